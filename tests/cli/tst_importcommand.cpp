#include <QTest>
namespace das { class TestImportCommand : public QObject { Q_OBJECT }; }
QTEST_GUILESS_MAIN(das::TestImportCommand)
#include "tst_importcommand.moc"
