<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>das</name>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n file</numerusform>
            <numerusform>%1  %2  %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n time)</numerusform>
            <numerusform> (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>Add %n node</numerusform>
            <numerusform>Add %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n Spark master</numerusform>
            <numerusform>%n Spark masters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>of %n analyzer</numerusform>
            <numerusform>of %n analyzers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n connection not proved</numerusform>
            <numerusform>%n connections not proved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>Create %n database on %1?</numerusform>
            <numerusform>Create %n databases on %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase, %n ZooKeeper</numerusform>
            <numerusform>HBase, %n ZooKeepers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n new host</numerusform>
            <numerusform>%n new hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>Add %n &amp;missing name</numerusform>
            <numerusform>Add %n &amp;missing names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>add %n node</numerusform>
            <numerusform>add %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>duplicate %n node</numerusform>
            <numerusform>duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>remove %n node</numerusform>
            <numerusform>remove %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>move %n node</numerusform>
            <numerusform>move %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>paste %n row</numerusform>
            <numerusform>paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>change of %n node</numerusform>
            <numerusform>change of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>Read %n home</numerusform>
            <numerusform>Read %n homes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n home read</numerusform>
            <numerusform>%n homes read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>This plan was read from %n home: %1.</numerusform>
            <numerusform>This plan was read from %n homes: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>Next is off: %n error on this page</numerusform>
            <numerusform>Next is off: %n errors on this page</numerusform>
        </translation>
    </message>
</context>
</TS>
