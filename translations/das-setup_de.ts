<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 hat kein „home“, in das geschrieben werden kann; tragen Sie eines ein oder erstellen Sie Bundles</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>der Plan hat keine Knoten</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>im Plan gibt es keinen Knoten „%1“</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: Ein unterbrochener Schreibvorgang wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>Trotzdem schreiben? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>es wurde nichts geschrieben; stoppen Sie den Server oder geben Sie --yes an</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>Sicherung: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>Nichts zu tun: Jedes Home-Verzeichnis entspricht dem Plan</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: „%1“ wird nicht unterstützt; `das-setup products` listet die unterstützten Produkte auf</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>dieses Pack ist %1, der Plan %2 ist aber für %3; geben Sie das andere Pack als „source“ an oder ändern Sie „product“</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: Es ist kein Original-Pack angegeben; geben Sie dessen ZIP-Datei oder entpackten Ordner an</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: Es wurde nichts in %2 geschrieben</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: Es gibt keinen Test %1; verwenden Sie %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 ist keine Anzahl von Sekunden zwischen 0 und 3600</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n Datei</numerusform>
            <numerusform>%1  %2  %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>wurde seit dem Schreiben bearbeitet</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>es wurde nichts geändert; --force stellt die älteren Dateien wieder her und behält die bearbeiteten in der Sicherung</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: „%1“ wird nicht unterstützt; `das-setup products` listet die unterstützten Produkte auf</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: „%1“ ist nicht bekannt; verwenden Sie fully-distributed, minimum-ha oder custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1 gibt es nicht als %2; verwenden Sie %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: Das Beispiel-Pack ist %1; lassen Sie --product weg</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>andere Benutzer können diese Datei lesen oder ändern; führen Sie chmod 600 dafür aus</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>muss ein Objekt {...} sein</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>enthält einen unbekannten Schlüssel; verwenden Sie mysql.password und svn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: kommt doppelt vor</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>Es wird auf den Schlüsselbund des Desktops gewartet; möglicherweise muss er entsperrt werden.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 wird benötigt: Geben Sie es mit --secrets FILE, in %2 oder auf Nachfrage im Terminal an</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: „%1“ hat nicht die Form NODE=FILE mit einem Knoten des Plans</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: „%1“ nennt keine Datei</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>Richtet einen Cluster aus WSO2 DAS oder EI Analytics ein.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>Zu öffnender Plan.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>Ein Bild jeder Seite speichern und beenden.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: Diesen Ordner gibt es nicht; entpacken Sie zuerst das Pack dorthin</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>wurde geändert, nachdem die Änderungen berechnet wurden; sehen Sie sie noch einmal durch</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 und %2 würden beide hierher schreiben; geben Sie jedem ein eigenes Home-Verzeichnis</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>hier wurde ein früherer Schreibvorgang unterbrochen; führen Sie zuerst das-setup restore aus</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>abgebrochen; es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; außerdem ließ sich %1 nicht wiederherstellen (%2): das-setup restore holt das nach, sobald die Ursache behoben ist</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>ist keine Liste von das-setup</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>ein Dateiname mit Zeilenumbruch kann nicht geschrieben werden; benennen Sie die Datei um</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>wurde bearbeitet, nachdem hier ein Schreibvorgang unterbrochen worden war; führen Sie das-setup restore für dieses Home-Verzeichnis aus und prüfen Sie den Unterschied</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>wurde bearbeitet, seit apply.sh sie geschrieben hat, und apply.sh behält keine Kopie dessen, was es schreibt</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 hat nicht die Form FILE//XPATH,false; korrigieren oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 verweist auf %2, das im Pack fehlt; ciphertool.sh würde mittendrin abbrechen. Korrigieren oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>der Pfad von %1 lässt sich nicht prüfen; schreiben Sie einen, der Schritt für Schritt zum Element führt</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>der Pfad von %1 findet nichts in %2; ciphertool.sh würde mittendrin abbrechen. Korrigieren oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 hat keine Zeile in cipher-text.properties: Der Alias selbst würde zum Passwort. Fügen Sie eine hinzu oder entfernen Sie den Alias</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 hat keine Zeile in cipher-tool.properties; ciphertool.sh würde dort abbrechen. Fügen Sie eine hinzu oder entfernen Sie das Passwort</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>enthält mehr als %1 Aliasse, die sich nicht prüfen lassen</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 ist in Secure Vault als %2 abgelegt, und der Server würde weiterhin dort danach suchen; schalten Sie Secure Vault ein oder entfernen Sie svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 ist nicht im Pack enthalten; der Startbefehl übernimmt dessen Aufgabe</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 ist nicht im Pack enthalten; setzen Sie darin auf dem Knoten: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>fehlt im Pack; nehmen Sie ein vollständiges Original-Pack</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 enthält %2 bereits verschlüsselte Passwörter; sie wurden unverändert gelassen. Ein geändertes Passwort übergeben Sie mit ciphertool.sh -Dchange</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 enthält ${, was das Produkt ersetzen würde; wählen Sie ein Passwort ohne diese Zeichen</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Zeichen, das die Dateien nicht aufnehmen können; wählen Sie einen Wert ohne dieses Zeichen</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>das Passwort für %1 ist leer, was Secure Vault nicht speichern kann; wählen Sie eines oder verzichten Sie auf Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>das Passwort für %1 enthält ], wo ciphertool.sh es abschneiden würde; wählen Sie eines ohne dieses Zeichen oder verzichten Sie auf Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>ist länger als %1 MB; so lang ist keine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>enthält ein NUL-Byte; es ist keine Textdatei</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>der Schlüssel %1 kommt mehrfach vor, in den Zeilen %2; lassen Sie nur einen davon stehen</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>eine Properties-Datei hat nur Schlüssel und Werte</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>es ist kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>der Schlüssel %1 fehlt</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 kommt mehrfach vor, in den Zeilen %2; lassen Sie nur eine davon stehen</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 ist kein Variablenname</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>enthält keinen java-Befehl, der %1 startet</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 ist keine Java-Option wie -Dname</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>enthält keine Zeile, die mit %1= beginnt</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>ein Shell-Skript hat nur Variablen und Java-Optionen</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>wegen der Anführungszeichen um %1 ist unklar, was zum Wert gehört</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>der neue Wert von %1 enthält ein Zeilenende</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>die Kodierung %1 wird nicht unterstützt; speichern Sie die Datei als UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>die Bytes sind nicht in %1 kodiert; korrigieren Sie die Datei oder die darin angegebene Kodierung</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>zwei Änderungen überlappen sich, oder eine liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>der Kodierung %1 fehlt ein Zeichen, das geschrieben werden soll</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>enthält einen Dokumenttyp mit interner Teilmenge, die sich nicht sicher bearbeiten lässt; entfernen Sie sie</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>enthält ein Tag mit mehr als %1 Attributen</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 passt auf %2 Stellen, in den Zeilen %3; fassen Sie sie zu einer zusammen</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>nichts passt auf %1; vorhanden ist %2</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>nichts passt auf %1</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 liegt nicht auf derselben Ebene wie %2</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>was geschrieben werden soll, passt nicht zu %1</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>der Pfad %1 muss auf ein Element verweisen</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>eine XML-Datei hat keine Java-Optionen</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>der neue Wert enthält ein Zeichen, das in XML nicht erlaubt ist</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>das einzufügende XML enthält in einem Namen, einem Kommentar oder einem CDATA-Abschnitt Zeichen, die in der Kodierung der Datei fehlen</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>das Element %1 enthält Text, daher kann kein Element eingefügt werden</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>das einzufügende XML enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>das einzufügende XML %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>ist kein wohlgeformtes XML: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>ist kein wohlgeformtes XML: &amp; leitet keine bekannte Entity ein; im Text schreibt man &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>enthält mehr als %1 Elementebenen</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>enthält Attribute, die nicht im Tag stehen</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>das Ende des Pfads</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>ein Elementname</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>ein Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>der Pfad %1 ist falsch: In Spalte %3 wird erwartet: %2</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>das Element %1 enthält Elemente, daher kann kein Text gesetzt werden</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: Mit Secure Vault fragt ciphertool.sh auf jedem Host nach dem Passwort des Keystores, ebenso jeder Start; die Playbooks können darauf nicht antworten. Exportieren Sie die Bundles und folgen Sie dem Runbook, oder schalten Sie Secure Vault aus</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>die Knoten-ID „%1“ eignet sich nicht als Dateiname; verwenden Sie Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>zwei Knoten heißen „%1“; geben Sie jedem eine eigene ID</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>der Plan hat keinen Knoten „%1“</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>hier sind %1 frei, ganze Packs für alle Knoten (%2) benötigen aber %3; schaffen Sie Platz oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>kann nicht beschrieben werden: %1; wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>er kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>ist im Weg und kein Ordner; entfernen Sie das Hindernis oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>ist im Weg und keine Datei; entfernen Sie das Hindernis oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>kann nicht als ZIP-Datei geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>wurde seit dem Lesen geändert; beginnen Sie von vorn</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>ist ein Ordner; ganze Packs werden aus einer ZIP-Datei erstellt: Geben Sie als „source“ die heruntergeladene ZIP-Datei des Packs an, oder schreiben Sie Bundles mit den geänderten Dateien</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>kann nicht in eine ZIP-Datei aufgenommen werden: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>die Cluster-Domain</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>der MySQL-Host</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>der MySQL-Port</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>der MySQL-Benutzer</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>der Wert der URL-Optionen</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>die Treiberklasse</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>die Datenbank des User Stores</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>die Datenbank der eingebundenen Registry</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>die Datenbank der Metriken</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>die Datenbank der verarbeiteten Daten</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>die Art des Stores</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>die Datenbank des Event Stores</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>der HBase-Master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>das ZooKeeper-Quorum</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>der ZooKeeper-Port</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>die HDFS-Adresse</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>der HDFS-Datenordner</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>das Ziel von /_system/governance</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>das Ziel von /_system/config</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Enabled des Deployment Synchronizers</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>das Subversion-Repository</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>der Subversion-Benutzer</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>SvnUrlAppendTenantId des Deployment Synchronizers</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>die Verwendung von Secure Vault</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>die Anzahl der Spark-Master</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>der symbolische Link</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>die Persistenz des HA-Modus</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>an anderer Stelle auf dem Knoten</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>auf %1 anderen</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2 ist „%3“, aber „%4“ %5</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>Schreiben Sie dort „%1“, oder auf allen anderen den Wert, der hier steht</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>Alle Knoten müssen denselben Wert haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>„%1“ ist kein Wert, den ein Plan aufnehmen kann</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>Das Produkt würde ihn auch nicht annehmen oder füllt ihn beim Start aus.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>Korrigieren Sie ihn dort oder tragen Sie ihn im Plan ein</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: Clustering ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>Der Knoten bleibt allein.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>Setzen Sie enable auf „true“</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: Das Membership-Schema ist nicht wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>Die Memberliste wird nicht gelesen, und Multicast kommt selten über einen Router hinaus.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>Setzen Sie es auf wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: Der Deployment Synchronizer verwendet nicht Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>Ein Plan kennt kein anderes Repository.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>Setzen Sie RepositoryType auf svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 checkt nicht aus, was andere committen</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>Der Knoten erhält die Artefakte des Clusters nie.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>Setzen Sie AutoCheckout auf true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 führt %2 (%3) nicht als Member auf</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>Der Knoten findet diesen anderen nur auf Umwegen.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>Der Knoten führt keinen anderen Knoten auf.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Fügen Sie das Member hinzu</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 führt das Member %2 auf, das zu keinem der Home-Verzeichnisse gehört</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>Sein Home-Verzeichnis wurde nicht angegeben, oder die Adresse ist falsch.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>Importieren Sie auch dessen Home-Verzeichnis oder entfernen Sie das Member</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 führt sich selbst, %2, als Member auf</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>Unter dieser Adresse wird kein anderer Knoten gefunden.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>Führen Sie stattdessen die anderen Knoten auf</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 committet, %2 ebenfalls</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>Wenn zwei Knoten committen, überschreiben sie einander.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>Setzen Sie AutoCommit bei allen außer einem auf false</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: H2 für %2, also eine Datei nur dieses Knotens</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>Kein anderer Knoten sieht ihren Inhalt.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>Das funktioniert, geht aber mit dem Knoten verloren.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>Verwenden Sie eine MySQL-Datenbank</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: Die URL für %2 enthält noch einen Platzhalter aus der Anleitung</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: Die URL für %2 hat nicht die Form jdbc:mysql://HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>Ein Plan kennt nur einen MySQL-Server.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>Ersetzen Sie ihn durch den richtigen Wert</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>Korrigieren Sie sie oder tragen Sie die Datenbank im Plan ein</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: Eine URL oder ein Benutzer für %2 liegt im Vault</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>In der Datei steht nur der Alias.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>Tragen Sie den Wert im Plan ein</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: Die URL für %2 enthält ein Passwort</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>Der Plan lässt es weg.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>Nehmen Sie es aus der URL; dafür gibt es ein eigenes Feld</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 verwendet die Datenquelle „%3“, die es nicht gibt</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>Sie steht vielleicht in einem Kommentar oder heißt anders.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>Geben Sie eine vorhandene Datenquelle an</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 nennt keine Datenquelle</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>Das Element fehlt oder ist anders geschrieben.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>Geben Sie eine Datenquelle an; `das-setup diff` zeigt die Stelle</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1: %2 liegt in der eigenen Datenbank des Knotens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>„%1“ ist die Datenquelle der Registry dieses Knotens.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>Geben Sie die Datenquelle an, die alle Knoten gemeinsam nutzen</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: Nichts liest Datenquellen vom Typ %2</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>Der Provider ist auskommentiert oder fehlt ganz; der Server kann %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>Fügen Sie den Provider in analytics-datasources.xml hinzu oder entfernen Sie die Kommentarzeichen</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: Kein Store verwendet die Datenquelle %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>Die Events gehen nicht nach HBase.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>Geben Sie sie in analytics-config.xml an oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: Der HA-Modus nennt „%2“ als Adresse dieses Knotens, der aber %3 hat</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>Der andere Receiver soll sich dorthin verbinden.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>Schreiben Sie die Adresse des Knotens hinein</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 läuft im HA-Modus, ist aber kein Receiver</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>Der Knoten kann einem Receiver die aktive Rolle wegnehmen.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>Schalten Sie den HA-Modus dort aus</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 läuft im HA-Modus, wie schon zwei andere Receiver</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>Der Knoten veröffentlicht jedes Event ein weiteres Mal.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 ist ein Receiver ohne HA-Modus</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>Kein Modus ist eingeschaltet. Dann veröffentlicht jeder Receiver jedes Event.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>Der Modus „%1“ ist der erste eingeschaltete, und nur der erste zählt. Dann veröffentlicht jeder Receiver jedes Event.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>Schalten Sie den Modus HA ein und keinen Modus davor</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat kein %2</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>Jedes Pack von %1 enthält es.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>Nehmen Sie es aus dem Pack</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 kommt dort doppelt vor</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>Das Produkt liest den Eintrag in Zeile %1.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>Entfernen Sie den anderen</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 definiert die Datenquelle %2 doppelt</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>Die erste steht in %1, Zeile %2. Der Server lädt dann keine weitere Datenquelle.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Entfernen Sie eine davon</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master ist „%2“</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>Die Analyzer von %1 bilden mit „%2“ einen eigenen Spark-Cluster.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Schreiben Sie %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 ist nicht von seinem Wert getrennt</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>Die ganze Zeile gilt als Name, nach dem nichts fragt.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>Setzen Sie ein Leerzeichen hinter %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 wartet auf %2 Task-Server, mehr als zusammen starten</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>Der Start endet womöglich nie.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>Was %1 tut, steht im Startbefehl, der nicht im Home-Verzeichnis liegt; angenommen wird %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>Ein Knoten, der ohne Option gestartet wird, übernimmt alles.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>Korrigieren Sie die Rollen im Plan</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 ist ein frisch entpacktes %2</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>Darin ist noch nichts für einen Cluster konfiguriert.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>Konfigurieren Sie es oder lassen Sie es weg</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>die eigene Registry</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>die Benutzerverwaltung</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>die eingebundene Registry</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>die Metrikerfassung</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>die Ablage verarbeiteter Daten</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>ist kein Ordner; geben Sie das Home-Verzeichnis eines Knotens an</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>ist %1, die Home-Verzeichnisse davor sind aber %2; ein Cluster hat nur ein Produkt</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 bindet %2 nicht ein</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>Der Knoten behält diesen Teil der Registry für sich.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>Fügen Sie die Einbindung (mount) hinzu; `das-setup diff` zeigt sie</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: Die Einbindung von %2 führt zu keiner Datenbank</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>Geben Sie beiden denselben Namen. Was der Knoten bis dahin in seine eigene Registry geschrieben hat, bleibt dort</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>Sie hat keine instanceId.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>Keine remoteInstance mit dbConfig hat die ID „%1“.</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>Keine dbConfig mit dataSource hat den Namen „%1“.</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: Die cacheId ist nicht Benutzer und URL von %2</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>Neben einer dbConfig hat sie keine Wirkung.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>darin fehlt bin/version.txt: Wählen Sie die ZIP-Datei des Packs oder den Ordner, in dem bin liegt</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 basiert auf Stream Processor: Ab Enterprise Integrator 6.4 enthält dessen Analytics keine der Dateien von Data Analytics Server</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 ist der Nachfolger von Data Analytics Server und wird über andere Dateien konfiguriert</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>die Version von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 baut auf Data Analytics Server auf; welche seiner Dateien für einen Cluster geändert werden müssen, ist aber nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>„%1“ ist weder Data Analytics Server noch Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 ohne %2: Dieses Pack enthält den Analytics-Server nicht</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>dies ist der Analytics-Ordner von %1: Wählen Sie den Ordner des Packs selbst, in dem er als %2 liegt</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 ohne %2: Dieses Pack enthält den Integrator, aber nicht den Analytics-Server</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>fehlt: Wählen Sie den Ordner, in dem bin liegt</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. Unterstützt werden: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>ist kein Pfad innerhalb des Packs</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>wird über einen symbolischen Link erreicht, der aus dem Pack hinausführt; legen Sie die Datei selbst dort ab</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>ist keine Datei; ein Original-Pack hat hier eine</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>hat %1 Bytes; keine Konfigurationsdatei ist länger als %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>Beispiel-Pack</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>es ist kein Original-Pack angegeben: Wählen Sie dessen ZIP-Datei oder entpackten Ordner</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>existiert nicht: Wählen Sie die ZIP-Datei oder den entpackten Ordner des Original-Packs</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>ist eine Pipe oder ein Gerät: Wählen Sie die ZIP-Datei oder den entpackten Ordner des Original-Packs</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>die Einträge sind länger als die ZIP-Datei; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>der Eintrag „%1“ ist zugleich Datei und Ordner; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>der Eintrag „%1“ bleibt nicht innerhalb des Ordners der ZIP-Datei; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>der Eintrag „%1“ kommt doppelt vor; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>kann nicht als ZIP-Datei geöffnet werden: %1; wählen Sie die ZIP-Datei des Packs oder seinen entpackten Ordner</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>ist keine Datei, sondern ein Link oder Gerät; ein Original-Pack hat hier eine Datei</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>ist verschlüsselt; verwenden Sie das Pack so, wie es heruntergeladen wurde</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>ist entpackt %1 Bytes groß; keine Konfigurationsdatei ist länger als %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>kann nicht gelesen werden: %1; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>hat eine andere Länge als in der ZIP-Datei angegeben; laden Sie das Pack erneut herunter</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>Zahl zu groß</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>ist länger als %1 MB; so lang ist kein Plan</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>„%1“ ist nicht bekannt; verwenden Sie %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>muss eine Liste [...] sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>kommt doppelt vor</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>ein Plan enthält nie ein Passwort; verwenden Sie --secrets FILE oder die Umgebung</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 ist nicht bekannt; dieses Programm liest Version %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>muss receiver, indexer, analyzer oder dashboard sein</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>Cluster mit mehr als %1 Knoten werden nicht unterstützt</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>Die Uhren von %1 und diesem Rechner stimmen überein</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 vor</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>Die Uhr von %1 geht gegenüber diesem Rechner %2 nach</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>Lassen Sie die Uhren aller Rechner von einem Zeitserver stellen</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>Stellen Sie die Uhren vor dem ersten Start: HBase weist sonst Region-Server ab, und Events fallen in die falsche Zeit. Lassen Sie die Uhren aller Rechner von einem Zeitserver stellen</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>kein Frame des Hadoop-RPC</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>keine Antwort des Hadoop-RPC</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>eine abgeschnittene Antwort des Hadoop-RPC</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase ist älter als 0.96: Seine Znodes kann DAS nicht lesen</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS benötigt HBase 1.1.2 oder neuer</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase ist zu alt</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase ist in ZooKeeper unter %1 registriert</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase nennt seine Version nicht</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 ist hier %2, im Plan %3</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase verweist seine Clients auf Namen, die sich hier nicht auflösen lassen: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>Geben Sie ihre Adressen in der Host-Tabelle des Plans an</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>Die Namen lassen sich nicht auflösen</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>Korrigieren Sie die Host-Tabelle des Plans oder die hosts-Datei dieses Rechners</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>%1 Namen von HBase-Servern sind bekannt</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase hat keinen aktiven Master</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>Starten Sie ihn: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase läuft nicht</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>Der aktive Master ist %1, im Plan steht %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Verwenden Sie %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>Der aktive Master ist %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase hat keinen Region-Server</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>Starten Sie sie und sehen Sie in ihre Logs</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>Die Zeit reichte nicht</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 Region-Server nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 Region-Server nehmen Verbindungen an</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>Prüfen Sie die Firewall und ob die Region-Server laufen und an dieser Adresse lauschen</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>ZooKeeper verrät nicht, wo HBase läuft</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>Region-Server</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>Sehen Sie in die Logs von ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper enthält kein %1: HBase ist noch nie damit gestartet</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>Starten Sie HBase mit diesem Quorum oder geben Sie das Quorum an, das es verwendet</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper enthält %1, nicht %2, wo DAS nach HBase sucht</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>Setzen Sie zookeeper.znode.parent in hbase-site.xml auf %1</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>%1 in ZooKeeper kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>Kein Mitglied des Quorums öffnet eine Sitzung: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>nicht die Adresse eines HBase-Masters</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>Der NameNode antwortet nicht</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 ist kein NameNode: Der Dienst spricht HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>Geben Sie den Port von fs.defaultFS an, meist 8020 oder 9000, nicht den der Weboberfläche</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 verlangt Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS meldet sich ohne Kerberos bei HDFS an: Verwenden Sie einen Cluster, dessen hadoop.security.authentication simple ist</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 ist ein Hadoop-Server, aber kein NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>Geben Sie Host und Port von fs.defaultFS aus core-site.xml an</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 startet noch</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>Testen Sie in einer Minute erneut</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 lehnt die Verbindung ab: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>Sehen Sie in das Log des NameNode</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>Ein NameNode; seine Version nennt er nur seinem Superuser</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Ein NameNode von Hadoop %1</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS benötigt Hadoop 2.6.0 oder neuer</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>Es ist der aktive NameNode</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>Es ist ein NameNode im Zustand %1: Er liefert keine Dateien aus</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>Geben Sie im Plan den aktiven NameNode an</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>Das weiß nur der aktive NameNode</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>Der NameNode gibt keine Auskunft: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>Der NameNode ist im Safe Mode: Derzeit kann niemand schreiben</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>Der Safe Mode ist aus</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>Starten Sie keinen Knoten, bevor er den Safe Mode verlassen hat: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>%1 Blöcke fehlen, %2 sind beschädigt</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>Starten Sie die ausgefallenen DataNodes und führen Sie dann hdfs fsck / aus</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>Nur %1 von %2 sind frei</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>Erweitern Sie den Speicher der DataNodes</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>Kein DataNode ist beigetreten: Es gibt keinen Speicherplatz</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>Starten Sie die DataNodes und sehen Sie in ihre Logs</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 von %2 sind frei</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>Der NameNode antwortet mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Safe Mode</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>Prüfen Sie den Port: Es ist der von fs.defaultFS in der core-site.xml des NameNode, meist 8020 oder 9000, nicht der seiner Weboberfläche</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 ist kein NameNode: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>der Dienst spricht HBase</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 spricht Version %2 des Hadoop-IPC: Der Dienst ist älter als Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>Prüfen Sie den Port: ZooKeeper-Clients verbinden sich mit dem clientPort, meist 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 ist ein ZooKeeper-Server, der niemanden bedient: Er hat kein Quorum oder startet noch</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>Starten Sie die übrigen Mitglieder und prüfen Sie die server-Zeilen in seiner zoo.cfg</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>keine ZooKeeper-Antwort</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>der Dienst beantwortet srvr nicht</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 spricht nicht ZooKeeper: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>Es ist das einzige Mitglied des Quorums</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>Das Quorum besteht, solange %1 seiner %2 Mitglieder laufen</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>Ein ZooKeeper-Server</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>Sehen Sie in das Log dieses Mitglieds</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>Öffnet eine Sitzung: Das Quorum besteht</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>Öffnet eine Sitzung</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>Der Befehl srvr wird nicht beantwortet</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>Der Server läuft allein und weiß nichts von den %1 anderen Mitgliedern</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>Tragen Sie in die zoo.cfg jedes Mitglieds eine server-Zeile für jedes Mitglied ein, oder geben Sie im Plan nur dieses an</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper hat für %1 nicht innerhalb von %2 geantwortet</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper erlaubt nicht, %1 zu lesen</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper kann %1 nicht liefern: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 ist keine Adresse für ZooKeeper</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 öffnet innerhalb von %2 keine Sitzung</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>der Resolver hat für %1 nicht innerhalb von %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 lässt sich auf diesem Rechner nicht auflösen</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>Der Resolver dieses Rechners antwortet nicht für %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>Jeder Knoten erhält die Zeile „%1 %2“ aus der hosts-Datei des Bundles</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>Prüfen Sie die Schreibweise oder geben Sie die Adresse in der Host-Tabelle des Plans an</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>Damit ist dieser Rechner selbst gemeint</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 ist im Plan %2 und wird auf diesem Rechner zu %3 aufgelöst</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>Eines davon ist falsch: Korrigieren Sie den Plan oder die hosts-Datei bzw. den Nameserver dieses Rechners</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 wird zu %2 aufgelöst</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>Nicht geprüft: hier nicht auflösbar</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 führt zu keinem Namen zurück</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase und HDFS suchen ihre Rechner in beide Richtungen: Richten Sie im Nameserver einen Reverse-Eintrag ein oder in der hosts-Datei jedes Rechners die Zeile „%1 %2“</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 führt zu %2 zurück, nicht zu %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>Stellen Sie den Namen, den der Plan verwendet, in der Zeile der hosts-Datei oder im Reverse-Eintrag des Nameservers an die erste Stelle</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 führt zu %2 zurück</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>Der Plan selbst gibt %1 die Loopback-Adresse %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>Sie erreicht nur denselben Rechner: richtig, wenn alles auf einem Rechner läuft</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 wird auf diesem Rechner zur Loopback-Adresse %2 aufgelöst; im Plan steht %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>Ersetzen Sie die Zeile für %1 in /etc/hosts durch „%2 %1“: Ein Server, der seine Adresse daraus bezieht, ist für andere nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 wird zur Loopback-Adresse %2 aufgelöst</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>Auf jedem Knoten ist damit der Knoten selbst gemeint: Verwenden Sie den Namen oder die Adresse, unter der ihn die anderen erreichen</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>Es ist keine Loopback-Adresse</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>Alle %1 Ports von %2 sind frei</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 läuft bereits (Prozess %2): Belegt sind %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>Stoppen Sie ihn, bevor seine Dateien ersetzt werden</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>Etwas auf diesem Rechner belegt Ports von %1: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>Ermitteln Sie das Programm mit „ss -ltnp“; stoppen Sie es oder geben Sie %1 einen anderen Port oder Port-Offset</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>Name zu Adresse</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>Adresse zu Name</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Freie Ports</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>Davor angelegt: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>Der Plan nennt keinen MySQL-Server</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>Die URL-Optionen verlangen eine Verschlüsselung, die der Server nicht anbietet</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB Connector/J eignet sich nicht, auch nicht für MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>Analytics findet keine Einstellungen für die Datenbank, die er meldet. Verwenden Sie MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>Der Plan nennt keine Treiberklasse</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>Verwenden Sie com.mysql.jdbc.Driver, ab Connector/J 8 %1</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 hat keine Klasse %2</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>Verwenden Sie com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 ist zu alt für %2</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Verwenden Sie Connector/J 5.1.46 oder neuer: Ältere Versionen fragen nach Einstellungen, die dieser Server nicht hat</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>Connector/J 8 lehnt caching_sha2_password ohne TLS ab</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>Falls das Konto nicht mysql_native_password verwendet, fügen Sie den URL-Optionen allowPublicKeyRetrieval=true hinzu oder lassen Sie das Konto TLS verwenden</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 bietet die TLS-Versionen des Servers nicht von sich aus an</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>Fügen Sie den URL-Optionen enabledTLSProtocols=TLSv1.2 hinzu oder verwenden Sie Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>Die JAR-Datei muss Connector/J 5.1.46 oder neuer sein</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 funktioniert mit %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 lässt %1 nicht zu: Benutzer oder Passwort falsch</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>Prüfen Sie beides und ob sich dieses Konto von diesem Rechner aus anmelden darf. Der Server meldet: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 meldet sich bei %2 nicht mit einem Passwort an</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>Das Konto verwendet die Anmeldung seines eigenen Rechners. Legen Sie für den Cluster einen Benutzer mit Passwort an</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 lässt von diesem Rechner aus niemanden zu</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>Legen Sie das Konto für die Adressen aller Knoten an, zum Testen auch für diesen Rechner: CREATE USER &apos;name&apos;@&apos;address&apos;. Der Server meldet: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>%2 sperrt diesen Rechner nach zu vielen abgebrochenen Verbindungen</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>Führen Sie auf dem Server FLUSH HOSTS aus und erhöhen Sie max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 nimmt keine weiteren Verbindungen an</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>Erhöhen Sie max_connections oder das Limit des Benutzers. Der Server meldet: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 darf das auf %2 nicht: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>Lassen Sie einen Administrator das Recht erteilen: GRANT ALL PRIVILEGES ON database.* TO user</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 hat ein Passwort im alten Format, das nicht mehr akzeptiert wird</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>Setzen Sie das Passwort mit old_passwords=0 neu</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>Das Passwort von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>Setzen Sie mit ALTER USER ein neues, das nicht abläuft</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>Das Konto %1 ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>Entsperren Sie es mit ALTER USER ... ACCOUNT UNLOCK. Der Server meldet: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 akzeptiert nur verschlüsselte Verbindungen</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>Entfernen Sie useSSL=false aus den URL-Optionen</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 meldet sich mit einem Verfahren an, das hier nicht verfügbar ist: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>Stellen Sie das Konto auf mysql_native_password oder caching_sha2_password um. Für Letzteres benötigt dieses Programm die Plugins des Pakets libmariadb3</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 verlangt von %1 ein Anmeldeverfahren, das das Passwort offenlegen könnte oder hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>Stellen Sie das Konto auf mysql_native_password oder caching_sha2_password um</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>Die Anmeldung von %1 wurde abgebrochen: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>Mit caching_sha2_password benötigt der Server TLS oder seinen RSA-Schlüssel; Connector/J benötigt dann allowPublicKeyRetrieval=true in den URL-Optionen. Oder stellen Sie das Konto auf mysql_native_password um</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>Es kam keine verschlüsselte Verbindung zu %2 zustande: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>Prüfen Sie Zertifikat und tls_version des Servers, oder setzen Sie useSSL=false in den URL-Optionen</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 gehört derzeit nicht zu seinem Galera-Cluster: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>Lassen Sie ihn wieder beitreten oder geben Sie einen anderen Knoten dieses Clusters an</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 wird gerade heruntergefahren</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>Starten Sie ihn und testen Sie dann erneut</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 nimmt keine Änderungen an: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>Geben Sie den Primärserver statt einer Replik an, oder schalten Sie read_only aus</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 akzeptiert den Namen nicht: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Unterstriche, höchstens 64 Zeichen</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 verletzt das MySQL-Protokoll: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>Prüfen Sie den Port und was zwischen hier und dem Server liegt</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>Sehen Sie in das Fehlerlog des Servers. Hier meldet er: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 lässt %1 nicht ohne Passwort zu</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Geben Sie das Passwort ein</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 meldet: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>Schlagen Sie Fehler %1 im Handbuch des Servers nach</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Zeichensätze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 antwortet: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>Schalten Sie TLS auf dem Server ein oder setzen Sie useSSL=false in den URL-Optionen</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>Die URL-Optionen verlangen eine Verschlüsselung, die der Server nicht anbietet: Die Daten werden im Klartext übertragen</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>Der Server bietet keine Verschlüsselung an, und es wird keine verlangt</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>So weit kam die Verbindung nicht</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>Der Server bietet Verschlüsselung an; die URL-Optionen schalten sie aus</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>Mit %1 verschlüsselt; der Treiber prüft auch das Zertifikat, dieser Test nicht</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>Importieren Sie es auf jedem Knoten in den Truststore von Java, oder fügen Sie den URL-Optionen verifyServerCertificate=false hinzu</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>Mit %1 verschlüsselt; das Zertifikat wird nicht geprüft</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>Geben Sie useSSL=true oder useSSL=false in den URL-Optionen an: Ohne diese Angabe gibt Connector/J Warnungen aus</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 darf sich nur über eine verschlüsselte Verbindung anmelden</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>Benötigt die Anmeldung</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>Benötigt die Verschlüsselung</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>Benötigt die Datenbanken</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>Benötigt den Server</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 wird als %2 zugelassen</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>Der Server hat %1 und unterscheidet Groß- und Kleinschreibung. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 sind auf diesem Server ein und dieselbe Datenbank</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>Er unterscheidet Groß- und Kleinschreibung nicht (lower_case_table_names ist %1). Geben Sie ihnen Namen, die sich anders unterscheiden</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%1 von %2 Datenbanken fehlen oder sind für %3 nicht sichtbar, und dieses Konto darf sie nicht anlegen: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Lassen Sie einen Administrator das SQL von das-setup databases ausführen und danach: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%1 von %2 Datenbanken fehlen: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 darf sie anlegen: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>Alle %1 Datenbanken des Plans sind vorhanden</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 darf in jeder Datenbank Tabellen anlegen und verwenden</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1 fehlt %2 für %3</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Für jede davon: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 Knoten mit %2 Pools zu je %3. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>Der Server erlaubt %1 Verbindungen, dieser Cluster kann %2 öffnen, andere belegen %3</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>Setzen Sie max_connections in my.cnf auf %1</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 darf %2 Verbindungen halten, dieser Cluster kann %3 öffnen</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>Erhöhen Sie MAX_USER_CONNECTIONS des Kontos auf %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>Der Server erlaubt %1 Verbindungen, dieser Cluster kann %2 öffnen</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>Bevor sie Tabellen hat: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 ist %2, dessen Indexschlüssel zu lang sind: Das Anlegen der Tabellen scheitert mit Fehler %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 ist %2; das Skript dieser Version ist für latin1 gemacht</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>Der Server gehört zu: %1. Dort werden weder die MyISAM-Tabellen der Stores noch Löschungen in Tabellen ohne Schlüssel repliziert</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>Der Server gehört zu: %1. Einigen Tabellen der Skripte fehlt der dort nötige Primärschlüssel</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>Galera-Cluster</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>Replikationsgruppe</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>Verwenden Sie einen Server mit einfacher Replik, oder lassen Sie alle Knoten dasselbe Mitglied verwenden</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>Der Server lehnt Tabellen ohne Primärschlüssel ab; die Skripte enthalten solche</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>Schalten Sie sql_require_primary_key bzw. innodb_force_primary_key aus</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>Der Server hat MyISAM abgeschaltet, das die Stores verwenden</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>Entfernen Sie MyISAM aus disabled_storage_engines</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>Der Server ist schreibgeschützt</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner %1 vor</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>Die Uhr des Servers geht gegenüber diesem Rechner %1 nach</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode enthält NO_ZERO_DATE: dbscripts/mysql.sql und damit -Dsetup scheitern mit Fehler 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>Führen Sie %1 vor dem ersten Start von Hand aus und starten Sie ohne -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>Führen Sie %1 vor dem ersten Start von Hand in einer Sitzung mit SET SESSION sql_mode=&apos;&apos; aus, oder entfernen Sie NO_ZERO_DATE aus dem sql_mode des Servers</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>Es gibt noch keine Datenbank; von das-setup angelegte erhalten latin1, das immer passt</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>Die Zeichensätze passen zu Skripten und Indizes</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, Groß-/Kleinschreibung und Replikation passen zum Produkt</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>Die Tabellen stammen aus %1 oder von -Dsetup</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 ist kein MySQL-Server: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>Prüfen Sie den Port; der Standard für MySQL ist 3306</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 antwortet zu langsam: nicht fertig innerhalb von %2</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>Prüfen Sie die Last des Servers oder geben Sie dem Test mehr Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 hat nicht innerhalb von %2 geantwortet</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 nimmt die Verbindung an und schweigt dann %2 lang</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 schließt die Verbindung, bevor der Dienst %2 spricht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>Prüfen Sie den Port und ob der Server läuft und an dieser Adresse lauscht</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>Prüfen Sie die Firewall, ob der Rechner läuft, und die Adresse %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>Prüfen Sie den Port und die Last des Servers, oder geben Sie dem Test mehr Zeit</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>Prüfen Sie den Port und ob der Server diesen Rechner zulässt</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>Prüfen Sie Host und Port</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>der Dienst spricht %1</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>die Antwort war „%1“</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>es kamen Bytes eines anderen Protokolls</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>es wurde von keiner Stelle ausgestellt, der dieser Rechner vertraut</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>es wurde für einen anderen Hostnamen ausgestellt</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>es lässt sich nicht überprüfen</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>Verwenden Sie http:// für diesen Port, oder den Port, der https spricht</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>Verwenden Sie http:// für diesen Port, oder den Port von svnserve, in der Regel 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>Verwenden Sie svn:// für diesen Port</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>Prüfen Sie Schema und Port: svnserve lauscht in der Regel auf 3690, Webserver auf 80 und 443</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 spricht nicht %2: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>Der Benutzer darf committen; der Test hat nichts committet</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>Nicht geprüft: keine Zeit mehr</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>Nicht geprüft: Kein Subversion-Server hat geantwortet</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>Nicht geprüft: Einem nicht vertrauenswürdigen Server wird nichts mitgeteilt</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>Nicht geprüft: nicht angemeldet</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>Nicht feststellbar: Der Server zeigt keins</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>Nicht geprüft: Lesen nicht möglich</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>Nicht geprüft: Es gibt kein Repository</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>Der Benutzer darf lesen</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>Ohne Anmeldung darf niemand committen</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>Ohne Anmeldung darf niemand lesen</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>Geben Sie einen Benutzer des Repositorys und das Passwort ein</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 kann sich anmelden, darf aber nicht committen</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 kann sich anmelden, darf aber nicht lesen</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>Geben Sie %1 Lese- und Schreibzugriff (rw) auf den Ordner des Repositorys</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>Kein Repository unter %1</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>Prüfen Sie den Pfad der URL: Er beginnt mit dem Namen des Repositorys</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>Das Repository %1 hat keinen solchen Ordner</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>Legen Sie ihn an: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>Ein Webserver, aber kein Subversion unter dieser URL: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>Prüfen Sie Host, Port und Pfad</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>Der Server antwortet mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Sehen Sie in das Log des Subversion-Servers</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>Der Server akzeptiert %1 mit diesem Passwort nicht</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>Prüfen Sie Benutzer und Passwort; bei beiden zählt die Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>Der Server leitet weiter zu %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>Geben Sie diese URL ein</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>Das Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>Das Zertifikat ist nicht vertrauenswürdig: %1. Inhaber %2, Aussteller %3, gültig von %4 bis %5, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>Sorgen Sie dafür, dass der Server ein gültiges Zertifikat für %1 vorlegt und dass dieser Rechner und jeder Knoten dessen Aussteller vertrauen</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>Der Server fragt bisher nach keinem Benutzer</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>Ein Repository mit Revision %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>Der Server nennt seine Version nicht</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 oder neuer</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: Die Produkte kennen 1.7 und 1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>Aktualisieren Sie den Server</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: Der Client der Produkte ist für 1.7 und 1.8 gemacht</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>Neuere Server verstehen ihn noch; prüfen Sie nach dem ersten Start auf jedem Knoten ein Deployment</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>Der Server nennt seine Uhrzeit nicht</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>Nicht geprüft: Es gibt keine URL zum Testen</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh funktioniert nicht: Der Subversion-Client der Server spricht http, https und svn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>Stellen Sie das Repository über https bereit und geben Sie diese URL ein</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// bezeichnet einen Ordner eines Rechners: Jeder Knoten hätte einen eigenen</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>Stellen Sie das Repository über https oder svn bereit und geben Sie diese URL ein</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>Die URL des Repositorys hat kein Schema</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion kennt kein %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>Geben Sie eine URL ein, die mit http://, https:// oder svn:// beginnt</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>Das ist keine URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>Geben Sie die URL Ihres Repositorys ein</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>Die URL des Repositorys nennt keinen Host</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>Das ist die URL aus der carbon.xml des Original-Packs, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>Die URL des Repositorys hat den Port 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>Die URL des Repositorys enthält einen Benutzer</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>Entfernen Sie ihn: Für Benutzer und Passwort gibt es eigene Felder</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>Clustermitgliedschaft (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>ist länger als %1 MB; so lang ist keine der Dateien, die hier gelesen werden</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>ist keine Datei, sondern ein Ordner, eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>kann nicht ihrem Besitzer übergeben werden; führen Sie dies als dieser Benutzer oder als root aus</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>ändert sich während des Lesens</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>ein anderes das-setup schreibt gerade in dieses Home-Verzeichnis; versuchen Sie es erneut, wenn es fertig ist</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(keine ID)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>committet in Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>vollständig verteilt</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>minimale Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>benutzerdefiniert</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyzer</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analyzer</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation>Thrift %1</translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation>Binary %1</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Spark %1</translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation>Spark-Web-UI %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>Benutzer: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>Ports je nach Offset</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>Keine eigenen Ports</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>HA-Sync</translation>
    </message>
    <message>
        <source>management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Spark-Web-UI</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 Datenbank</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 Datenbanken</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Hazelcast-Port %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Hazelcast-Ports %1 bis %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>Verbindung bestätigt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>Dienste: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>alle %1 Dienste</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>Verwenden Sie das Muster custom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>„%1“ wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>Welche Dateien davon zu ändern sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>Wählen Sie eines der Produkte, die `das-setup products` auflistet</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 gibt es nicht als %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>Die Anleitungen dazu beschreiben andere Muster.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>Verwenden Sie das Muster %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>Kein Original-Pack angegeben</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>Es ist die Grundlage der Bundles; auch Knoten ohne Home-Verzeichnis werden daraus gelesen.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>Geben Sie den Ordner oder die ZIP-Datei des Packs an</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>Der Cluster hat keine Knoten</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>Fügen Sie seine Knoten hinzu</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 ist das einzige Well-known-Member</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>Solange es ausgefallen ist, kann kein Knoten beitreten.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>Fügen Sie einen zweiten Knoten hinzu</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>Weniger als zwei %1-Knoten sollen die Well-known-Member sein</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>Solange keiner davon läuft, kann kein Knoten beitreten.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>Lassen Sie jeden Knoten alle anderen aufführen</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>Auf %1 bleiben die Passwörter in analytics-datasources.xml im Klartext</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>Die Spark-Executors von %1 lesen diese Datei ohne Secure Vault.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>Erlauben Sie nur dem Konto des Servers, diese Datei zu lesen</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>Jeder der %1 Knoten führt alle anderen auf</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>Jeder neue Knoten ändert auf allen eine Datei. Die Receiver, die zuerst starten, können die einzigen Well-known-Member sein: Die anderen werden über sie bekannt, solange beim Start eines Knotens ein Receiver läuft.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>Führen Sie nur die Receiver auf</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>Kein Knoten ist %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>Der Cluster braucht jede Rolle mindestens einmal.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>Geben Sie einem Knoten die Rolle %1</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 hat keine Rolle</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>Der Knoten würde starten und nichts tun.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>Wählen Sie seine Aufgaben</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 hat mehrere Rollen</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>Vollständig verteilt bedeutet eine Rolle je Knoten.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>Nur ein %1-Knoten</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>Solange er ausgefallen ist, übernimmt niemand seine Arbeit.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>Fügen Sie einen zweiten %1-Knoten hinzu</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>Nur ein Receiver-Knoten</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>Solange er ausgefallen ist, gehen Events verloren; hochverfügbare Echtzeitverarbeitung braucht zwei Receiver.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>Fügen Sie einen zweiten Receiver hinzu</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>%1 Receiver; der HA-Modus kennt zwei</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 und %2 betreiben den Event Processor im HA-Modus. Auf den anderen bleibt er im Einzelmodus, sodass Echtzeitpläne dort jedes Event erneut veröffentlichen.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>Behalten Sie zwei Receiver, oder stellen Sie keine Echtzeitpläne bereit</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%1 Indexer für %2 Shards</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>Ein Indexer ohne Shard hat nichts zu tun. Die Anzahl der Shards lässt sich nach dem ersten Start nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>Behalten Sie %1 Indexer, oder erhöhen Sie shardCount in analytics-config.xml des Original-Packs</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>Minimale Hochverfügbarkeit hat zwei Knoten, dieser Plan %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 hat nicht alle vier Rollen</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>Bei minimaler Hochverfügbarkeit übernimmt jeder Knoten alles.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>Geben Sie dem Knoten alle vier Rollen</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>Zwei Knoten können einen Ausfall nicht von einer getrennten Leitung unterscheiden</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>Fällt das Netz zwischen ihnen aus, werden beide aktiv und veröffentlichen jedes Event doppelt.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>Starten Sie nach einem Netzausfall einen der beiden neu</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 hat die Ports des Integrators</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>Das Pack hat den Offset %1, damit seine beiden Server auf einem Rechner laufen können.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>Verwenden Sie den Offset %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>Der Cluster hat keine Domain</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>Die Knoten finden einander über deren Namen.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>Verwenden Sie wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>Die Domain „%1“ enthält Leerzeichen</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>Sie ist ein Gruppenname und muss auf jedem Knoten genau gleich sein, auch bei den Leerzeichen.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Entfernen Sie die Leerzeichen</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>Die Datenbank „%1“ hat keinen Namen</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>Alle Knoten nutzen sie gemeinsam, daher muss sie auf MySQL liegen.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>Der Event Store hat keine Datenbank</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>Die des Original-Packs ist eine Datei auf jedem Knoten, die die anderen nicht sehen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>„%1“ ist kein Datenbankname</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>Buchstaben, Ziffern, Unterstrich, Bindestrich und $, höchstens 64 Zeichen, brauchen keine Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 und %2 sind dieselbe Datenbank, %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>Das funktioniert, aber sie lassen sich nicht mehr einzeln sichern, verschieben oder leeren.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>Der MySQL-Server hat keinen Host</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>Geben Sie seine Adresse oder seinen Hostnamen ein</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>Geben Sie nur den Host ein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>„%1“ ist kein Host</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>Die JDBC-URL wird aus Host, Port und Datenbank gebildet.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 ist auf jedem Knoten ein anderer Rechner</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>Die Knoten stehen auf mehreren Rechnern und nutzen einen gemeinsamen MySQL-Server.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>Geben Sie die Adresse des Servers ein, wie die Knoten sie sehen</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 ist kein Port</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Ports reichen von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>Verwenden Sie 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>Der MySQL-Server hat keinen Benutzer</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>Jede Datenquelle meldet sich damit an.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>Geben Sie den Benutzer ein</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>Die URL-Optionen enthalten ein Passwort</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>Es stünde im Plan, in jedem Diff und in den Logs der Server.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen Sie es</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>Die URL-Optionen beginnen mit „%1“</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>Das „?“ der URL wird automatisch hinzugefügt.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>Die URL-Optionen enthalten „&amp;amp;“</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>Werte werden beim Schreiben maskiert; dieser würde doppelt maskiert.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>Verwenden Sie ein einfaches &amp;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>„%1“ ist keine URL-Option</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>Optionen haben die Form key=value, verbunden durch &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>Korrigieren oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J eignet sich nicht</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>Analytics findet keine Einstellungen für die Datenbank, die er meldet, und der Server startet nicht. MySQL Connector/J bedient auch MariaDB.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>Verwenden Sie MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>Keine Treiberklasse angegeben</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>Jede Datenquelle braucht sie.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 ist keine Klasse von Connector/J</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>Sie heißt %1, ab Connector/J 8 %2.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Die Treiberklasse von Connector/J 8 hat einen anderen Namen</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>Sie heißt %1. Der alte Name funktioniert noch und schreibt eine Warnung ins Log.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 hat keine Klasse %1</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>Keine Datenquelle ließe sich öffnen.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Keine JAR-Datei von Connector/J angegeben</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>Die Packs enthalten keinen MySQL-Treiber. Ohne Treiber lässt sich keine Datenquelle öffnen.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>Geben Sie die JAR-Datei an</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>Geben Sie die JAR-Datei an oder legen Sie sie in jedem Home-Verzeichnis in %1 ab</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>„%1“ ist keine JAR-Datei</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J wird oft als Archiv heruntergeladen, das die JAR-Datei enthält.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>Geben Sie die JAR-Datei selbst an</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 hat keine ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>„%1“ eignet sich nicht als ID</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>Sie benennt die ZIP-Datei des Knotens und seinen Host in Ansible: Buchstaben, Ziffern, Punkt, Unterstrich und Bindestrich, höchstens 64 Zeichen, am Anfang Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Nennen Sie ihn %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>Zwei Knoten heißen %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>Ihre Bundles hätten denselben Namen.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>Nennen Sie den zweiten %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 hat keine Adresse</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast nennt sie den anderen Knoten als Weg zu diesem.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>Geben Sie die IPv4-Adresse des Knotens ein</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 hat die Loopback-Adresse %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>Jeder andere Knoten, der diese Adresse erhält, spricht sich selbst an.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>Geben Sie die Adresse ein, unter der ihn die anderen Knoten erreichen</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 ist nicht die Adresse eines einzelnen Knotens</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>Sie wird den anderen Knoten so mitgeteilt und führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>Geben Sie die eigene Adresse des Knotens ein</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 ist eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>Hazelcast 3.5 verwendet IPv4, sofern in hazelcast.properties nichts anderes steht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>Die Member des Clusters werden mit Adresse angegeben, nicht mit Hostnamen.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 hat keinen Hostnamen</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml verlangt den Namen, unter dem Benutzer und Clients den Knoten erreichen.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>Verwenden Sie seine Adresse</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 hat keinen Management-Hostnamen</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>Es ist der Name seiner Management Console.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>Verwenden Sie seinen Hostnamen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>„%1“ ist kein Hostname</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>Ein Hostname besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten; ohne Schema, Port und Unterstrich.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>Geben Sie einen Hostnamen ein</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 und %2 haben den Hostnamen %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>Sie haben verschiedene Adressen, der Name führt also höchstens zu einem von ihnen.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>Geben Sie jedem Knoten einen eigenen Hostnamen</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 hat kein Home-Verzeichnis</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>Ein Bundle ist möglich, `apply` kann aber nicht dorthin schreiben.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>Geben Sie den Ordner seines Packs ein</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>Das Home-Verzeichnis „%1“ ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>Skripte und der symbolische Link brauchen den ganzen Pfad.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>Verwenden Sie /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1 und %2 haben auf %3 dasselbe Home-Verzeichnis</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>Jeder Knoten braucht ein eigenes Pack.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>Geben Sie jedem Knoten einen eigenen Ordner</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 hat keine Datenbank</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>Seine lokale Registry, WSO2_CARBON_DB, braucht eine eigene.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 und %2 nutzen gemeinsam die Datenbank %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB ist lokal: Jeder Knoten hält dort seine eigene Registry.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 verwendet die gemeinsame Datenbank %2 als eigene</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>Seine lokale Registry würde sich mit den gemeinsamen Daten aller Knoten vermischen.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>Das Original-Pack</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>Das Home-Verzeichnis von %1</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>Das Original-Pack ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>Wählen Sie das Pack eines Produkts, das `das-setup products` auflistet</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>Das Original-Pack ist %1, der Plan ist aber für %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>Die Dateien einer Version unterscheiden sich von denen der anderen.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Planen Sie für %1</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>Im Original-Pack fehlt %1</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>Auf den Knoten muss das geändert werden.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>Verwenden Sie das Pack so, wie es heruntergeladen wurde</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Es enthält %1.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>Darin fehlt %1.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>Das Home-Verzeichnis von %1 ist kein Pack von %2</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>Entpacken Sie das Original-Pack dorthin</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat wird beim ersten Start geschrieben. Knoten mit derselben ID sind für die Indexer ein einziger.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>Das Original-Pack wurde schon gestartet: Seine Knoten-ID, my-node-id.dat, wäre die jedes Knotens</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>Verwenden Sie ein Pack, das nie lief, oder löschen Sie die Datei</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 und %2 haben dieselbe Knoten-ID</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>Löschen Sie my-node-id.dat im Home-Verzeichnis von %1 vor dem Start</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 hat einen laufenden Server: Prozess %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>wso2carbon.pid nennt ihn. Ein Server liest seine Dateien nur beim Start.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>Stoppen Sie ihn, bevor seine Dateien geändert werden</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 wurde schon gestartet: Es gibt eine wso2carbon.pid</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>Daten dieses Laufs können noch darin liegen.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>Verwenden Sie ein Pack, das nie lief</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 hat eine hazelcast.xml, die die Member dieses Plans übersteuert</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>Der Server liest sie statt der Netzwerkeinstellungen in axis2.xml.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Entfernen Sie %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: %2 wird auch geladen, ist aber kein XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: %2 wird auch geladen und definiert %3 noch einmal</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>Der Server liest jede *-datasources.xml in diesem Ordner und nach einem solchen Fehler keine weitere Datenquelle.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>Entfernen Sie die Datei oder benennen Sie sie so um, dass sie nicht auf -datasources.xml endet</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>es enthält einen Ordner das-setup</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>Das Original-Pack wurde schon konfiguriert: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>Was der Plan nicht setzt, bleibt unverändert und gelangt auf jeden Knoten. Verglichen werden nur Werte, die in allen Original-Packs gleich sind.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 hat keinen MySQL-Treiber</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>In %1, wo diese Version sucht, liegt keine JAR-Datei mysql-connector. Ohne sie lässt sich keine Datenquelle öffnen.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>SVNKit in %1</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>Trilead in %1</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 hat keinen Subversion-Client: %2 fehlt</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>Ohne ihn startet der Server, meldet einen Fehler im Log und synchronisiert nichts.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>Geben Sie die JAR-Dateien von SVNKit und Trilead an, oder installieren Sie svn auf jedem Knoten</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>Wählen Sie einen freien Port</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>Verwenden Sie Port %1 für %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>Verteilen Sie die Knoten auf verschiedene Rechner</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>Verwenden Sie Offset %1 für %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 und %2 haben beide %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast würde einen von ihnen auf den nächsten freien Port verschieben, wo ihn die anderen Knoten nicht suchen.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>Der Offset %1 ist nicht zulässig</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>Ein Offset ist 0 oder größer.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>Er würde einen Port auf %1 verschieben; 65535 ist der letzte.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 öffnet %2 doppelt</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>Zwei seiner Dienste wollen diesen Port.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 und %2 öffnen beide %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 und %2 öffnen beide %3 und weitere Ports: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>Der Cluster-Port braucht eine Nummer, die kein anderer Dienst des Rechners hat; der Offset verschiebt ihn nicht.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>Sie treffen sich auf %1. Der zweite Start scheitert. Knoten auf einem Rechner brauchen verschiedene Offsets.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>%1 Spark-Master, aber nur %2 Analyzer</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark wartet auf alle seine Master, würde also nie starten.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark braucht mindestens einen Master</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>Ein einzelner Spark-Master hat keinen Ersatz</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>Die Analyzer reichen für zwei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>„%1“ ist kein absoluter Pfad</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>Der Link muss auf jedem Analyzer an derselben Stelle liegen.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>Die Home-Verzeichnisse der Analyzer sind verschieden</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark arbeitet überall mit demselben Pfad: einem symbolischen Link auf das jeweilige Home.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 ist ein Home-Verzeichnis</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>Ein Link kann nicht dort liegen, wo sein Ziel ist.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 und %2 teilen sich einen Link auf %3</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>Er zeigt nur auf ein Home; die Executors beider Knoten laufen von dort.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>Verteilen Sie die Analyzer auf verschiedene Rechner</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>Das ZooKeeper-Quorum ist leer</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>Darüber wird HBase gefunden; ohne Quorum fragt jeder Knoten sich selbst.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>Geben Sie die ZooKeeper-Hosts an</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>Geben Sie nur Hostnamen an</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>Das Quorum nennt Hosts; ihr Port ist ein eigener Wert.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>Das Quorum nennt einen Host doppelt</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Nennen Sie ihn nur einmal</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>Ein Quorum aus %1 ist gerade</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>Es verkraftet nicht mehr Ausfälle als eines aus %1.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>Prüfen Sie, ob ein Host fehlt</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>Verwenden Sie 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>Geben Sie Host:Port an</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>Verwenden Sie %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>„%1“ hat nicht die Form Host:Port</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>Geben Sie hdfs://Host:Port des NameNode an</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS hat keine Adresse</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 legt dort seine Indexdaten ab.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>Geben Sie hdfs://Host:Port an</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>Verwenden Sie hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>„%1“ hat nicht die Form hdfs://Host:Port</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS wird nicht verwendet</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 legt seine Indexdaten auf den eigenen Festplatten ab.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>Die Events liegen in MySQL.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lassen Sie den Wert weg</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 steht nicht in der Host-Tabelle</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Jeder Knoten muss jeden Hadoop-Host auflösen können, über DNS oder über seine hosts-Datei.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>Tragen Sie den Host dort ein, oder stellen Sie sicher, dass DNS ihn kennt</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>Eine Zeile der Host-Tabelle hat keinen Namen</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>Sie würde die hosts-Datei unbrauchbar machen.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>Die Host-Tabelle enthält %1 doppelt</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>Es würde die erste Zeile gelten.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Entfernen Sie die zweite Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>„%1“ ist keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Sie steht für %1.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>Geben Sie die Adresse des Hosts an</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>Jeder Knoten, der den Namen auflöst, würde sich selbst fragen.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>Geben Sie die Adresse an, unter der die Knoten den Host sehen</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>Die Knoten werden nicht synchronisiert</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>Was Sie auf einem Knoten bereitstellen, erreicht die anderen nicht.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>Stellen Sie jede Anwendung auf jedem Knoten bereit, oder verwenden Sie Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>Das Repository hat keine URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Geben Sie die URL eines Subversion-Repositorys an</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>Sie beginnt mit http://, https:// oder svn://.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>Stellen Sie http:// voran</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh funktioniert hier nicht</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>Der Subversion-Client der Server beherrscht http, https und svn.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>Die URL des Repositorys ist ein Platzhalter</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>Sie stammt aus einer Anleitung oder aus dem Original-Pack und führt nirgendwohin.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>Benutzer und Passwort haben eigene Felder; hier würden sie in Logs und Diffs erscheinen.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>Das Repository hat keinen Benutzer</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>Der committende Knoten schreibt, und das erlauben nur wenige Repositorys ohne Anmeldung.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>Wählen Sie den Knoten, der Commits ausführt</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>Lassen Sie %1 die Commits ausführen</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>Kein Knoten führt Commits aus</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Genau ein Knoten führt Commits aus, üblicherweise ein Receiver.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>Kein Knoten heißt %1</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>Somit würde kein Knoten Commits ausführen.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 führt Commits aus und ist kein Receiver</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>Receiver starten zuerst; deshalb ist der committende Knoten am besten einer von ihnen.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Es ist kein Subversion-Client angegeben</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>Die JAR-Datei %1 ist nicht dabei</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit braucht Trilead neben sich.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>Fügen Sie die JAR-Datei %1 hinzu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>„%1“ enthält ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>Der Server ersetzt ${name} durch eine Systemeigenschaft.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>Geben Sie den Wert selbst ein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>„%1“ enthält @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>Der Rollout mit Ansible setzt dort Passwörter ein.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Geben Sie einen anderen Wert ein</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>Ein Wert enthält einen Zeilenumbruch, ein Steuerzeichen oder ein Richtungszeichen</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>Er lässt sich nicht in eine Zeile einer Datei schreiben oder würde anders angezeigt, als er ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>„%1“ ist von Leerzeichen umgeben</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>Für die Server gehören sie zum Wert.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen Sie sie</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>Weitere Fehler, der letzte davon: „%1“</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>Lesen Sie das Log ab dieser Zeile</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>kein Log</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>in %1 s gestartet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>Stores bereit</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark-Master</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark-Worker</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>Spark-Client</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>committet Artefakte</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>Der Zeichensatz der Datenbank braucht mehr Bytes, als ein Index haben darf</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>Löschen Sie sie, legen Sie sie mit CHARACTER SET latin1 neu an, und führen Sie das Skript des Packs erneut aus</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>Das Skript für MySQL 5.6 lief auf einem neueren Server</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>Löschen Sie die Datenbank, legen Sie sie neu an, und führen Sie das Skript aus, wie im Runbook beschrieben, ohne -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL hat keine freien Verbindungen mehr</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>Erhöhen Sie max_connections: Jeder Knoten öffnet etwa 50 Verbindungen zu jeder Datenbank</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>Eine Option der JDBC-URL wurde als Name der Datenbank gelesen: Das „?“ fehlt</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>Schreiben Sie die URL neu mit das-setup apply</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>Eine Datenbank existiert nicht</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>Legen Sie sie an: das-setup databases gibt das SQL aus</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL weist das Konto ab: falsches Passwort, nicht zugelassener Host oder ein Secure-Vault-Alias ohne Eintrag</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>Testen Sie das Konto mit das-setup probe; vergleichen Sie die Datenquelle mit cipher-text.properties</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>MySQL ist vom Knoten aus nicht erreichbar</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>Prüfen Sie Adresse, Port und Firewall mit das-setup probe, auf diesem Knoten ausgeführt</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>Der MySQL-Treiber fehlt</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>Legen Sie die JAR-Datei von Connector/J, die zur Treiberklasse passt, in den Ordner, den die README des Bundles nennt, und starten Sie neu</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>Eine Anweisung eines Datenbankskripts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>Lesen Sie die Ursache darunter; ein abgebrochenes Skript braucht eine leere Datenbank</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>Die Tabellen einer Datenbank konnten nicht angelegt werden</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>Führen Sie das Skript des Packs von Hand auf einer leeren Datenbank aus, wie im Runbook beschrieben</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>Der Provider einer Datenquelle ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>Nehmen Sie die Zeile des Providers in analytics-datasources.xml aus dem Kommentar</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>Eine Datenquellendatei ist nicht wohlgeformt, oft wegen eines einzelnen &amp; in einer URL; keine ihrer Datenquellen ist vorhanden</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>Schreiben Sie &amp;amp; in der Datei, die die Zeile nennt</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>Zwei Datenquellen haben denselben Namen</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>Entfernen Sie die zweite; oft ist sie eine Kopie einer *-datasources.xml neben dem Original</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>Der Provider einer Datenquelle konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>Vergleichen Sie die Klasse des Providers in der Datei mit der Originaldatei</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>Die Datenquellen einer Datei konnten nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>Lesen Sie den Grund am Ende der Zeile</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>HDFS war beim Start des Knotens im Safe Mode</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>Warten Sie, bis der NameNode ihn verlassen hat, und starten Sie den Knoten dann neu</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>Die Datenbank meldet sich mit einem Namen, den der Store nicht kennt</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>Verwenden Sie MySQL Connector/J: Der von MariaDB meldet einen anderen Produktnamen</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>Zur Datenbank eines Stores kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>Lesen Sie die SQL-Meldung in der Zeile; versuchen Sie das-setup probe auf diesem Knoten</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>Die HBase-Datenquelle ist nicht so definiert, wie der Store es erwartet</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>Vergleichen Sie sie mit dem Plan: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>HBase ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>Prüfen Sie, ob dieser Knoten die Namen aller HBase- und ZooKeeper-Hosts auflöst, und führen Sie dort das-setup probe aus</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>Die HDFS-Datenquelle ist nicht so definiert, wie das Dateisystem es erwartet</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>HDFS ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>Prüfen Sie Namen und Port des NameNode auf diesem Knoten mit das-setup probe</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>Ein Record Store konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>Vergleichen Sie analytics-config.xml mit dem Plan: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml nennt einen primären Store, den es nicht gibt</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>Ein Record Store nennt eine Datenquelle, die nicht existiert</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>Vergleichen Sie die Namen in analytics-config.xml und analytics-datasources.xml</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>Die Stores sind nicht bereit; der Server startet trotzdem, ohne sie</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>Lesen Sie den Grund am Ende der Zeile, und starten Sie den Knoten dann neu</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml nennt eine Datenquelle, die nicht existiert</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>Vergleichen Sie registry.xml mit master-datasources.xml</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>Keine Datenquelle hat den JNDI-Namen, den registry.xml verlangt</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml bindet eine Instanz doppelt ein</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Entfernen Sie die zweite Einbindung</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>Eine Einbindung eines früheren Starts oder eine Ressource ist in der eigenen Datenbank des Knotens im Weg</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>Entfernen Sie, was in der eigenen Datenbank des Knotens unter diesem Pfad steht, oder beginnen Sie mit einer leeren</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>Eine Einbindung (mount) nennt keine Instanz und wird ignoriert</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>Vergleichen Sie registry.xml mit dem Plan: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>Der User Store ist nicht bereit; ohne ihn startet vieles nicht</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>Prüfen Sie die Benutzerdatenbank, ihr Konto, ihre Tabellen und den Treiber</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>Den anderen Knoten wird dieser unter 127.0.0.1 genannt</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>Setzen Sie localMemberHost auf die Adresse des Knotens: das-setup apply erledigt das</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml nennt ein Membership-Schema, das es nicht gibt</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>Setzen Sie membershipScheme auf wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>Das Clustering konnte nicht eingerichtet werden</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>Lesen Sie die Ursache darunter</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>Es waren zu wenige Knoten übrig, deshalb hat sich der Knoten beendet</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>Starten Sie die fehlenden Knoten, oder verringern Sie das statische Quorum</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>Der Start konnte nicht abgeschlossen werden</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>Der Server ist nicht hochgefahren</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 protokolliert dies bei einem Start mit -Dsetup; es ist harmlos</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>Der Web-Port ist belegt</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>Stoppen Sie das Programm, das ihn belegt, oder geben Sie dem Knoten einen anderen Port-Offset</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>Der JMX-Port ist belegt</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Der Port für Thrift-Events ist belegt</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>Der Port für Binary-Events ist belegt</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>Der Port für den Event-Abgleich ist belegt, oder seine Adresse gehört nicht zu diesem Knoten</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>Vergleichen Sie eventSync in event-processor.xml mit der Adresse des Knotens</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>Der HA-Verwaltungsport ist belegt, oder seine Adresse gehört nicht zu diesem Knoten</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>Vergleichen Sie management in event-processor.xml mit der Adresse des Knotens</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Ein Port ist belegt</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml schaltet keinen Modus ein</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml nennt dem anderen Knoten eine Adresse, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>Setzen Sie die Hostnamen von eventSync, management und presentation auf die Adresse des Knotens</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>Der passive Knoten hat den Zustand des aktiven nicht erhalten</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>Öffnen Sie den HA-Verwaltungsport zwischen beiden, und starten Sie den passiven Knoten neu</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>Der Port für den Event-Abgleich des anderen Knotens hat nicht geantwortet; das ist normal, solange dieser Knoten nicht läuft</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>Läuft er, öffnen Sie den Port zwischen beiden</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>Diese Version kennt den Wert von carbon.spark.master nicht</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>Setzen Sie ihn in DAS 3.0.x auf local, in späteren Versionen auf carbon</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark soll das Clustering verwenden, das ausgeschaltet ist</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>Schalten Sie das Clustering in axis2.xml ein</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>Der symbolische Link, der Spark genannt wird, existiert nicht</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>Legen Sie den Link auf das Home auf jedem Knoten unter demselben Pfad an</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>Auf keinem Analyzer läuft ein Spark-Master</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>Starten Sie die Analyzer neu</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark ist nicht gestartet</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>Ein Skript sollte auf einem Knoten laufen, der kein Analyzer ist</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>Führen Sie es auf einem Analyzer aus; vergleichen Sie den Startbefehl dieses Knotens mit dem Runbook</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>Diese Version bildet nur mit „local“ einen eigenen Spark-Cluster</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>Setzen Sie carbon.spark.master auf local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>„local“ funktioniert in dieser Version noch, gemeint ist aber „carbon“</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>Setzen Sie carbon.spark.master auf carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Ein Skript wollte laufen, bevor der Spark-Cluster bereit war</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>Falls es so bleibt: Starten Sie so viele Analyzer, wie carbon.spark.master.count angibt</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Ein Spark-Worker ist ausgefallen</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>Prüfen Sie, ob dieser Analyzer läuft, und seinen Arbeitsspeicher</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>Ein Indexer war nicht erreichbar</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>Prüfen Sie, ob alle Indexer laufen und im Cluster sind</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>Ein weiterer Knoten führt ebenfalls Commits aus</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>Setzen Sie AutoCommit nur auf einem Knoten auf true</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Es gibt keinen Subversion-Client</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>Legen Sie die JAR-Dateien von SVNKit und Trilead an ihren Platz, und starten Sie neu</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>Der Deployment Synchronizer hat keine brauchbare URL</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>Vergleichen Sie DeploymentSynchronizer in carbon.xml mit dem Plan: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Der Ordner konnte im Subversion-Repository nicht angelegt werden</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>Prüfen Sie das Commit-Recht des Kontos mit das-setup probe</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Artefakte konnten nicht aus Subversion geholt werden</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>Testen Sie das Konto mit das-setup probe; leeren Sie bei einem Konflikt deployment/server, und starten Sie neu</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>Artefakte konnten nicht nach Subversion committet werden</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>Der Deployment Synchronizer ist nicht gestartet</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>Ein Lauf des Deployment Synchronizers ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Dateien, die Subversion nicht kennt, sind im Weg</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>Falls es anhält: Verschieben Sie deployment/server, und starten Sie neu</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>das Log lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>das Log ist keine Datei, sondern eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>das Log lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Kein Log: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>Starten Sie den Knoten, oder geben Sie sein Log mit --logs %1=FILE an</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>Das Log enthält keine Zeile eines Servers</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>Starten Sie den Knoten, oder geben Sie seine wso2carbon.log mit --logs %1=FILE an</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>Das Log beginnt nach dem Start des Servers; alle Zeilen gelten deshalb als ein Lauf</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>Lassen Sie die ältere wso2carbon.log.YYYY-MM-DD daneben liegen</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>Der Start wartet auf %1 Server des Tasktyps %2</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>Starten Sie die anderen Knoten dieser Rolle; taskServerCount in tasks-config.xml darf nicht über ihrer Anzahl liegen</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>Der Start wartet auf %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>Suchen Sie den ersten Fehler oberhalb dieser Zeile</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>Der Start ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>Warten Sie auf „WSO2 Carbon started in“, und prüfen Sie dann erneut</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>Der Server wurde gestoppt</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Starten Sie ihn neu</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>Das Clustering ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast wird über %1 konfiguriert, deshalb ist axis2.xml nicht wirksam</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>Entfernen Sie hazelcast.xml oder -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>Das Membership-Schema ist %1, nicht wka: Die Memberliste wird nicht verwendet</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>Die Cluster-Domain ist %1, nicht %2: ein eigener Cluster</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast lauscht auf Port %1, nicht auf %2, wo die anderen es suchen</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>Port %1 war belegt, oder axis2.xml weicht ab: Geben Sie den Port frei, vergleichen Sie mit das-setup diff, und starten Sie neu</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast nennt den anderen diesen Knoten unter %1, nicht unter %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>Falls beide laufen, war das Netz zwischen ihnen unterbrochen: Öffnen Sie den Cluster-Port in beide Richtungen, und starten Sie dann einen von beiden neu</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 ist um %2 ausgeschieden und nicht zurückgekehrt</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 hat ihn um %2 verloren</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>Kein Log zeigt ihn in einem Cluster mit %1</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>Vergleichen Sie Domain, Adressen und Member (das-setup diff), und öffnen Sie den Cluster-Port in beide Richtungen</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>Nicht bestätigt, dass er in einem Cluster mit %1 ist: Ein Log fehlt, oder ein Start ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>Nur der Knoten, der zuerst lief, protokolliert den anderen: Geben Sie alle Logs an</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 ist im Cluster, aber kein Knoten des Plans</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>Nehmen Sie ihn in den Plan auf, oder geben Sie ihm eine andere Domain; vielleicht hat ein Knoten des Plans eine andere Adresse als geplant</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>Er ist Koordinator, %1 aber auch: mehr als ein Cluster</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>Vergleichen Sie Domain und Member, öffnen Sie den Cluster-Port in beide Richtungen, und starten Sie dann den kleineren Cluster neu</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>Er nennt %1 als Leader der Data-Service-Gruppe, anders als %2: mehr als ein Cluster</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>Vergleichen Sie die Dateien des Knotens mit dem Plan: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>der Plan gibt dem Knoten kein Home-Verzeichnis</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 existiert nicht</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark läuft auf diesem Knoten für sich allein</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Ein Analyzer, auf dem Spark nicht gestartet ist</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>Vergleichen Sie seinen Startbefehl mit dem Runbook, und suchen Sie weiter oben nach Fehlern</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark ist nicht nutzbar: Kein Analyzer hat einen Client gestartet; %1 von %2 Mastern sind bereit</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>Starten Sie so viele Analyzer, wie carbon.spark.master.count angibt, in einem Cluster</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>Ein Spark-Master läuft auf einem Knoten, der kein Analyzer ist</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>Starten Sie ihn mit dem Startbefehl des Runbooks</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>Er indexiert, ist aber kein Indexer</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>Ein Indexer, der nicht indexiert</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>Events werden im Einzelmodus verarbeitet: Jeder Receiver veröffentlicht jedes Ergebnis</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>Er wurde kein aktives oder passives Member der Event-Verarbeitung im HA-Modus</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>Vergleichen Sie event-processor.xml mit dem Plan (das-setup diff), und suchen Sie weiter oben nach Fehlern</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>Er ist das aktive Member, %1 aber auch: Ergebnisse werden doppelt veröffentlicht</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>Bringen Sie beide in einen Cluster, und starten Sie dann einen von beiden neu</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>Der Event-Abgleich mit %1 ist abgebrochen</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>Prüfen Sie, ob dieser Knoten läuft, und öffnen Sie seinen Port für den Event-Abgleich</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>Keine Zeile zeigt, dass die Stores bereit sind</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>Suchen Sie weiter oben nach Fehlern; ein ausgefallener Store hält den Start nicht auf</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>Keine gemeinsame Registry ist eingebunden</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>Er committet Artefakte, was nur %1 tun soll</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>ein Knoten mit AutoCommit</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>Setzen Sie AutoCommit auf diesem Knoten auf false: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Nach Subversion wurde noch nichts committet</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>Normal, bis hier das erste Artefakt bereitgestellt wird</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 von %2 Membern</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, es fehlt: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n-mal)</numerusform>
            <numerusform> (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>Der Drucker %1 nimmt die Seite nicht an. Prüfen Sie, ob er eingeschaltet ist, oder exportieren Sie eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>Der Druck auf %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation>HBase-Master</translation>
    </message>
    <message>
        <source>NameNode</source>
        <translation>NameNode</translation>
    </message>
    <message>
        <source>ZooKeeper of HBase</source>
        <translation>ZooKeeper von HBase</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>Inventar, Variablen und Playbooks schreiben, die die Bundles verteilen; fragt nach keinem Passwort</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>README.md im Ordner erklärt, was einzutragen und was auszuführen ist.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>Der Ordner, in den geschrieben wird; er wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>In die Homes des Plans schreiben: in alle oder in keines</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>Was dort war, bleibt in das-setup-backup des jeweiligen Homes erhalten. Ein Plan, in dem `das-setup check` einen Fehler findet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>Nur dieser Knoten</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>Schreiben, obwohl in einem Home ein Server läuft</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>Ein ZIP für jeden Knoten schreiben und einen Ordner für den ganzen Cluster</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>Die ZIPs enthalten Passwörter, deshalb können nur Sie sie lesen. das-setup/README.md in jedem ZIP erklärt dem Administrator des Knotens, was zu tun ist, und cluster/RUNBOOK.md, wie der Cluster gestartet wird.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>Das vollständige Pack in jedes ZIP aufnehmen; „source“ im Plan muss dafür ein ZIP sein</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>Die Regeln auf den ganzen Cluster und die erreichbaren Packs anwenden</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>Eine Zeile je Befund: Schweregrad, Regel, Stelle im Plan, was falsch ist, was zu tun ist. Exit-Code 1: Es gibt einen Fehler.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>hier nicht bekannt: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>es fehlt ein Befehl</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 erwartet genau einen Wert</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>Siehe `%1`.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Die Plandatei</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>JSON-Datei mit den Passwörtern; nur ihr Besitzer darf sie lesen können</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>Ein JSON-Array ausgeben</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>Das SQL ausgeben, das die Datenbanken anlegt, oder die fehlenden anlegen</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>Fehlendes auf dem Server anlegen; sonst wird dort nichts geändert</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>Den Cluster als SVG-Datei zeichnen</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>Die SVG-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>Als Unified Diff zeigen, was sich ändern würde</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>Das Home eines Knotens wird gelesen, wenn es ein Ordner dieses Rechners ist, sonst das Original-Pack. Passwörter werden unkenntlich gemacht. Exit-Code 1: Es gibt einen Unterschied.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>Für das, was apply geschrieben hat: Original gegen Geschriebenes und Geschriebenes gegen den jetzigen Stand; Exit-Code 1, wenn seither eine Datei bearbeitet wurde</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (Standard: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>Die übliche Reihenfolge:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>ein Plan als Ausgangspunkt; bearbeiten Sie ihn</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>was daran falsch ist</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>ob die Dienste antworten</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>jede Zeile, die sich ändern würde</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>ein ZIP für jeden Knoten</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>ob sie einen Cluster bilden</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>Das Passwort des Kontos für %1</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Umgebung:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>Passwörter kommen aus der Datei von --secrets, aus der Umgebung oder aus dem Schlüsselbund des Desktops; im Terminal werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit-Codes:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>erledigt; nichts gefunden</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>die Antwort ist nein: ein Fehler gefunden, eine Prüfung fehlgeschlagen, ein Unterschied</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>der Aufruf oder der Plan ist falsch; nichts wurde verändert</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>Lesen oder Schreiben ist fehlgeschlagen; was dort war, ist noch da</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>Richtet aus einer einzigen Plandatei einen Cluster aus WSO2 DAS oder EI Analytics ein: prüft sie, zeigt jede Zeile, die sich ändert, und schreibt ein Bundle für jeden Knoten.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>Konfigurierte Homes in einen Plan einlesen und melden, wo sie nicht übereinstimmen</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>Was die meisten Homes sagen, kommt in den Plan. Es wird kein Passwort gelesen. Exit-Code 1: Es gibt einen Fehler.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>Die Homes der Knoten des Clusters</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>Den Plan in diese Datei schreiben</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>Verbindung zu MySQL, ZooKeeper/HBase, HDFS, SVN und den genannten Hosts aufnehmen; ändert nichts</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>Eine Zeile je Prüfung: Status, Test, Ziel, was gefunden wurde, was zu tun ist. Exit-Code 1: Eine Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>Nur diese, durch Kommas getrennt: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>Sekunden, die jedes Ziel brauchen darf</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>Die unterstützten Produkte auflisten</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>Je eine Zeile: die ID, die ein Plan als „product“ angibt, und der Titel.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>Jedes Profil prüfen: Fakten bekannt, Pfade gültig, IDs eindeutig</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>Die zuletzt angewendete Änderung jedes Homes zurücknehmen; einen unterbrochenen Schreibvorgang rückgängig machen</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>Exit-Code 1: Eine Datei wurde seither bearbeitet; der Unterschied wird ausgegeben, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>Die Homes</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>Nur die Sicherungen der Homes auflisten</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>Auch Dateien ersetzen, die seither bearbeitet wurden; sie bleiben in der Sicherung erhalten</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>Einen vollständigen Plan als Ausgangspunkt ausgeben</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>Tragen Sie dann Ihre eigenen Hosts, Adressen und Namen ein.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha oder custom; Standard ist das erste des Produkts</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>Eine ID, die `das-setup products` auflistet</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>Den Plan und ein kleines Beispiel-Pack dafür in diesen Ordner schreiben</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>Die wso2carbon.log jedes Knotens lesen: welche Member beigetreten sind, welche Fehler darin stehen</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>Exit-Code 1: Ein Member fehlt, oder ein Log enthält einen Fehler. Exit-Code 3: Ein Log lässt sich nicht lesen, oder es gibt gar keines.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>Ein Log, das nicht im Home des Knotens liegt; ältere Dateien daneben werden mitgelesen</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>Zu öffnende Seite: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>Es gibt keine Seite %1. Seiten: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>gehört zu einer anderen Version von DAS Setup; installieren Sie das-setup neu</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>Die Knoten, die hinzugefügt werden</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>1 Knoten hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>%n Knoten hinzufügen</numerusform>
            <numerusform>%n Knoten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%1 Adressen für %2 Knoten</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%1 Namen für %2 Knoten</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%1 Hostnamen für %2 Knoten</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>neuer Rechner</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>Rechner von %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon vorhanden</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>Ein Bereich wird [1-7] geschrieben; [01-12] behält die Nullen.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>Ports und Offsets werden so gewählt, dass nichts kollidiert.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>Knoten über Bereich hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>&amp;Hostnamen</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>Eine Adresse für jeden neuen Knoten, oder ein Rechner für alle.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>Ein Name für jeden neuen Knoten, oder einer, der hochzählt.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Dateien für Ansible</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>Ordner für den Rollout</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>&amp;Ansible</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>Inventar und Playbooks, die die Bundles verteilen, die Knoten starten und alles zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>Rollout er&amp;stellen</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 Hosts</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>Ein Rollout auf 1 Host wird erstellt</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>Ein Rollout auf %1 Hosts wird erstellt</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>Er enthält kein Passwort: Ansible setzt die Passwörter auf jedem Host ein, aus einem Vault, den Sie füllen und verschlüsseln. Ihre Einstellungen und der Vault eines früheren Rollouts bleiben erhalten.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>Rollout auf 1 Host erstellt</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>Rollout auf %1 Hosts erstellt</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>In %1, %2. Die Schritte stehen dort in README.md.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>Der Rollout wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>Host %1 von %2 wird vorbereitet: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>Ordner für die Bundles</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>Bun&amp;dles</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>Ein ZIP für jeden Knoten, zur Weitergabe an die Betreiber der Rechner.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>Vollständige &amp;Packs (je %1) statt nur der geänderten Dateien</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>Vollständige &amp;Packs statt nur der geänderten Dateien: braucht das ZIP des Packs</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>1 Bundle er&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>%1 Bundles er&amp;stellen</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 Bundle</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 Bundles</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>1 Bundle und der Ordner cluster werden erstellt</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>%1 Bundles und der Ordner cluster werden erstellt</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>Bundles enthalten Passwörter; deshalb können nur Sie sie lesen. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>1 Bundle erstellt</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>%1 Bundles erstellt</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>In %1, %2, nur für Sie lesbar. Sie enthalten Passwörter: Versenden Sie sie so, wie Sie Schlüssel versenden.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>Die Bundles wurden nicht erstellt</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>Bundle %1 von %2 wird erstellt: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>Jedes Bundle enthält dann den ganzen Server und lässt sich auf einem leeren Rechner entpacken. Sonst kommt es über ein vorhandenes Pack, das dieselbe Version haben muss.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
vorher: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>Dieses Pack ist %1, der Plan ist aber für %2; wählen Sie das andere Pack oder das andere Produkt</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Abgebrochen; es wurde nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>Jede Zeile, die vom Original-Pack abweichen wird. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>Noch nicht zu sehen</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%1 Dateien auf %2 Knoten</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>Der Baum zeigt jeden Knoten, die Dateien, die sich dort ändern, und den Zweck jeder Änderung. F8 geht zur nächsten Änderung und Umschalt+F8 zur vorherigen, von Datei zu Datei. Strg+F sucht einen Knoten, eine Datei oder einen Wert. Passwörter erscheinen als Punkte, bis Sie „Passwörter anzeigen“ ankreuzen; beim Verlassen der Seite werden sie wieder verborgen.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>Knoten, Datei oder Wert suchen</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordnung des Baums</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Nach Knoten</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Nach Datei</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>&amp;Passwörter anzeigen</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Vorherige Änderung (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Nächste Änderung (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Diff dieser Datei kopieren</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Diff der Datei</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>Vergleich mit dem Original-Pack</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 Knoten, %2 Dateien, %3 Zeilen</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>Die Änderungen lassen sich noch nicht anzeigen</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>Zu „Produkt“</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>Zu „Datenbanken“</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>Zu „Deployment Synchronizer“</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>Zu „Knoten und Rollen“</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>Das Passwort für %1 fehlt noch. „Schreiben“ fragt danach.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>Die Passwörter für %1 fehlen noch. „Schreiben“ fragt danach.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>Diese Datei kommt hinzu. Sie ist kein Text: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>Diese Datei wird ersetzt. Sie ist kein Text.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>Lässt im Baum nur, was diesen Text enthält. Die Eingabetaste führt zum Baum, Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>Nach Knoten: die Dateien, die sich auf jedem Knoten ändern. Nach Datei: die Knoten, auf denen sich jede Datei ändert.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>Sonst erscheinen Passwörter als Punkte. Beim Verlassen der Seite werden sie wieder verborgen.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>Cluster und Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>Werte, die für alle Knoten gelten.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>Cluster-&amp;Domain</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>Änderung der Cluster-Domain</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>Knoten schließen sich nur mit Membern derselben Domain zusammen. Sie finden sich über Well-known-Adressen; die Liste entsteht aus der Knotentabelle.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>Spark-&amp;Master</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>Änderung der Spark-Master</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>Einer arbeitet, der andere übernimmt. Mit mehr Mastern als Analyzern würde Spark nicht starten.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>Symbolischer &amp;Link</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>Änderung des symbolischen Links</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>Derselbe Pfad auf jedem Knoten, jeweils auf das eigene Home. Die Apply-Skripte legen ihn an.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>&amp;Zustand der Event-Verarbeitung auf der Festplatte sichern</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>Wahl der Persistenz</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>Die Receiver im HA-Modus können dann nach einem Neustart dort fortfahren, wo sie waren. Der Server löscht die Dateien in cep_persistence nie. Schalten Sie dies aus, wenn keine Echtzeitpläne es brauchen.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>Passwörter in Secure &amp;Vault aufbewahren</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>Wahl von Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>Die Konfiguration nennt dann Aliasse, und ciphertool.sh verschlüsselt die Passwörter auf jedem Knoten. Jeder Start braucht das Passwort des Keystores.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 Spark-Master</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n Spark-Master</numerusform>
            <numerusform>%n Spark-Master</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>Die Domain kommt in die axis2.xml jedes Knotens. Knoten einer anderen Domain treten nicht bei; zwei Cluster in einem Netz brauchen also zwei Namen. Spark-Master sind Analyzer: Einer arbeitet, die anderen warten. Mit mehr Mastern als Analyzern startet Spark nicht. Der symbolische Link ist ein Pfad, der auf jedem Knoten gleich ist und zum Home dieses Knotens führt: Die Executors von Spark lesen die Konfiguration darunter. Die Event-Verarbeitung im HA-Modus kann ab DAS 3.1.0 den Zustand ihrer Abfragen auf der Festplatte sichern. Mit Secure Vault verschwinden die Passwörter aus den Konfigurationsdateien: Vor dem ersten Start verschlüsselt ciphertool.sh sie auf jedem Knoten mit dem dortigen Keystore, wie im Runbook beschrieben.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>von 1 Analyzer</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>von %n Analyzer</numerusform>
            <numerusform>von %n Analyzern</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>Die Domain des Clusters in der axis2.xml jedes Knotens. Ein Knoten mit einer anderen startet, tritt aber nie bei.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>carbon.spark.master.count in der spark-defaults.conf der Analyzer. Spark wartet, bis so viele Analyzer laufen: Mit einer zu hohen Zahl startet es nie.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>carbon.das.symbolic.link in der spark-defaults.conf der Analyzer. Wo der Link fehlt oder woandershin führt, findet Spark die Bibliotheken des Servers nicht. Lassen Sie das Feld leer, wenn alle Homes denselben Pfad haben.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>Die Persistenz des HA-Modus in der event-processor.xml der Receiver. Ohne sie geht verloren, was laufende Abfragen halten, wenn beide Receiver ausfallen.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>In die Konfigurationsdateien kommen Aliasse statt der Passwörter. Bis ciphertool.sh auf einem Knoten gelaufen ist, kann dessen Server sie nicht lesen.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>der Befehl von %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyzer</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 committet</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 checkt aus</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>%1 als committender Knoten</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>AutoCommit in carbon.xml: für diesen Knoten ein, für alle anderen aus. Stellen Sie nur hier bereit; was auf einem anderen Knoten bereitgestellt wird, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Verb&amp;indung testen</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>Test ab&amp;brechen</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Noch nichts zu testen</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>Nicht getestet: Das Passwort fehlt noch. Geben Sie es ein, und testen Sie dann.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>Bestätigt, mit Warnungen.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>Nicht alles wurde getestet.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>Alles bestätigt.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>mit Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>nicht getestet: abgebrochen</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>wird getestet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>%1 anlegen...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Einstellung kopieren</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>%1 weitere dieser Art</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation>1 Verbindung nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n Verbindung nicht bestätigt</numerusform>
            <numerusform>%n Verbindungen nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>Test %1 von %2 läuft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>Seit dem Test um %1 geändert</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>Um %1 abgebrochen. %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>Um %1 in %2 getestet. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>Benutzer und Rechte</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>Gemeinsame Registry</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>Änderung eines Datenbanknamens</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Lokale Registry</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>Der Name der Datenbank, in der URL ihrer Datenquelle. Wo sie fehlt, startet der Server nicht; wird eine Datenbank für zwei Zwecke verwendet, vermischen sich deren Tabellen.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>Ein MySQL-Server enthält Benutzer, Registry, Metriken und verarbeitete Daten sowie je Knoten eine lokale Datenbank.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bereiche dieser Seite</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>MySQL auf %1</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>Alle Knoten teilen sich die Datenbanken für Benutzer, Registry, Metriken und verarbeitete Daten; daneben hat jeder eine eigene lokale. Das Passwort bleibt im Arbeitsspeicher und, wenn Sie es wünschen, im Schlüsselbund des Desktops. Die Registerkarte „SQL“ enthält die Anweisungen, die Fehlendes anlegen. Der Test meldet sich als dieser Benutzer an und prüft, was der Cluster braucht; er ändert nichts.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>Änderung des MySQL-Hosts</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>Änderung des MySQL-Ports</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>Änderung des MySQL-Benutzers</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>Treiber-&amp;JAR</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>Änderung der JAR-Datei des Treibers</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Wäh&amp;len...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>JAR-Datei des Treibers wählen</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>Treiber&amp;klasse</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>Änderung der Treiberklasse</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>URL-O&amp;ptionen</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>Änderung der URL-Optionen</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>Die Namen lassen sich ändern; jeder Knoten braucht eine eigene lokale Datenbank.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>Nach den Knoten be&amp;nennen</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>das und die ID des Knotens, für jede lokale Datenbank</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>Namen der lokalen Datenbanken</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java-Archive (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>1 Datenbank auf %1 anlegen?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>%n Datenbank auf %1 anlegen?</numerusform>
            <numerusform>%n Datenbanken auf %1 anlegen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. Sonst wird auf dem Server nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>Server &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>Die Datenbanken werden angelegt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Datenbanken (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>Der Rechner des MySQL-Servers, in der URL jeder Datenquelle. Jeder Knoten muss ihn unter diesem Namen erreichen: Bei localhost würde jeder einen eigenen Server suchen.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>Der Port des MySQL-Servers, in denselben URLs; in der Regel 3306. Mit einem falschen erreicht kein Knoten eine Datenbank.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>Der Benutzername jeder Datenquelle. Er braucht alle Rechte an den Datenbanken, von der Adresse jedes Knotens aus; sonst fehlen Tabellen, und Server starten nicht.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>Die JAR-Datei von MySQL Connector/J, die in keinem Pack enthalten ist. Sie kommt in jedes Home; ohne sie erreicht ein Server keine Datenbank.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>driverClassName jeder Datenquelle. Die JAR-Datei muss diese Klasse enthalten: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>Optionen des Treibers am Ende der URL jeder Datenquelle, durch &amp; getrennt, etwa useSSL=false. Mit einem Wert, den der Treiber ablehnt, kommt keine Verbindung zustande.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Deployment Synchronizer</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>Was auf einem Knoten bereitgestellt wird, erreicht die anderen über ein Subversion-Repository.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 committet</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>Ein Knoten committet, was Sie auf ihm bereitstellen, alle anderen checken es jede Minute aus. Zwei committende Knoten kämen sich in die Quere. Das Passwort bleibt im Arbeitsspeicher und, wenn Sie es wünschen, im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>&amp;Subversion</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>Ein Knoten committet, alle anderen checken jede Minute aus.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keiner</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>Jedes Artefakt muss von Hand auf jedem Knoten bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>Repository-U&amp;RL</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>Änderung der Repository-URL</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>&amp;Mandanten-ID an die URL anhängen</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>Änderung der Mandanten-ID in der URL</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>Änderung des Repository-Benutzers</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>Client-&amp;JARs</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>Sie kommen in jedes Home. Ohne sie startet der Server, protokolliert einen Fehler und synchronisiert nichts.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>Committender Knoten</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Genau ein Knoten führt Commits aus, üblicherweise ein Receiver.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Nichts wurde committet.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>Änderung des Deployment Synchronizers</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>Client-JAR-Datei wählen</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java-Archive (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>neue Client-JAR-Datei</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>SvnUrl in der carbon.xml jedes Knotens. Ein Knoten, der sie nicht erreicht, erhält nichts von dem, was bereitgestellt wird.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>SvnUrlAppendTenantId in der carbon.xml jedes Knotens. Sonst teilen sich alle Mandanten einen Ordner, und ihre Artefakte vermischen sich.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>SvnUser in der carbon.xml jedes Knotens. Ohne Schreibrecht wird nichts committet.</translation>
    </message>
</context>
<context>
    <name>das::DiagramToolBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Test ab&amp;brechen</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>Alle &amp;testen</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>Die Verbindungen des ganzen Plans testen (Strg+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>Zoom der Zeichnung</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>E&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>&amp;SVG, für Webseiten und Editoren...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>&amp;PNG, für Dokumente und E-Mails...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>P&amp;DF, für Papier...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>Ansicht des Clusters</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>Zeichnung des Clusters</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Ausgewählt: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>Die Registerkarte „Tabelle“ zeigt dasselbe in Zeilen.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>Änderungen an %1 vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>Ohne Speichern s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Zeilen %1 bis %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>Event Store</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>Hier legen Receiver die Events ab, die Analyzer und Indexer lesen.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation>HBase, 1 ZooKeeper</translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase, %n ZooKeeper</numerusform>
            <numerusform>HBase, %n ZooKeeper</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase ist für große Event-Mengen und braucht einen laufenden Hadoop-Cluster; dessen Hosts antworten mit Namen, die jeder Knoten auflösen können muss. MySQL genügt für einen Test oder für wenige Events.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>&amp;HBase, mit Indexdateien in HDFS</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>&amp;HBase</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>Für große Event-Mengen. Braucht einen laufenden Hadoop-Cluster.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>&amp;MySQL</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>Eine weitere Datenbank auf dem Server der vorigen Seite.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>&amp;ZooKeeper-Quorum</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>Änderung des ZooKeeper-Quorums</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>Änderung des ZooKeeper-Ports</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase-Ma&amp;ster</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>Änderung des HBase-Masters</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS-&amp;NameNode</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>Änderung der HDFS-Adresse</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Datenordner</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>Änderung des HDFS-Datenordners</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Datenban&amp;k</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>Änderung der Datenbank des Event Stores</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>Der Server legt seine Tabellen beim ersten Start an. Alle Knoten teilen sie sich, deshalb liegt sie auf dem MySQL-Server des Clusters.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>Änderung des Event Stores</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>Die Hosts des ZooKeeper von HBase, durch Kommas getrennt: hbase.zookeeper.quorum in analytics-datasources.xml. Antwortet keiner davon, erreicht kein Knoten den Event Store.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>Der Port auf all diesen Hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, in der Regel 2181. Mit einem falschen erreicht kein Knoten den Event Store.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>Name und Port des Masters: hbase.master in analytics-datasources.xml. Ein HBase-Client findet ihn über ZooKeeper; der Test meldet, wo beide voneinander abweichen.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, Name und Port des NameNode: fs.default.name in analytics-datasources.xml. Ist die Adresse falsch, gibt es keinen Index, und der Analytics-Dienst startet nicht.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>dfs.data.dir in analytics-datasources.xml: der Datenordner, wie er im Hadoop-Cluster heißt.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>Die Datenbank der Events, in der URL von WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Wo sie fehlt, startet auf keinem Knoten der Analytics-Dienst.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>&amp;Ordner hinzufügen...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>ersetzt Stand %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>die Änderungen lassen sich nicht berechnen</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>kein Ordner ist gewählt</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>Noch lässt sich nichts erstellen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>&amp;Wählen...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Abgebrochen. Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>Der Ordner ist wie zuvor.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>Wo die Dateien auf diesem Rechner angelegt werden. Von selbst gelangt nichts auf die Knoten.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>Das Schreiben in 1 Home wurde unterbrochen</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>Das Schreiben in %1 Homes wurde unterbrochen</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>Sie können alte und neue Dateien zugleich enthalten. Wenn Sie sie wiederherstellen, wird jedes, wie es vorher war.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>Die Dateien wurden nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 Datei wurde seit dem Schreiben bearbeitet</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 Dateien wurden seit dem Schreiben bearbeitet</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>Noch wurde nichts wiederhergestellt. Wenn Sie fortfahren, bleiben die bearbeiteten Dateien in der Sicherung erhalten.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>Trotzdem &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>Alles &amp;so lassen</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>hat kein Home im Plan</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>ein früherer Schreibvorgang wurde hier unterbrochen</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>ist so, wie der Plan es vorsieht</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>dort läuft ein Server: Prozess %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>Dieser &amp;Rechner</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>In die Homes, die hier als Ordner liegen. Was dort war, bleibt in einer Sicherung erhalten.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>die Homes werden gelesen</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>die Dateien werden wiederhergestellt</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>ein früherer Schreibvorgang wurde unterbrochen</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 Home lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 Homes lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>Die Homes werden gelesen</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>Ein früherer Schreibvorgang wurde unterbrochen</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 Home kann alte und neue Dateien zugleich enthalten. Stellen Sie zuerst die alten wieder her.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 Homes können alte und neue Dateien zugleich enthalten. Stellen Sie zuerst die alten wieder her: Jedes wird, wie es war.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>Kein Home des Plans ist ein Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>Die Homes stehen in der Knotentabelle unter „Namen und Ordner“. Erstellen Sie für andere Rechner Bundles.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>Jedes Home auf diesem Rechner ist so, wie der Plan es vorsieht.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> %1 des Plans liegen auf anderen Rechnern.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>1 Home wird geschrieben</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>%1 Homes werden geschrieben, alle oder keines</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>Was dort war, bleibt in das-setup-backup des jeweiligen Homes erhalten, lesbar für dessen Besitzer.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>Homes &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>1 Home &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>%1 Homes &amp;schreiben</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>In einem der Homes läuft ein Server</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>In %1 der Homes laufen Server</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. Ein Server liest die meisten Dateien beim Start, übernimmt einige aber im laufenden Betrieb: Er würde mit alten und neuen Werten zugleich arbeiten. Stoppen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>&amp;Trotzdem schreiben</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>Home %1 von %2 wird vorbereitet: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 Home</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 Homes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Abgebrochen. Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>Jedes Home ist wie zuvor.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>Die Homes wurden nicht geschrieben</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 Home geschrieben</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 Homes geschrieben</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 Dateien. Was dort war, liegt in das-setup-backup des jeweiligen Homes und lässt sich jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>&amp;Wiederherstellen...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>Änderung eines Hosts</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>neuer Host</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n neuer Host</numerusform>
            <numerusform>%n neue Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>eingefügte Hosts</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>Entfernen eines Hosts</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>Entfernen von Hosts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>Der Name, den Hadoop einem Host gibt. Er kommt in die hosts-Datei jedes Bundles; ein Knoten, der ihn nicht auflösen kann, erreicht den Event Store nicht.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>Die Adresse dieses Hosts, wie die Knoten sie erreichen. Mit einer falschen wenden sie sich an einen anderen Rechner.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>Noch keine Hostnamen</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Jeder Knoten muss jeden Hadoop-Host auflösen können, über DNS oder über seine hosts-Datei.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop antwortet mit Namen, deshalb muss jeder Knoten sie auflösen können. Sie kommen in die hosts-Datei jedes Bundles.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>Host hinz&amp;ufügen</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Einfü&amp;gen</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>Zeilen einer hosts-Datei oder Namen und Adressen aus einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>Feh&amp;lenden Namen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>%n feh&amp;lenden Namen hinzufügen</numerusform>
            <numerusform>%n feh&amp;lende Namen hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfer&amp;nen</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>Client-JAR-Dateien</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Wä&amp;hlen...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>Client-JAR-Datei zum Hinzufügen wählen</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>Entfernen einer Client-JAR-Datei</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>Der Subversion-Client, SVNKit und Trilead, die in keinem Pack enthalten sind. Sie kommen in jedes Home; ohne sie wird nichts synchronisiert.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>Was die Logs zeigen</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>kein Log gewählt</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>noch kein Log</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>kein Server-Log</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, das erste von %2</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>Starten Sie den Knoten, oder wählen Sie sein Log</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, state of its server</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with any other node.</source>
        <translation>Nicht bestätigt, dass er mit einem anderen Knoten in einem Cluster ist.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>In einem Cluster mit %1.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>Kein Log von %1</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>Starten Sie die Knoten, oder wählen Sie ihre Logs.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>Wählen Sie einen Knoten aus, um zu sehen, was ihn betrifft; der Bericht enthält alles.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>Kein Log ist lesbar</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 enthält keine Zeile eines Servers.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>Es gibt noch kein Log: Die Server wurden nicht gestartet, oder ihre Homes liegen auf anderen Rechnern. Wählen Sie dann Kopien der Logs, oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>Kein Log bekannt</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>Der Plan gibt den Knoten kein Home auf diesem Rechner. Wählen Sie die wso2carbon.log jedes Knotens, oder legen Sie die Dateien hier ab.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>Laut den Logs ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>Die Logs zeigen %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>Sie werden verfolgt, solange diese Seite offen ist.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>Der Knoten ist gestartet</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>Der Knoten ist noch nicht gestartet</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>Alle %1 Knoten sind in einem Cluster</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>Noch sind keine zwei Knoten in einem Cluster</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%1 von %2 Knoten sind in einem Cluster</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>Der Plan hat keine Knoten.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Logs werden gelesen</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>Log von %1 wird gelesen</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>Sie können weiterarbeiten. Beim Verlassen der Seite wird das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>Mehr als ein Cluster, wo einer gemeint war</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>Gelesene Logs</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>Von den Bundles zum laufenden Cluster. Der ganze Text steht in cluster/RUNBOOK.md.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>Das ganze Runbook kopieren</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drucken...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Speichern unter...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>Dies sind die Befehle des Runbooks in ihrer Reihenfolge, mit den Werten dieses Plans. DAS Setup führt keinen davon aus. Kopieren Sie einen Befehl, führen Sie ihn auf dem daneben genannten Knoten aus, und fahren Sie fort, wenn er fertig ist. Die Reihenfolge ist wichtig: Tabellen und Hadoop kommen vor dem ersten Knoten, und die Knoten einer Rolle starten gemeinsam. Das Runbook liegt auch im Ordner cluster.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>Noch keine Knoten vorhanden. Hier werden ihre Startbefehle stehen.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>Noch kein Produkt gewählt. Die Startbefehle hängen von seiner Version ab.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>&amp;Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>&amp;Produkt wählen</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>Runbook speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>Das Runbook wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>Über &amp;Bereich hinzufügen...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>Ausgewählte Knoten duplizieren</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>Ausgewählte Knoten entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>Nach unten ausfüllen, hochzählend</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Ausgewählte Zellen kopieren</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>%n Knoten hinzufügen</numerusform>
            <numerusform>%n Knoten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>Knoten duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>%n Knoten duplizieren</numerusform>
            <numerusform>%n Knoten duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>%n Knoten entfernen</numerusform>
            <numerusform>%n Knoten entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>%n Knoten verschieben</numerusform>
            <numerusform>%n Knoten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>nach unten ausfüllen</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>einfügen</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>%n Zeile einfügen</numerusform>
            <numerusform>%n Zeilen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>Änderung von %n Knoten</numerusform>
            <numerusform>Änderung von %n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyzer</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>Cluster-Port</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>Management-Hostname</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 wird berechnet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>Ein kurzer Name, etwa receiver1. Er benennt das Bundle und in jeder Liste den Knoten; in keiner Datei des Produkts steht er.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>Nimmt Events entgegen und speichert sie; wird mit -receiverNode gestartet. Ohne einen gelangt nichts in den Cluster.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>Macht gespeicherte Events durchsuchbar; wird mit -indexerNode gestartet. Ohne einen findet keine Suche etwas.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Führt die Spark-Skripte aus; wird mit -analyzerNode gestartet. Ohne einen wird nichts zusammengefasst.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>Zeigt den Benutzern die Ergebnisse. Ohne eines sieht sie niemand.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>localMemberHost in axis2.xml und eine Zeile in der Memberliste aller anderen Knoten. Mit localhost oder einer Adresse, die die anderen nicht erreichen, bleibt der Knoten allein.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>localMemberPort in axis2.xml; der Offset verschiebt ihn nicht. Er muss zwischen allen Knoten offen sein, und zwei Knoten unter einer Adresse brauchen verschiedene.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>Offset in carbon.xml, wird zu den Ports des Servers addiert. Knoten auf einem Rechner brauchen Offsets, bei denen keine zwei Ports zusammenfallen; sonst startet der zweite Knoten nicht.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>Der Port der Management Console, aus dem Offset berechnet.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>HostName in carbon.xml: der Name in den Links, die Benutzer und Clients erhalten. Wo er sich nicht auflösen lässt, führen sie ins Leere.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>MgtHostName in carbon.xml: der Name der Management Console. Wo er sich nicht auflösen lässt, führt die Anmeldung ins Leere.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>Die eigene Registry des Knotens: WSO2_CARBON_DB in master-datasources.xml. Zwei Knoten mit derselben Datenbank verderben einander die Registry.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>Wo das Pack auf dem Knoten entpackt ist. Skripte, Rollout und „Prüfen“ sehen dort nach; mit einem falschen Pfad finden sie keinen Server.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>Ziehen Sie eine Nummer, um ihre Zeile zu verschieben</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>Knoten und Rollen</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>Eine Zeile für jeden DAS-Knoten. Wählen Sie mehrere Zeilen aus, um sie gemeinsam zu ändern; Strg+V fügt Zeilen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>Hostnamen &amp;testen</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>Eine Zeile für jeden Server. Die Adresse kommt in die Memberliste jedes anderen Knotens; nehmen Sie also eine, die alle erreichen, nicht localhost. Der Cluster-Port ist der von Hazelcast; zwei Knoten unter einer Adresse brauchen verschiedene. Der Offset wird zu den Ports des Servers addiert, etwa HTTPS 9443. Home ist der Ordner, in den das Produkt auf diesem Knoten entpackt ist. Tippen Sie in mehrere ausgewählte Zeilen zugleich, oder fügen Sie Zeilen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>Rollen und Ports</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Namen und Ordner</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>Fügen Sie einen Knoten oder einen Adressbereich hinzu, oder fügen Sie Zeilen aus einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%1 von %2 ist wie zuvor.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>Es wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>Geben Sie den Wert in der Tabelle ein, oder machen Sie das Einfügen rückgängig und fügen Sie erneut ein.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>ein entpackter Ordner</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>ein ZIP mit %1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>; Kernel %1, Analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>MySQL-Treiber</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>nicht im Pack, wird unter „Datenbanken“ gewählt</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>SVN-Client</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>nicht im Pack, wird unter „Deployment Synchronizer“ gewählt</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Erkannt an</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>Änderungen je Knoten</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>bis zu %1 Dateien; jedes andere Byte bleibt unverändert</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 ist nicht als Original-Pack verwendbar</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>Sie können weiter planen. Für Bundles wird das Pack gebraucht: Wählen Sie sein ZIP oder seinen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>Erkannt an bin/version.txt. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>Events kommen in HBase oder MySQL, Indexdateien in HDFS. Nur 3.0.0 legt Indexdateien außerhalb des Knotens ab.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>Events kommen in HBase oder MySQL. Indexdateien bleiben auf den indexierenden Knoten; der Plan hat deshalb kein HDFS.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>Das Startskript hat für jede Rolle ein Profil, auch für das Dashboard.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>Ein Dashboard-Profil gibt es nicht. Der Dashboard-Knoten startet mit expliziten Optionen; sein Startskript erhält sie.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>Die Event-Verarbeitung läuft auf den Receivern im HA-Modus. Ihre Ports 11224 und 10005 folgen dem Port-Offset.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>Die Event-Verarbeitung läuft auf den Receivern im HA-Modus. Ihre drei Ports folgen in dieser Version nicht dem Port-Offset.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master ist %1: In einem Cluster bedeutet das eigene Master von Spark, so viele, wie der Plan angibt.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>Geplante Tasks warten auf ihre Task-Server: Knoten einer Rolle starten zusammen.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>Unter MySQL 5.7 und 8 kommen die Tabellen aus mysql5.7.sql des Packs.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>Das Pack hat kein Skript für MySQL 5.7 und 8. Das Runbook beschreibt, wie sein älteres dort läuft.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, Analytics-Profil</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 erkannt</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>Der Plan ist für %1, das Pack aber %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>Wählen Sie ein Pack der geplanten Version, oder ändern Sie den Plan auf die des Packs.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;verwenden</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>Was diese Version mit sich bringt</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>Unterstützte Packs</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Kontrollieren</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Ausliefern</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>Kommt in die Datenquellen jedes Knotens oder in Secure Vault, nie in den Plan. Mit einem falschen erreicht kein Server seine Datenbanken. Strg+E zeigt es.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>SvnPassword in der carbon.xml jedes Knotens oder in Secure Vault, nie im Plan. Mit einem falschen wird nichts synchronisiert. Strg+E zeigt es.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>Die Tabelle hat keine Spalte „%1“; deren Werte wurden weggelassen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>„%1“ steht rechts von der letzten Spalte</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>Pläne (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>Der Plan lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>Der Plan lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Ein neuer Plan</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 hat nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>Das Programm endete, bevor sie in eine Datei geschrieben wurden.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>&amp;Änderungen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>Noch ist kein unterstütztes Produkt gewählt</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>Noch ist kein Original-Pack gewählt</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>Der Plan hat noch keine Knoten</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
</context>
<context>
    <name>das::ProductPage</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>Das Original-Pack, von dem jedes Bundle ausgeht. Seine Version bestimmt, welche Dateien wie geändert werden.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>Pack einer anderen Version</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>Pack nicht unterstützt</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>Pack nicht lesbar</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>Pack nicht gefunden</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>das Pack wird gelesen</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>Pack und Plan haben verschiedene Versionen</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>dieses Pack wird nicht unterstützt</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>dieses Pack lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>Geben Sie das ZIP des Packs an, wie es heruntergeladen wurde, oder den Ordner, in den es entpackt wurde. Es wird nur gelesen, nie geändert. bin/version.txt nennt das Produkt, und davon hängt ab, welche Dateien die Bundles ändern. Ein Pack, das schon gestartet wurde, enthält Daten dieses Laufs, etwa eine Knoten-ID, die dann alle Knoten gemeinsam hätten. Ohne Pack können Sie für eine Version planen; Bundles brauchen das Pack.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>Original-&amp;Pack</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>Ein ZIP oder ein entpackter Ordner. Sie können es auch auf dieser Seite ablegen.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>&amp;ZIP wählen...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>&amp;Ordner wählen...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;rodukt</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>Wahl des Produkts</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>&amp;Beispiel-Pack verwenden</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>Ohne Pack können Sie für eine Version planen und später schreiben. Das Beispiel-Pack ist ein kleiner Ersatz für DAS 3.0.0, mit dem sich alles ausprobieren lässt.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>Original-Pack wählen</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>ZIP-Dateien (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>Ordner des Original-Packs wählen</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>Das Beispiel-Pack wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>Wahl des Original-Packs</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>Ebenfalls unterstützt: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>Das Pack, wie es heruntergeladen wurde. Die Dateien jedes Bundles gehen davon aus; es muss also die Version haben, die auf den Knoten läuft.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>Das Produkt und die Version auf den Knoten. Davon hängt ab, welche Dateien wie geändert werden; ein Server einer anderen Version versteht sie nicht.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>Das steht für mehr als %1 Knoten</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Eine Zahl fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>Der Bereich hat kein Ende</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>Der Bereich endet vor seinem Anfang: %1 ist kleiner als %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>Zur Klammer „]“ fehlt die öffnende</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>Die Klammer „[“ ist nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>Vorhandenen Cluster einlesen</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>Die Homes seiner Knoten oder Kopien davon. Sie können die Ordner auch hier ablegen. Nichts darin wird geändert, und kein Passwort wird gelesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>Wird gelesen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>Ein Cluster hat ein Home je Knoten.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>Was die meisten sagen, wird zum Plan; was nicht übereinstimmt, wird aufgelistet.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>Homes einlesen</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>1 Home einlesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>%n Home einlesen</numerusform>
            <numerusform>%n Homes einlesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nichts zu melden</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>Befunde in den Homes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>&amp;Topologie anzeigen</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 Home eingelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n Home eingelesen</numerusform>
            <numerusform>%n Homes eingelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. Der Plan ist das, was die meisten Homes sagen; er ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>Im &amp;Schlüsselbund merken</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>Unter diesem Benutzer und Server; kein anderer Plan erhält es.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>Der Schlüsselbund hat abgelehnt. Das Passwort steht nicht im Plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>Das Passwort bleibt im Arbeitsspeicher und im Schlüsselbund, nie im Plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>Das Passwort bleibt nur im Arbeitsspeicher, nie im Plan.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 und 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>Einmal, im Home eines beliebigen Knotens, vor dem ersten Start.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>Einmal, in %1 eines beliebigen Homes, vor dem ersten Start.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>Jedes Bundle auf seinen Knoten bringen</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>Kopieren Sie das ZIP hinüber, und führen Sie dort dies aus. apply.sh prüft jede Datei und behält eine Sicherung.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>Symbolischen Link prüfen</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>apply.sh legt ihn auf den Analyzern an. Von Hand geht es so.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>Passwörter verschlüsseln</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>Es wird nach dem Passwort des Keystores gefragt.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Receiver starten</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>Alle Receiver starten</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>Analyzer starten</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>Alle Analyzer starten</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>Indexer starten</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>Alle Indexer starten</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>Dashboard starten</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>Alle Dashboards starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>%1 und gleichartige Knoten starten</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>Sobald in den Logs aller vorherigen „WSO2 Carbon started in“ steht.</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>%1 zuerst: Dieser Knoten legt den Ordner in Subversion an.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>Warten Sie dazwischen nicht.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>Jeder Start braucht eine Datei password-tmp, wie im Runbook beschrieben.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>Datenbanken anlegen</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>Einmal, auf dem Rechner mit dem MySQL-Client.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Tabellen anlegen</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>Hostnamen eintragen</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>Auf jedem Knoten in /etc/hosts, sofern das DNS sie nicht kennt.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>Klicken Sie auf ein Feld, oder bewegen Sie sich mit den Pfeiltasten. Die Eingabetaste öffnet die Seite, auf der seine Werte eingestellt werden.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1[*] - DAS Setup</source>
        <translation>%1[*] - DAS Setup</translation>
    </message>
    <message>
        <source>DAS Setup %1</source>
        <translation>DAS Setup %1</translation>
    </message>
    <message>
        <source>Sets up clusters of WSO2 DAS and EI Analytics.</source>
        <translation>Richtet Cluster von WSO2 DAS und EI Analytics ein.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Neuer Plan</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>Plan &amp;öffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>&amp;Zuletzt verwendeten Plan öffnen</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>Plan speichern &amp;unter...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>Ü&amp;ber DAS Setup</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Sprache des Desktops</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 Fehler, %2 Warnungen, %3 Hinweise</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Deployment Synchronizer</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>Anweisungen zum Anlegen der Datenbanken</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>Die Tabellen hängen vom Produkt ab. Wählen Sie es auf der Seite „Produkt“.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>Einmal als Benutzer ausführen, der Datenbanken anlegen darf. Enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>Die Anweisungen sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>&amp;Vollständig verteilt</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>Receiver, Analyzer, Indexer und ein Dashboard auf jeweils eigenen Knoten. Das Beispiel hat sieben.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>&amp;Minimale Hochverfügbarkeit</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>Zwei Knoten, die beide alles tun; Event-Verarbeitung im HA-Modus.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>&amp;Benutzerdefiniert</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>Beliebig viele Knoten, beliebige Rollen. Sie beginnen mit einer leeren Tabelle.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>Beginnen Sie mit einem Deployment-Muster, einem vorhandenen Cluster oder einem gespeicherten Plan.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>Beis&amp;pielwerte der Anleitung mit sieben Knoten eintragen</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>Wählen Sie, wie die Rollen auf Knoten verteilt werden. Jede folgende Seite geht von dieser Wahl aus, und jeder Wert lässt sich noch ändern. Die Beispielwerte sind die der Anleitung mit sieben Knoten: Probieren Sie damit, aber betreiben Sie damit nichts. Ein Plan ist eine einzelne Datei ohne Passwörter; „Plan öffnen“ macht mit einem gespeicherten weiter. „Vorhandenen Cluster einlesen“ macht aus von Hand konfigurierten Homes einen Plan und listet auf, was darin nicht zusammenpasst. Sobald der Plan eigene Werte hat, überschreibt ein anderes Muster sie nicht.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>Der Plan hat eigene Werte.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>Beis&amp;pielwerte eintragen</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>Be&amp;funde anzeigen</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt verwendete Pläne</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>Plan &amp;öffnen...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>Vorhandenen Cluster ein&amp;lesen...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>Auf diesem Rechner wurde noch kein Plan gespeichert oder geöffnet.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>Wahl des Musters</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>Beispielwerte eintragen</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>Beispielwerte entfernen</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>Home eines Knotens hinzufügen</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>Dieser Plan wurde aus 1 Home gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>Dieser Plan wurde aus %n Home gelesen: %1.</numerusform>
            <numerusform>Dieser Plan wurde aus %n Homes gelesen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>Trägt Knoten, Hosts und Namen der Anleitung in den Plan ein, um das Setup auszuprobieren. In Ihrem eigenen Netz sind sie nicht zu gebrauchen.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>nicht besucht</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>Der Cluster, wie die Bundles ihn einrichten werden. Wählen Sie ein Feld aus, um seine Werte zu sehen und dorthin zu gehen, wo sie eingestellt werden.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>Die Zeichnung entsteht aus dem Plan; eingegeben wird hier nichts. Ein farbiges Feld hat einen Befund; der Bereich darunter nennt ihn, wenn das Feld ausgewählt ist. Die Eingabetaste oder ein Doppelklick öffnet die Seite des Feldes. Die Pfeiltasten gehen von Feld zu Feld, Strg+Mausrad zoomt, F zeigt alles. Die Registerkarte „Tabelle“ zeigt dasselbe als Text. „Alle testen“ verbindet sich mit allem, was der Plan nennt, und ändert dort nichts; das Ergebnis erscheint an den Feldern. „Exportieren“ schreibt SVG, PNG oder PDF.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>Die Zeichnung lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 Nicht ohne das Passwort: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>&amp;Zum Knoten</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>&amp;Zum Dienst</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, verwendet von %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>Erstellt mit %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Zeichnung exportieren</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Als %1 exportiert</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>Die Zeichnung lässt sich nicht exportieren</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Verbindung zu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>Knoten und Dienste des Clusters</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>Ob die gestarteten Knoten einen Cluster bilden, wie ihre Logs es zeigen.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Bericht k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>Bericht &amp;speichern...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Logs werden gelesen</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>Kein Log gewählt</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Noch nicht gestartet</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>Mehr als ein Cluster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%1 von %2 beigetreten</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>Starten Sie die Knoten, wie im Runbook beschrieben, und sehen Sie dann hier nach. Die wso2carbon.log jedes Knotens wird aus seinem Home gelesen, samt den rotierten Dateien daneben, und verfolgt, solange diese Seite offen ist. Liegen die Homes auf anderen Rechnern, kopieren Sie die Logs hierher und wählen Sie sie: Wählen Sie einen Knoten aus und drücken Sie die Leertaste, oder legen Sie die Dateien auf der Tabelle ab. Ein Knoten protokolliert nur die Member, die nach ihm beitreten; deshalb sind alle Logs nötig, um zu erkennen, wer zusammengehört. Wählen Sie einen Knoten aus, um zu sehen, was ihn betrifft; Esc zeigt wieder alle Knoten. Nichts auf dieser Seite ist Pflicht: Das Setup kann jederzeit geschlossen werden, und das-setup verify zeigt dasselbe auch später.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>Knoten und ihre Logs</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>Ihre Logs werden hier gelesen, sobald sie gestartet sind.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Knoten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>&amp;Alle Knoten anzeigen</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>Log im Ho&amp;me verwenden</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>Log &amp;wählen...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>Wählen Sie zuerst den Knoten aus</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>Fehler, Warnungen und fehlende Knoten werden hier stehen, jeweils mit Abhilfe.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>Kein Log zeigt einen Fehler, eine Warnung oder einen fehlenden Knoten.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>Log von %1</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>Logs (wso2carbon.log* *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>Es ist unklar, von welchem Knoten dieses Log ist</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

Legen Sie ein Log auf der Zeile seines Knotens ab, oder geben Sie ihm einen Namen, der den des Knotens enthält.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>„Weiter“ ist gesperrt: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>„Weiter“ ist gesperrt: 1 Fehler auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>„Weiter“ ist gesperrt: %n Fehler auf dieser Seite</numerusform>
            <numerusform>„Weiter“ ist gesperrt: %n Fehler auf dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1; Sie können fortfahren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zurü&amp;ck</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>Was der Plan aus den Dateien der Knoten macht, kommt dorthin, wo es verwendet wird.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, heute %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Noch nicht geschrieben</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>die Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>1 Fehler im Plan</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>%1 Fehler im Plan</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>Passwort für %1 fehlt noch</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>Jedes Bundle ist ein ZIP mit den Dateien, die vom Original-Pack abweichen, einem Skript, das sie an ihren Platz bringt, und einem, das sie zurücknimmt. Der Ordner cluster enthält das Runbook und das SQL. Homes auf diesem Rechner können direkt geschrieben werden; was dort war, bleibt in das-setup-backup des jeweiligen Homes erhalten. Es wird entweder alles geschrieben oder nichts. Bundles enthalten Passwörter; nur Sie können sie lesen.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>&amp;MySQL-Passwort</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>S&amp;ubversion-Passwort</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>1 Fehler im Plan verhindert das Schreiben</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>%1 Fehler im Plan verhindern das Schreiben</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>W&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>Wenn Sie abbrechen, bleibt nichts Angefangenes zurück.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 würde den anderen Knoten unverändert genannt</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>Auf einem Dashboard-Knoten laufen keine Receiver, Analyzer oder Indexer</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Eine Bibliothek des Subversion-Clients</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>Alle Knoten sehen eine gemeinsame Konfigurations-Registry</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>Alle Knoten sehen eine gemeinsame Governance-Registry</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Binary-Events (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Binary-Events (TLS), hier nicht verwendet</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Binary-Events</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Binary-Events, hier nicht verwendet</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>Beide Knoten, mit derselben Liste auf jedem, wie in der Anleitung</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>Deklariert das Präfix der Aliasse</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE schreibt in HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE schreibt in MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO schreibt in HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO schreibt in MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>Jeder Mandant hat einen eigenen Ordner im Repository</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>Eingebettetes Kerberos, falls eingeschaltet</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>Eingebettetes LDAP, falls eingeschaltet</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>Jeder Knoten übernimmt, was committet wurde</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>Jeder andere Knoten des Clusters</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>Genau ein Knoten führt Commits aus</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>HA-Event-Abgleich</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>HA-Verwaltung</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase, über sein ZooKeeper-Quorum gefunden</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE schreibt in HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE schreibt in MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>Es braucht einen Storm-Cluster, und dieser ist keiner</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>Es steht vor HA, und der erste eingeschaltete Modus gilt</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>JMX-Registry</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>JMX-Server</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>Verschiebt die Ports dieses Knotens, damit mehrere auf einen Rechner passen</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>Knoten einer Domain bilden einen Cluster</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>Von den beiden Receivern ist einer aktiv, der andere übernimmt</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>Ein Modus muss eingeschaltet sein</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>Derselbe Pfad zum Home auf jedem Knoten</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>Im HA-Modus laufen nur zwei Receiver</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>Liest die HBase-Datenquelle</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>Liest die HDFS-Datenquelle</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Spark-Web-UI (Anwendung)</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Spark-Blöcke</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Spark-Broadcast</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Spark-Klassen</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Spark-Driver</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Spark-Executor</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Spark-Dateien</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark findet den JDBC-Treiber unter dem Link</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark findet die hinzugefügten OSGi-Bundles unter dem Link</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark findet den Datenordner unter dem Link</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark findet die OSGi-Bundles des Servers unter dem Link</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark findet die Bibliotheken des Servers unter dem Link</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Spark-Web-UI (History)</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Spark-Master (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Spark-Web-UI (Master)</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark-Master</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark liest die Konfiguration unter dem Link</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark liest die Konfiguration unter dem Link; hier gesetzt, weil das Startskript sie nach load-spark-env-vars.sh erneut setzt</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>Spark startet, sobald so viele Master da sind</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Spark-Web-UI (Worker)</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark-Worker</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>Die HBase-Datenquelle</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>Die HDFS-Datenquelle</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>Der MySQL-Treiber</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>Das MySQL-Passwort</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>Das MySQL-Passwort, bis ciphertool.sh es verschlüsselt hat</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>Der MySQL-Benutzer</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Der Subversion-Client</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Das Subversion-Passwort</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>Das Subversion-Passwort, bis ciphertool.sh es verschlüsselt hat</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>Das Subversion-Repository der Artefakte</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>Der Subversion-Benutzer</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>Die Adresse, die dieser Knoten den anderen von sich nennt</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>Der Alias, unter dem Secure Vault das Passwort aufbewahrt</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>Die Analyzer bilden einen eigenen Spark-Cluster über Hazelcast</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>Die Artefakte liegen in Subversion</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>Die Treiberklasse, die zur JAR-Datei von Connector/J passt</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>Der Event Store liegt in MySQL</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>Die Datenquelle des Event Stores</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>Die Indexdaten in HDFS</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>Die Indexdaten liegen in HDFS</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>Die Indexdaten liegen in MySQL</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>Die Datenquelle der Indexdaten</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>Die Memberliste unten gilt nur mit wka</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>Die Metrikdatenbank liegt in MySQL</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>Der Name der Management Console dieses Knotens</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>Der Name, unter dem Benutzer und Clients diesen Knoten erreichen</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>Der einzige Alias, unter dem der Server danach sucht</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>Der Port dieses Knotens im Cluster; kein Offset verschiebt ihn</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>Die verarbeiteten Daten liegen in MySQL</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>Die Registry, die alle Knoten einbinden</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>Die Registry, auf die die Einbindungen zeigen; ihre cacheId ist Benutzer@URL der Datenbank</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>Die gemeinsame Registry neben der eigenen des Knotens</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>Der Standardwert 11000 ist auch der Port des Spark-Workers</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>Die Originalzeile hat einen Pfad, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>Die Benutzer und Rollen, die sich alle Knoten teilen</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>Die eigene Registry dieses Knotens liegt in MySQL</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Thrift-Authentifizierung, falls eingeschaltet</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Thrift-Events (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Thrift-Events (TLS), hier nicht verwendet</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Thrift-Events</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Thrift-Events, hier nicht verwendet</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>Schaltet das Clustering ein</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>Benutzer und Rollen kommen aus der gemeinsamen Datenbank</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Webkonsole und Dienste (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Webkonsole und Dienste (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>Hier findet ciphertool.sh den Alias</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>Hier fragt der andere Receiver den Zustand ab</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>Hierhin sendet der andere Receiver Events zum Abgleich</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>Ob die Knoten ihre Artefakte über Subversion teilen</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>Ob der Zustand laufender Abfragen auf der Festplatte gesichert wird</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>Mit mehr, als es solche Knoten gibt, würde ein Start nie enden</translation>
    </message>
</context>
</TS>
