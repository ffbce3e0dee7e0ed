#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

using namespace Qt::StringLiterals;

/// A wizard of one page with one label, as large as ours, for startup.py.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QWizard wizard;
    auto *page = new QWizardPage;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(new QLabel(u"A label"_s));
    wizard.addPage(page);
    wizard.resize(1180, 800);
    wizard.show();
    return QApplication::exec();
}
