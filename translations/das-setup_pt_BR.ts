<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replication group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stores up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NameNode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZooKeeper of HBase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n connections not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>node %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DiagramToolBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase m&amp;aster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new host</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what is wrong with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, state of its server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with any other node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Never in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ProductPage</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - DAS Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAS Setup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up clusters of WSO2 DAS and EI Analytics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not visited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 node</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HA management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
