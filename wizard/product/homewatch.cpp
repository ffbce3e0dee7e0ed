#include "product/homewatch.h"

#include "plansession.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

using namespace std::chrono_literals;

namespace das {

namespace {

QFuture<QHash<QString, PackSurvey>> surveyHomesLater(const QStringList &homes)
{
    auto promise = std::make_shared<QPromise<QHash<QString, PackSurvey>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, homes] {
        promise->addResult(surveyHomes(homes));
        promise->finish();
    });
    return promise->future();
}

} // namespace

HomeWatch::HomeWatch(PlanSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(500ms);
    connect(&m_typing, &QTimer::timeout, this, &HomeWatch::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            m_session.setHomeSurveys(m_watcher.result());
    });
    connect(&session, &PlanSession::planReplaced, this, [this] { m_wanted.clear(); });
    connect(&session, &PlanSession::planChanged, this, &HomeWatch::follow);
    follow();
}

QStringList HomeWatch::homes() const
{
    QStringList homes;
    for (const NodePlan &node : m_session.plan().nodes) {
        if (!node.home.isEmpty())
            homes.append(node.home);
    }
    homes.sort();
    homes.removeDuplicates();
    return homes;
}

void HomeWatch::follow()
{
    if (homes() != m_wanted)
        m_typing.start();
}

void HomeWatch::look()
{
    m_wanted = homes();
    m_watcher.setFuture({}); // what is read of other homes is dropped
    m_watcher.setFuture(surveyHomesLater(m_wanted));
}

} // namespace das
