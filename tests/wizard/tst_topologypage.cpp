#include "plan/sampleplan.h"
#include "support/wizarddriver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace das {

class TestTopologyPage : public QObject {
    Q_OBJECT
};

} // namespace das

QTEST_MAIN(das::TestTopologyPage)

#include "tst_topologypage.moc"
