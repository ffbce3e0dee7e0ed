#include "plan/sampleplan.h"

#include <QTest>
class TestTopologyLayout : public QObject { Q_OBJECT };
QTEST_GUILESS_MAIN(TestTopologyLayout)
#include "tst_topologylayout.moc"
