#pragma once

#include "diagram/diagramexport.h"

#include <QWidget>

class QMenu;
class QTabBar;
class QToolButton;

namespace das {

class ElidedLabel;

/// The row above the drawing: zoom, export, print, and the tabs Drawing and Table.
class DiagramToolBar : public QWidget {
    Q_OBJECT

public:
    enum View : quint8 { Drawing, Table };

    explicit DiagramToolBar(QWidget *parent = nullptr);

    void showZoom(qreal zoom, bool isFit);
    void setView(View view);
    /// The button that tests the connections; `text`: where the test stands, empty to leave what
    /// the line says.
    void showTests(bool isRunning, bool hasTargets, const QString &text);
    void focusTestAll();
    /// Says what became of an export; `busy`: none can be begun.
    void showProgress(const QString &text, bool busy);

signals:
    void testAllRequested();
    void zoomInRequested();
    void zoomOutRequested();
    void zoomRequested(qreal zoom);
    void fitRequested();
    void exportRequested(das::ExportFormat format);
    void printRequested();
    void viewChosen(int view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &objectName);
    void addTestAll();
    void addSeparator();
    void addZoom();
    void addExport();
    void addTabs();

    QToolButton *m_testAll = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoom = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_export = nullptr;
    QToolButton *m_print = nullptr;
    ElidedLabel *m_progress;
    QTabBar *m_tabs = nullptr;
    bool m_isTesting = false;
    int m_textWidth = 0; ///< that it needs with all words
};

} // namespace das
