#include "databases/databasecreation.h"

#include "plansession.h"
#include "probe/proberunner.h"
#include "probe/services.h"

#include <QPromise>

#include <memory>

namespace das {

DatabaseCreation::DatabaseCreation(PlanSession &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_creator([](const ProbeInput &input,
                   const std::function<bool()> &isCancelled) -> Result<QStringList> {
          if (!services())
              return tl::unexpected(services().error());
          return (*services())->createDatabases(input, kProbeBudget, isCancelled);
      })
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { emit finished(m_watcher.result()); });
}

DatabaseCreation::~DatabaseCreation()
{
    m_watcher.disconnect(this);
    m_watcher.future().cancel();
    m_pool.waitForDone();
}

void DatabaseCreation::start()
{
    if (m_watcher.isRunning())
        return;
    const auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    const ProbeInput input{m_session.plan(), m_session.profile(), m_session.secrets()};
    m_pool.start([promise, input, creator = m_creator] {
        promise->addResult(creator(input, [promise] { return promise->isCanceled(); }));
        promise->finish();
    });
}

} // namespace das
