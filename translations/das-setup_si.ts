<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="si" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 ට ලිවීමට “home” එකක් නැත; එකක් ලබා දෙන්න, නැතහොත් බන්ඩල සාදන්න</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>සැලැස්මේ නෝඩ නැත</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>සැලැස්මේ “%1” නමැති නෝඩයක් නැත</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: අතරමග නැවතුණු යෙදීමක් අහෝසි කරන ලදී</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>කෙසේ වුවත් ලියන්නද? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>කිසිවක් ලිවුවේ නැත; සේවාදායකය නවත්වන්න, නැතහොත් --yes දෙන්න</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>උපස්ථය: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>කිරීමට කිසිවක් නැත: සියලු home ෆෝල්ඩර සැලැස්මට අනුව ඇත</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>දෝෂ: %1, අනතුරු ඇඟවීම්: %2, ඉඟි: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: “%1” සඳහා සහාය නැත; සහාය ඇති ඒවා `das-setup products` ලැයිස්තුගත කරයි</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>මෙම ඇසුරුම %1 ය, නමුත් %2 සැලැස්ම %3 සඳහා ය; “source” ලෙස අනෙක් ඇසුරුම දෙන්න, නැතහොත් “product” වෙනස් කරන්න</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: මුල් ඇසුරුමක් දී නැත; එහි zip ගොනුව හෝ දිගහැරි ෆෝල්ඩරය දෙන්න</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: %2 වෙත කිසිවක් ලිවුවේ නැත</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: %1 නමින් පරීක්ෂාවක් නැත; %2 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 යනු 0 ත් 3600 ත් අතර තත්පර ගණනක් නොවේ</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  ගොනු %nක්</numerusform>
            <numerusform>%1  %2  ගොනු %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>ලියූ පසු සංස්කරණය කර ඇත</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>කිසිවක් වෙනස් කළේ නැත; --force මගින් පැරණි ගොනු ආපසු තබන අතර සංස්කරණය කළ ඒවා උපස්ථයේ තබා ගනී</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>ආපසු තැබීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: “%1” සඳහා සහාය නැත; සහාය ඇති ඒවා `das-setup products` ලැයිස්තුගත කරයි</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: “%1” නොදනී; fully-distributed, minimum-ha හෝ custom භාවිත කරන්න</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1 සඳහා %2 රටාව නැත; %3 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: නියැදි ඇසුරුම %1 වේ; --product නොදෙන්න</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>අන් අයට මෙම ගොනුව කියවීමට හෝ වෙනස් කිරීමට හැකිය; එයට chmod 600 යොදන්න</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>{...} ආකාරයේ වස්තුවක් විය යුතුය</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>නොදන්නා යතුරක් ඇත; mysql.password සහ svn.password භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: උද්ධෘත ලකුණු තුළ පෙළක් විය යුතුය</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: දෙවරක් ඇත</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>වැඩතලයේ යතුරු වළල්ලේ ප්‍රතිචාරය ලැබෙන තෙක් රැඳී සිටී; එය අගුළු හැරීමට සිදු විය හැකිය.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 අවශ්‍යයි: --secrets FILE මගින්, %2 හි, හෝ විමසූ විට ටර්මිනලයේ ලබා දෙන්න</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: “%1” යනු සැලැස්මේ නෝඩයක් සහිත NODE=FILE ආකාරයක් නොවේ</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: “%1” හි ගොනුවක් නම් කර නැත</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>WSO2 DAS හෝ EI Analytics පොකුරක් පිහිටුවයි.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>විවෘත කළ යුතු සැලැස්ම.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>සෑම පිටුවකම රූපයක් ලියා පිට වේ.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: එවැනි ෆෝල්ඩරයක් නැත; පළමුව ඇසුරුම එහි දිගහරින්න</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>වෙනස්කම් ගණනය කළ පසු වෙනස් වී ඇත; ඒවා නැවත බලන්න</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 සහ %2 යන දෙකම මෙහි ලියනු ඇත; එක් එක් නෝඩයට වෙනම home ෆෝල්ඩරයක් දෙන්න</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>පෙර යෙදීමක් මෙහි අතරමග නැවතී ඇත; පළමුව das-setup restore ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>නවත්වන ලදී; කිසිවක් ලිවුවේ නැත</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; %1 ආපසු තැබිය නොහැකි විය (%2): හේතුව ඉවත් වූ පසු das-setup restore එය කරයි</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>das-setup හි ලැයිස්තුවක් නොවේ</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>පේළි බිඳුමක් සහිත ගොනු නාමයක් ලිවිය නොහැක; එය නැවත නම් කරන්න</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>ඉවත් කළ නොහැක</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>මෙහි යෙදීමක් අතරමග නැවතුණු පසු සංස්කරණය කර ඇත; home ෆෝල්ඩරයේ das-setup restore ධාවනය කර වෙනස බලන්න</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>apply.sh එය ලියූ පසු සංස්කරණය කර ඇත; apply.sh තමන් ලියන දේවල පිටපතක් තබා නොගනී</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 හි FILE//XPATH,false ලෙස නැත; පේළිය නිවැරදි කරන්න, නැතහොත් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 යොමු වන %2 ඇසුරුමේ නැත; ciphertool.sh අතරමග නවතිනු ඇත. පේළිය නිවැරදි කරන්න, නැතහොත් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>%1 හි පෙත පරීක්ෂා කළ නොහැක; අංගය දක්වා පියවරෙන් පියවර යන පෙතක් ලියන්න</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 හි පෙත %2 තුළ කිසිවක් සොයා නොගනී; ciphertool.sh අතරමග නවතිනු ඇත. පේළිය නිවැරදි කරන්න, නැතහොත් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 සඳහා cipher-text.properties හි පේළියක් නැත: අන්වර්ථ නාමයම මුරපදය වනු ඇත. පේළියක් එක් කරන්න, නැතහොත් අන්වර්ථ නාමය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 සඳහා cipher-tool.properties හි පේළියක් නැත; ciphertool.sh එතැනදී නවතිනු ඇත. පේළියක් එක් කරන්න, නැතහොත් මුරපදය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>අන්වර්ථ නාම %1කට වඩා ඇත; ඒවා පරීක්ෂා කළ නොහැක</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 Secure Vault තුළ %2 ලෙස ඇත; සේවාදායකය දිගටම එය එහි සොයනු ඇත; Secure Vault සක්‍රිය කරන්න, නැතහොත් svns:secretAlias ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 ඇසුරුමේ නැත; එහි කාර්යය ආරම්භක විධානයෙන් ඉටු වේ</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 ඇසුරුමේ නැත; නෝඩයේදී එහි මෙය සකසන්න: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>ඇසුරුමේ නැත; සම්පූර්ණ මුල් ඇසුරුමක් ගන්න</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 හි දැනටමත් සංකේතනය කළ මුරපද %2ක් ඇත; ඒවා තිබූ පරිදිම තැබිණි. වෙනස් වූ මුරපදයක් ciphertool.sh -Dchange වෙත දෙන්න</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 හි ${ අඩංගු වේ; නිෂ්පාදනය එය වෙනත් අගයකින් ප්‍රතිස්ථාපනය කරනු ඇත; එය නැති මුරපදයක් තෝරන්න</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 හි පේළි බිඳුමක් හෝ ගොනුවල ලිවිය නොහැකි වෙනත් අනුලකුණක් ඇත; එය නැති අගයක් තෝරන්න</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>%1 සඳහා වන මුරපදය හිස් ය, Secure Vault ට එය තබා ගත නොහැක; මුරපදයක් තෝරන්න, නැතහොත් Secure Vault භාවිත නොකරන්න</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>%1 සඳහා වන මුරපදයේ ] අඩංගු වේ, ciphertool.sh එය එතැනින් කපා දමයි; එය නැති මුරපදයක් තෝරන්න, නැතහොත් Secure Vault භාවිත නොකරන්න</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>MB %1 ට වඩා දිගයි; කිසිදු වින්‍යාස ගොනුවක් එතරම් දිග නොවේ</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>NUL බයිටයක් අඩංගු වේ; එය පෙළ ගොනුවක් නොවේ</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 යතුර කිහිප වරක් ඇත, පේළි %2; ඉන් එකක් පමණක් ඉතිරි කරන්න</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>properties ගොනුවක ඇත්තේ යතුරු සහ අගයන් පමණි</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>යතුරක් නම් කර නැත</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>%1 යතුර නැත</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 කිහිප වරක් ඇත, පේළි %2; ඉන් එකක් පමණක් ඉතිරි කරන්න</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 යනු විචල්‍යයක නමක් නොවේ</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>%1 ආරම්භ කරන java විධානයක් නැත</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 යනු -Dname වැනි Java විකල්පයක් නොවේ</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>%1= ලෙස ඇරඹෙන පේළියක් නැත</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>shell ස්ක්‍රිප්ටයක ඇත්තේ විචල්‍ය සහ Java විකල්ප පමණි</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>%1 වටා ඇති උද්ධෘත ලකුණු නිසා එහි අගය අවසන් වන තැන අපැහැදිලිය</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>%1 හි නව අගයේ පේළි අවසානයක් ඇත</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>%1 කේතනයට සහාය නැත; ගොනුව UTF-8 ලෙස සුරකින්න</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>බයිට %1 නොවේ; ගොනුව හෝ එහි ප්‍රකාශිත කේතනය නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>සංස්කරණ දෙකක් එක මත එක වැටේ, නැතහොත් එකක් පෙළෙන් පිටත පිහිටයි</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>ලිවිය යුතු අනුලකුණක් %1 කේතනයේ නැත</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>අභ්‍යන්තර උපකුලකයක් සහිත ලේඛන වර්ගයක් (DOCTYPE) ඇත, එය ආරක්ෂිතව සංස්කරණය කළ නොහැක; එය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>උපලක්ෂණ %1 කට වඩා ඇති ටැගයක් අඩංගු වේ</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 ස්ථාන %2කට ගැළපේ, පේළි %3; ඒවා එකක් කරන්න</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>%1 ට කිසිවක් නොගැළපේ; %2 තිබේ</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>%1 ට කිසිවක් නොගැළපේ</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 යනු %2 හි සහෝදර අංගයක් නොවේ</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>ලිවිය යුතු දේ %1 ට නොගැළපේ</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>%1 පෙත අංගයක් නම් කළ යුතුය</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>XML ගොනුවක Java විකල්ප නැත</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>නව අගයේ XML හි තිබිය නොහැකි අනුලකුණක් ඇත</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>ඇතුළු කළ යුතු XML හි නමක, විවරණයක හෝ CDATA කොටසක, ගොනුවේ කේතනයේ නැති අනුලකුණු ඇත</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>%1 අංගයේ පෙළ ඇති බැවින් එයට අංගයක් එක් කළ නොහැක</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>ඇතුළු කළ යුතු XML හි NUL බයිටයක් ඇත</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>ඇතුළු කළ යුතු XML: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>නිසි ආකාරයේ XML නොවේ: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>නිසි ආකාරයේ XML නොවේ: &amp; ට පසුව දන්නා entity එකක් නැත; පෙළක එය &amp;amp; ලෙස ලියයි</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>අංග මට්ටම් %1කට වඩා ඇත</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>ටැගයේ ලියා නැති උපලක්ෂණ ඇත</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>පෙතේ අවසානය</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>අංගයක නම</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>උද්ධෘත අගයක්</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>වසන උද්ධෘත ලකුණක්</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>නමක්</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>%1 පෙත වැරදියි: %3 වන තීරුවේ තිබිය යුත්තේ %2 ය</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>%1 අංගය තුළ අංග ඇති බැවින් පෙළක් සැකසිය නොහැක</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: Secure Vault සමඟ ciphertool.sh එක් එක් ධාරකයේ යතුරු ගබඩාවේ මුරපදය විමසයි, සෑම ආරම්භයක්ම එසේ කරයි; playbook වලට එයට පිළිතුරු දිය නොහැක; බන්ඩල නිර්යාත කර මෙහෙයුම් අත්පොත අනුගමනය කරන්න, නැතහොත් Secure Vault අක්‍රිය කරන්න</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>“%1” නෝඩ හැඳුනුම ගොනු නාමයක් ලෙස යෙදිය නොහැක; අකුරු, ඉලක්කම් සහ - භාවිත කරන්න</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>නෝඩ දෙකක් “%1” ලෙස නම් කර ඇත; එක් එක් නෝඩයට වෙනම හැඳුනුමක් දෙන්න</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>සැලැස්මේ “%1” නෝඩය නැත</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>මෙහි නිදහස් ඉඩ %1 කි, නමුත් සියලු නෝඩවල (%2) සම්පූර්ණ ඇසුරුම් සඳහා %3 ක් අවශ්‍යයි; ඉඩ සලසන්න, නැතහොත් වෙනත් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>සෑදිය නොහැක</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>ලිවිය නොහැක: %1; වෙනත් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>එය සෑදිය නොහැක</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>බාධාවක් වන අතර ෆෝල්ඩරයක් නොවේ; එය ඉවත් කරන්න, නැතහොත් වෙනත් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>බාධාවක් වන අතර ගොනුවක් නොවේ; එය ඉවත් කරන්න, නැතහොත් වෙනත් ෆෝල්ඩරයක් තෝරන්න</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>zip ගොනුවක් ලෙස විවෘත කළ නොහැක: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ලිවිය නොහැක: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>කියවූ පසු වෙනස් වී ඇත; නැවත අරඹන්න</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>ෆෝල්ඩරයකි; සම්පූර්ණ ඇසුරුම් සෑදෙන්නේ zip ගොනුවකිනි: බාගත කළ ඇසුරුමේ zip ගොනුව “source” ලෙස දෙන්න, නැතහොත් වෙනස් වූ ගොනුවල බන්ඩල ලියන්න</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>zip ගොනුවකට එක් කළ නොහැක: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>කියවිය නොහැක</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ලිවිය නොහැක</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>පොකුරේ වසම</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>MySQL ධාරකය</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>MySQL තොට</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>MySQL පරිශීලකයා</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>URL හි විකල්ප</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>ධාවක පන්තිය</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>පරිශීලක ගබඩාවේ දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>සවි කළ රෙජිස්ට්‍රියේ දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>මිනුම්වල දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>සැකසූ දත්තවල දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>ගබඩා වර්ගය</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>සිදුවීම් ගබඩාවේ දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>HBase master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>ZooKeeper ගණපූරණය</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>ZooKeeper තොට</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>HDFS ලිපිනය</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>HDFS දත්ත ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>/_system/governance හි ඉලක්කය</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>/_system/config හි ඉලක්කය</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>යෙදවුම් සමමුහුර්තකයේ Enabled</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>Subversion කෝෂ්ඨය</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>Subversion පරිශීලකයා</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>යෙදවුම් සමමුහුර්තකයේ SvnUrlAppendTenantId</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>Secure Vault භාවිතය</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>Spark master ගණන</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>සංකේත සබැඳිය</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>HA ප්‍රකාරයේ persistence සැකසුම</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 හි %1</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>නෝඩයේ වෙනත් තැනක</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 හි</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>අනෙක් නෝඩ %1ක</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2 යනු “%3” ය, නමුත් %5 එය “%4” ය</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>එහි “%1” ලියන්න, නැතහොත් අනෙක් සියල්ලේ මෙහි ඇති දේ ලියන්න</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>සියලු නෝඩවල එකම අගය තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>“%1” සැලැස්මක තිබිය හැකි අගයක් නොවේ</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>නිෂ්පාදනය ද එය පිළි නොගනී, නැතහොත් ආරම්භ වන විට එය පුරවයි.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>එහිදී නිවැරදි කරන්න, නැතහොත් සැලැස්මේ ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: පොකුරුකරණය අක්‍රියයි</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>නෝඩය තනිව පවතී.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>enable “true” ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: සාමාජිකත්ව ක්‍රමය wka නොවේ</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>සාමාජික ලැයිස්තුව කියවන්නේ නැත; multicast රවුටරයක් හරහා යන්නේ කලාතුරකිනි.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>එය wka ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: යෙදවුම් සමමුහුර්තකය Subversion භාවිත නොකරයි</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>සැලැස්මක වෙනත් කෝෂ්ඨයක් තිබිය නොහැක.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>RepositoryType svn ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>අන් අය commit කරන දේ %1 check out නොකරයි</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>පොකුරේ artifact එයට කිසිදා නොලැබේ.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>AutoCheckout true ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 හි සාමාජික ලැයිස්තුවේ %2 (%3) නැත</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>එම නෝඩය සොයා ගන්නේ අන් නෝඩ හරහා පමණි.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>එහි ලැයිස්තුවේ වෙනත් කිසිදු නෝඩයක් නැත.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>සාමාජිකයා එක් කරන්න</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 හි ලැයිස්තුවේ ඇති %2 සාමාජිකයා දී ඇති කිසිදු home ෆෝල්ඩරයකට අයත් නොවේ</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>එහි home ෆෝල්ඩරය දී නැත, නැතහොත් ලිපිනය වැරදිය.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>එහි home ෆෝල්ඩරය ද ආයාත කරන්න, නැතහොත් සාමාජිකයා ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 තමන්ම (%2) සාමාජිකයෙකු ලෙස ලැයිස්තුගත කර ඇත</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>එම ලිපිනයෙන් වෙනත් නෝඩයක් හමු නොවේ.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>ඒ වෙනුවට අනෙක් නෝඩ ලැයිස්තුගත කරන්න</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 commit කරයි, %2 ද එසේ කරයි</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>commit කරන නෝඩ දෙකක් එකිනෙක ලියූ දේ මතින් ලියයි.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>එකක් හැර අනෙක් සියල්ලේ AutoCommit false ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: %2 H2 වේ, එය එම නෝඩයේ පමණක් ඇති ගොනුවකි</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>එහි ඇති දේ වෙනත් නෝඩයකට නොපෙනේ.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>එය ක්‍රියා කරයි, නමුත් නෝඩය සමඟ නැති වේ.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>MySQL දත්ත සමුදායක් භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: %2 හි URL හි තවමත් මාර්ගෝපදේශයේ ස්ථාන දරන්නක් ඇත</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: %2 හි URL jdbc:mysql://HOST:PORT/DATABASE ආකාරයේ නොවේ</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>සැලැස්මක ඇත්තේ එක් MySQL සේවාදායකයකි.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>එය වෙනුවට නියම අගය ලියන්න</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>එය නිවැරදි කරන්න, නැතහොත් දත්ත සමුදාය සැලැස්මේ ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: %2 හි URL එක හෝ පරිශීලකයා Secure Vault තුළ ඇත</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>ගොනුවේ ඇත්තේ එහි අන්වර්ථ නාමය පමණි.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>එය සැලැස්මේ ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: %2 හි URL හි මුරපදයක් ඇත</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>සැලැස්මට එය ඇතුළත් නොකෙරේ.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>එය URL වෙතින් ඉවත් කරන්න; එයට වෙනම තැනක් ඇත</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 භාවිත කරන “%3” දත්ත මූලාශ්‍රය එහි නැත</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>එය විවරණයක් තුළ හෝ වෙනත් නමකින් තිබිය හැකිය.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>පවතින දත්ත මූලාශ්‍රයක් නම් කරන්න</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 දත්ත මූලාශ්‍රයක් නම් නොකරයි</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>අංගය නැත, නැතහොත් වෙනත් අක්ෂර වින්‍යාසයකින් ලියා ඇත.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>දත්ත මූලාශ්‍රයක් නම් කරන්න; කොතැනදැයි `das-setup diff` පෙන්වයි</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 විසින් %2 තමන්ගේම දත්ත සමුදායක තබා ගනී</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>“%1” යනු මෙම නෝඩයේ රෙජිස්ට්‍රිය භාවිත කරන දත්ත මූලාශ්‍රයයි.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>සියලු නෝඩ බෙදාගන්නා දත්ත මූලාශ්‍රය නම් කරන්න</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: %2 වර්ගයේ දත්ත මූලාශ්‍ර කිසිවක් කියවන්නේ නැත</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>සපයන්නා විවරණයක් තුළ ඇත, නැතහොත් කොහෙත්ම නැත; සේවාදායකයට %1 විවෘත කළ නොහැක.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>analytics-datasources.xml වෙත සපයන්නා එක් කරන්න, නැතහොත් එය විවරණයෙන් පිටතට ගන්න</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: කිසිදු ගබඩාවක් %2 දත්ත මූලාශ්‍රය භාවිත නොකරයි</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>සිදුවීම් HBase වෙත නොයයි.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>එය analytics-config.xml හි නම් කරන්න, නැතහොත් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: HA ප්‍රකාරය මෙම නෝඩයේ ලිපිනය ලෙස “%2” දෙයි, නියම ලිපිනය %3 ය</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>අනෙක් Receiver නෝඩයට සම්බන්ධ වීමට කියන්නේ එම ලිපිනයටය.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>නෝඩයේ ලිපිනය ලියන්න</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 HA ප්‍රකාරයේ ධාවනය වේ, නමුත් එය Receiver නෝඩයක් නොවේ</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>එය Receiver නෝඩයකින් සක්‍රිය භූමිකාව ලබා ගත හැකිය.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>එහි HA ප්‍රකාරය අක්‍රිය කරන්න</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 ද තවත් Receiver නෝඩ දෙකක් මෙන් HA ප්‍රකාරයේ ධාවනය වේ</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>එය සෑම සිදුවීමක්ම තවත් වරක් ප්‍රකාශ කරයි.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 HA ප්‍රකාරය නැති Receiver නෝඩයකි</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>කිසිදු ප්‍රකාරයක් සක්‍රිය කර නැත. එවිට සෑම Receiver නෝඩයක්ම සෑම සිදුවීමක්ම ප්‍රකාශ කරයි.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>සක්‍රිය කළ පළමු ප්‍රකාරය “%1” ය, බලපාන්නේ පළමුවැන්න පමණි. එවිට සෑම Receiver නෝඩයක්ම සෑම සිදුවීමක්ම ප්‍රකාශ කරයි.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>HA ප්‍රකාරය සක්‍රිය කරන්න, එයට පෙර කිසිදු ප්‍රකාරයක් සක්‍රිය නොකරන්න</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 හි %2 නැත</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>%1 හි සෑම ඇසුරුමකම එය ඇත.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>එය ඇසුරුමෙන් ගන්න</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 එහි දෙවරක් ඇත</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>නිෂ්පාදනය කියවන්නේ %1 වන පේළියේ එකයි.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>අනෙක ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 හි %2 දත්ත මූලාශ්‍රය දෙවරක් අර්ථ දක්වා ඇත</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>පළමුවැන්න %1 හි %2 වන පේළියේ ඇත. එවිට සේවාදායකය තවත් දත්ත මූලාශ්‍රයක් පූරණය නොකරයි.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>ඉන් එකක් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master හි අගය “%2” ය</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>“%2” නිසා %1 හි Analyzer නෝඩ තමන්ගේම Spark පොකුරක් සාදයි.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 ලියන්න</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 එහි අගයෙන් වෙන් කර නැත</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>මුළු පේළියම කිසිවක් නොවිමසන නමක් ලෙස සලකයි.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>%1 ට පසුව හිස් තැනක් තබන්න</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 task server %2ක් එනතෙක් රැඳී සිටී, එකවර ආරම්භ වන ගණනට වඩා එය වැඩිය</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>එහි ආරම්භය කිසිදා අවසන් නොවිය හැකිය.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>%1 කරන දේ ඇත්තේ එහි ආරම්භක විධානයේය, එය home ෆෝල්ඩරයේ නැත; එය %2 ලෙස සලකනු ලැබේ</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>විකල්පයක් නොමැතිව ආරම්භ කළ නෝඩයක් සියල්ලම කරයි.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>සැලැස්මේ භූමිකා නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 යනු දිගහැරිය පරිදිම ඇති %2 ය</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>එහි පොකුරකට අදාළ කිසිවක් වින්‍යාස කර නැත.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>එය වින්‍යාස කරන්න, නැතහොත් අත හරින්න</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>එහිම රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>පරිශීලක ගබඩාව</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>සවි කළ රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>මිනුම්</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>සැකසූ දත්ත</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>ෆෝල්ඩරයක් නොවේ; නෝඩයක home ෆෝල්ඩරය දෙන්න</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>%1 ය, නමුත් එයට පෙර home ෆෝල්ඩර %2 ය; පොකුරකට ඇත්තේ එක් නිෂ්පාදනයකි</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>දෙවරක් නම් කර ඇත</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 විසින් %2 සවි කර නැත</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>එය රෙජිස්ට්‍රියේ එම කොටස තමන් ළඟම තබා ගනී.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>සවි කිරීම එක් කරන්න; `das-setup diff` එය පෙන්වයි</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: %2 හි සවි කිරීම කිසිදු දත්ත සමුදායකට යොමු නොවේ</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>දෙකටම එකම නම දෙන්න. නෝඩය මේ අතර තම රෙජිස්ට්‍රියට ලියූ දේ එහිම රැඳේ</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>එහි instanceId නැත.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>dbConfig සහිත කිසිදු remoteInstance එකක “%1” හැඳුනුම නැත.</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>dataSource සහිත කිසිදු dbConfig එකක “%1” නම නැත.</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: cacheId යනු %2 හි පරිශීලකයා සහ URL නොවේ</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>dbConfig එකක් අසල එයට බලපෑමක් නැත.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>එහි bin/version.txt නැත: ඇසුරුමේ zip ගොනුව, නැතහොත් bin පිහිටි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 පදනම් වන්නේ Stream Processor මතය: Enterprise Integrator 6.4 සිට එහි විශ්ලේෂණ කොටසේ Data Analytics Server හි ගොනු කිසිවක් නැත</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 යනු Data Analytics Server හි අනුප්‍රාප්තිකයා වන අතර එය වින්‍යාස කරන්නේ වෙනත් ගොනු මගිනි</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>%1 හි අනුවාදය නොදනී</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 ගොඩනඟා ඇත්තේ Data Analytics Server මතය, නමුත් පොකුරක් සඳහා එහි කුමන ගොනු වෙනස් කළ යුතුදැයි නොදනී</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>“%1” යනු Data Analytics Server හෝ Enterprise Integrator නොවේ</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%2 නොමැති %1: මෙම ඇසුරුමේ විශ්ලේෂණ සේවාදායකය නැත</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>මෙය %1 හි විශ්ලේෂණ ෆෝල්ඩරයයි: ඇසුරුමේම ෆෝල්ඩරය තෝරන්න, එහි මෙය %2 ලෙස ඇත</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%2 නොමැති %1: මෙම ඇසුරුමේ integrator ඇත, නමුත් විශ්ලේෂණ සේවාදායකය නැත</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>නැත: bin පිහිටි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. සහාය ඇත්තේ: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>ඇසුරුම තුළ පිහිටි පෙතක් නොවේ</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>ඇසුරුමෙන් පිටතට යන සංකේත සබැඳියක් හරහා ළඟා වේ; ගොනුවම එහි තබන්න</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>ගොනුවක් නොවේ; මුල් ඇසුරුමක මෙහි ගොනුවක් ඇත</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>බයිට %1ක් ඇත; කිසිදු වින්‍යාස ගොනුවක් %2 ට වඩා දිග නොවේ</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>නියැදි ඇසුරුම</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>මුල් ඇසුරුමක් දී නැත: ඇසුරුමේ zip ගොනුව හෝ දිගහැරි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>නොපවතී: මුල් ඇසුරුමේ zip ගොනුව හෝ දිගහැරි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>pipe එකක් හෝ උපාංගයකි: මුල් ඇසුරුමේ zip ගොනුව හෝ දිගහැරි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>කියවිය නොහැක: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>එහි ඇතුළත් දේ zip ගොනුවට වඩා දිගයි; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>“%1” ඇතුළත් වීම ගොනුවක් මෙන්ම ෆෝල්ඩරයක් ද වේ; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>“%1” ඇතුළත් වීම zip ගොනුවේම ෆෝල්ඩරයෙන් පිටතට යයි; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>“%1” ඇතුළත් වීම දෙවරක් ඇත; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>zip ගොනුවක් ලෙස විවෘත කළ නොහැක: %1; ඇසුරුමේ zip ගොනුව හෝ දිගහැරි ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>ගොනුවක් නොව සබැඳියක් හෝ උපාංගයකි; මුල් ඇසුරුමක මෙහි ගොනුවක් ඇත</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>සංකේතනය කර ඇත; ඇසුරුම බාගත කළ පරිදිම භාවිත කරන්න</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>දිගහැරි විට බයිට %1ක් වේ; කිසිදු වින්‍යාස ගොනුවක් %2 ට වඩා දිග නොවේ</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>කියවිය නොහැක: %1; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>zip ගොනුවේ සඳහන් දිගට වඩා වෙනස් දිගක් ඇත; ඇසුරුම නැවත බාගත කරන්න</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>අංකය විශාල වැඩියි</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>ඕනෑවට වඩා ගැඹුරට කැදලි කර ඇත</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>MB %1 ට වඩා දිගයි; කිසිදු සැලැස්මක් එතරම් දිග නොවේ</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>වලංගු JSON නොවේ: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>එහි NUL බයිටයක් ඇත</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>උද්ධෘත ලකුණු තුළ පෙළක් විය යුතුය</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>පූර්ණ සංඛ්‍යාවක් විය යුතුය</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>පරාසයෙන් පිටතය</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true හෝ false විය යුතුය</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>“%1” නොදනී; %2 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>[...] ආකාරයේ ලැයිස්තුවක් විය යුතුය</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>දෙවරක් ඇත</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>සැලැස්මක කිසිදා මුරපදයක් නොතැබේ; --secrets FILE හෝ පරිසර විචල්‍ය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 නොදනී; මෙම වැඩසටහන කියවන්නේ %2 අනුවාදයයි</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>receiver, indexer, analyzer හෝ dashboard විය යුතුය</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>නෝඩ %1කට වඩා ඇති පොකුරක් භාර නොගනී</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>%1 හි සහ මෙම යන්ත්‍රයේ ඔරලෝසු එකඟ වේ</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>%1 හි ඔරලෝසුව මෙම යන්ත්‍රයේ ඔරලෝසුවට වඩා %2 ඉදිරියෙන්</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>%1 හි ඔරලෝසුව මෙම යන්ත්‍රයේ ඔරලෝසුවට වඩා %2 පිටුපසින්</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>සියලු යන්ත්‍රවල ඔරලෝසු එක් කාල සේවාදායකයකින් සකසන්න</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>පළමු ආරම්භයට පෙර ඔරලෝසු සකසන්න: නැතහොත් HBase විසින් region server ප්‍රතික්ෂේප කරන අතර සිදුවීම් වැරදි කාලයකට වැටේ. සියලු යන්ත්‍රවල ඔරලෝසු එක් කාල සේවාදායකයකින් සකසන්න</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC රාමුවක් නොවේ</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC පිළිතුරක් නොවේ</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>කැපී ගිය Hadoop RPC පිළිතුරකි</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 සහ තවත් %2ක්</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase 0.96 ට වඩා පැරණිය: එහි znode DAS ට කියවිය නොහැක</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS සඳහා HBase 1.1.2 හෝ ඊට පසු අනුවාදයක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase ඉතා පැරණිය</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase ZooKeeper හි %1 යටතේ ලියාපදිංචි වී ඇත</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase එහි අනුවාදය නොකියයි</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 මෙහි %2 ය, සැලැස්මේ %3 ය</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase එහි සේවාග්‍රාහකයන් යොමු කරන නම් මෙහි විසඳෙන්නේ නැත: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>ඒවායේ ලිපින සැලැස්මේ ධාරක වගුවේ දෙන්න</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>නම් විසඳෙන්නේ නැත</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>සැලැස්මේ ධාරක වගුව හෝ මෙම යන්ත්‍රයේ hosts ගොනුව නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>HBase සේවාදායකවල නම් %1ක් දනී</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase හි සක්‍රිය master එකක් නැත</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>එය ආරම්භ කරන්න: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase ධාවනය නොවේ</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>සක්‍රිය master %1 ය, සැලැස්මේ ඇත්තේ %2 ය</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>සක්‍රිය master %1 ය</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase හි region server නැත</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>ඒවා ආරම්භ කර ඒවායේ ලොග බලන්න</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>කාලය ඉතිරි නොවීය</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>region server 1ක් සම්බන්ධතා පිළිගනී</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>region server %1ක් සම්බන්ධතා පිළිගනී</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>ගිනි පවුරත්, region server ධාවනය වී එම ලිපිනයේ සවන් දෙන බවත් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>HBase ධාවනය වන තැන ZooKeeper නොකියයි</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>අනුවාදය</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>නම්</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>Region server</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>ZooKeeper ලොග බලන්න</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper හි %1 නැත: HBase කිසිදා එය සමඟ ආරම්භ වී නැත</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>මෙම ගණපූරණය සමඟ HBase ආරම්භ කරන්න, නැතහොත් එය භාවිත කරන ගණපූරණය දෙන්න</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper හි ඇත්තේ %1 මිස DAS විසින් HBase සොයන %2 නොවේ</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>hbase-site.xml හි zookeeper.znode.parent %1 ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>ZooKeeper හි %1 කියවිය නොහැක: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>ගණපූරණයේ කිසිදු සාමාජිකයෙක් සැසියක් නොදෙයි: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>HBase master එකක ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>NameNode පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 NameNode එකක් නොවේ: එය HTTP භාවිත කරයි</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>වෙබ් පිටුවල තොට නොව fs.defaultFS හි තොට දෙන්න, සාමාන්‍යයෙන් 8020 හෝ 9000</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 සඳහා Kerberos අවශ්‍යයි</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS එය නොමැතිව HDFS වෙත පුරනය වේ: hadoop.security.authentication අගය simple වන පොකුරක් භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 Hadoop සේවාදායකයකි, නමුත් NameNode එකක් නොවේ</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>core-site.xml හි fs.defaultFS හි ධාරකය සහ තොට දෙන්න</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 තවමත් ආරම්භ වෙමින් පවතී</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>මිනිත්තුවකින් නැවත පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 සම්බන්ධතාව ප්‍රතික්ෂේප කරයි: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>NameNode හි ලොගය බලන්න</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>NameNode එකකි; එය තම අනුවාදය කියන්නේ superuser ට පමණි</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Hadoop %1 හි NameNode එකකි</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS සඳහා Hadoop 2.6.0 හෝ ඊට පසු අනුවාදයක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>එය සක්‍රිය NameNode එකයි</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>එය %1 තත්ත්වයේ පවතින NameNode එකකි: එය ගොනු සපයන්නේ නැත</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>සැලැස්මේ සක්‍රිය NameNode එක දෙන්න</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>එය කිව හැක්කේ සක්‍රිය NameNode එකට පමණි</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>NameNode එය නොකියයි: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>NameNode සුරක්ෂිත ප්‍රකාරයේ (safe mode) ඇත: දැන් කිසිවෙකුට ලිවිය නොහැක</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>සුරක්ෂිත ප්‍රකාරය අක්‍රියයි</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>එය සුරක්ෂිත ප්‍රකාරයෙන් ඉවත් වන තුරු කිසිදු නෝඩයක් ආරම්භ නොකරන්න: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>බ්ලොක් %1ක් නැති වී ඇත, %2ක් දූෂිතය</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>ධාවනය නොවන DataNode ආරම්භ කර, පසුව hdfs fsck / ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>%2 න් නිදහස් වන්නේ %1 පමණි</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>DataNode වලට ඉඩ එක් කරන්න</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>කිසිදු DataNode එකක් එක් වී නැත: ඉඩ නැත</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>DataNode ආරම්භ කර ඒවායේ ලොග බලන්න</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%2 න් %1 නිදහස්</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>NameNode දෝෂයකින් පිළිතුරු දෙයි: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>සේවාදායකය</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>සුරක්ෂිත ප්‍රකාරය</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>ධාරිතාව</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>තොට පරීක්ෂා කරන්න: එය NameNode හි core-site.xml හි fs.defaultFS තොටයි, සාමාන්‍යයෙන් 8020 හෝ 9000; එහි වෙබ් පිටුවල තොට නොවේ</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 NameNode එකක් නොවේ: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>එය HBase භාවිත කරයි</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 භාවිත කරන්නේ Hadoop IPC අනුවාදය %2 ය: එය Hadoop 2.1 ට වඩා පැරණිය</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>තොට පරීක්ෂා කරන්න: ZooKeeper සේවාග්‍රාහකයන් සම්බන්ධ වන්නේ එහි clientPort වෙතය, සාමාන්‍යයෙන් 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 කිසිවෙකුට සේවය නොකරන ZooKeeper සේවාදායකයකි: එයට ගණපූරණයක් නැත, නැතහොත් තවමත් ආරම්භ වෙමින් පවතී</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>අනෙක් සාමාජිකයන් ආරම්භ කර, එහි zoo.cfg හි server පේළි පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>ZooKeeper පිළිතුරක් නොවේ</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>එය srvr ට පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 ZooKeeper භාවිත නොකරයි: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>එය ගණපූරණයේ එකම සාමාජිකයාය</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>සාමාජිකයන් %2න් %1ක් ධාවනය වන තාක් ගණපූරණය පවතී</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>ZooKeeper සේවාදායකයකි</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>සේවාදායකය පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>එම සාමාජිකයාගේ ලොගය බලන්න</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>සැසියක් නැත</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>සැසියක් දෙයි: ගණපූරණය පවතී</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>සැසියක් දෙයි</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>එය srvr විධානයට පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>එය තනිව ධාවනය වන අතර අනෙක් සාමාජිකයන් %1 දෙනා ගැන කිසිවක් නොදනී</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>එක් එක් සාමාජිකයාගේ zoo.cfg හි සෑම සාමාජිකයෙකුටම server පේළියක් දෙන්න, නැතහොත් සැලැස්මේ මෙය පමණක් දෙන්න</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>සැසිය</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>භූමිකාව</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper %2 තුළ %1 සඳහා පිළිතුරු දුන්නේ නැත</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper %1 කියවීමට ඉඩ නොදෙයි</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper ට %1 දිය නොහැක: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 ZooKeeper සඳහා ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 %2 තුළ සැසියක් නොදෙයි</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>නාම විසඳුම %2 තුළ %1 සඳහා පිළිතුරු දුන්නේ නැත</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 මෙම යන්ත්‍රයේ විසඳෙන්නේ නැත</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>මෙම යන්ත්‍රයේ නාම විසඳුම %1 සඳහා පිළිතුරු නොදෙයි</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>බන්ඩලයේ hosts ගොනුවෙන් එක් එක් නෝඩයට “%1 %2” පේළිය ලැබේ</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>අක්ෂර වින්‍යාසය පරීක්ෂා කරන්න, නැතහොත් එහි ලිපිනය සැලැස්මේ ධාරක වගුවේ දෙන්න</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>එයින් අදහස් වන්නේ මෙම යන්ත්‍රයමය</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 සැලැස්මේ %2 ය, මෙම යන්ත්‍රයේ %3 ලෙස විසඳේ</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>ඉන් එකක් වැරදිය: සැලැස්ම, නැතහොත් මෙම යන්ත්‍රයේ hosts ගොනුව හෝ නාම සේවාදායකය නිවැරදි කරන්න</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 %2 ලෙස විසඳේ</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>උත්සාහ කර නැත: එය මෙහි විසඳෙන්නේ නැත</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 කිසිදු නමකට ආපසු යොමු නොවේ</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase සහ HDFS තම යන්ත්‍ර දෙදිශාවටම සොයයි: නාම සේවාදායකයේ ප්‍රතිලෝම ඇතුළත් කිරීමක් දෙන්න, නැතහොත් එක් එක් යන්ත්‍රයේ hosts ගොනුවේ “%1 %2” පේළිය ලියන්න</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 ආපසු යොමු වන්නේ %2 වෙත මිස %3 වෙත නොවේ</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>සැලැස්ම භාවිත කරන නම hosts ගොනුවේ පේළියේ හෝ නාම සේවාදායකයේ ප්‍රතිලෝම ඇතුළත් කිරීමේ මුලින්ම තබන්න</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 %2 වෙත ආපසු යොමු වේ</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>සැලැස්මම %1 ට ලූප්බැක් ලිපිනය %2 දෙයි</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>එය ළඟා වන්නේ එම යන්ත්‍රයටම පමණි: එය නිවැරදි වන්නේ සියල්ල එක් යන්ත්‍රයක ධාවනය වන විටය</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 මෙම යන්ත්‍රයේ ලූප්බැක් ලිපිනය %2 ලෙස විසඳේ; සැලැස්මේ ඇත්තේ %3 ය</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>/etc/hosts හි %1 පේළිය “%2 %1” මගින් ප්‍රතිස්ථාපනය කරන්න: එයින් තම ලිපිනය ගන්නා සේවාදායකයකට වෙන කිසිවෙකුට ළඟා විය නොහැක</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 ලූප්බැක් ලිපිනය %2 ලෙස විසඳේ</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>සෑම නෝඩයකම එයින් අදහස් වන්නේ එම නෝඩයමය: අන් අය එයට ළඟා වන නම හෝ ලිපිනය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>එය ලූප්බැක් ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>නවත්වා ඇත</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>%2 හි තොටවල් %1ම නිදහස්</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 දැනටමත් ධාවනය වේ (ක්‍රියාවලිය %2): භාවිතයේ ඇත්තේ %3 ය</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>එහි ගොනු ප්‍රතිස්ථාපනය කිරීමට පෙර එය නවත්වන්න</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>මෙම යන්ත්‍රයේ යමක් %1 හි තොටවල් භාවිත කරයි: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>ඒ කුමක්දැයි “ss -ltnp” මගින් බලන්න; එය නවත්වන්න, නැතහොත් %1 ට වෙනත් තොටක් හෝ ඔෆ්සෙට් අගයක් දෙන්න</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>නමෙන් ලිපිනයට</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>ලිපිනයෙන් නමට</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>ලූප්බැක්</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>නිදහස් තොටවල්</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ධාරක</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>එයට පෙර සාදන ලද ඒවා: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>සැලැස්මේ MySQL සේවාදායකයක් නම් කර නැත</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>URL විකල්ප සංකේතනය ඉල්ලා සිටී, නමුත් සේවාදායකය එය ලබා නොදෙයි</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB සමඟ වුවද MariaDB Connector/J සුදුසු නොවේ</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>එය වාර්තා කරන දත්ත සමුදායට අදාළ සැකසුම් Analytics සොයා නොගනී. MySQL Connector/J භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>සැලැස්මේ ධාවක පන්තියක් නම් කර නැත</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>com.mysql.jdbc.Driver, නැතහොත් Connector/J 8 සිට %1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 හි %2 පන්තිය නැත</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>com.mysql.jdbc.Driver භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 %2 සඳහා ඉතා පැරණිය</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Connector/J 5.1.46 හෝ අලුත් අනුවාදයක් භාවිත කරන්න: පැරණි ඒවා මෙම සේවාදායකයේ නැති සැකසුම් ඉල්ලයි</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>Connector/J 8 TLS නොමැතිව caching_sha2_password ප්‍රතික්ෂේප කරයි</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>ගිණුම mysql_native_password භාවිත නොකරන්නේ නම්, URL විකල්පවලට allowPublicKeyRetrieval=true එක් කරන්න, නැතහොත් TLS භාවිත කිරීමට සලස්වන්න</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 සේවාදායකයේ TLS අනුවාද ඉබේම ලබා නොදෙයි</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>URL විකල්පවලට enabledTLSProtocols=TLSv1.2 එක් කරන්න, නැතහොත් Connector/J 5.1.49 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>jar ගොනුව Connector/J 5.1.46 හෝ අලුත් අනුවාදයක් විය යුතුය</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 %2 සමඟ ක්‍රියා කරයි</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 %1 ට ඇතුළු වීමට ඉඩ නොදෙයි: පරිශීලකයා හෝ මුරපදය වැරදිය</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>දෙකමත්, මෙම ගිණුමට මෙම යන්ත්‍රයෙන් පැමිණිය හැකි බවත් පරීක්ෂා කරන්න. සේවාදායකය කියන්නේ: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 %2 වෙත මුරපදයකින් පුරනය නොවේ</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>ගිණුම එහිම යන්ත්‍රයේ පුරනය භාවිත කරයි. පොකුර සඳහා මුරපදයක් සහිත පරිශීලකයෙකු සාදන්න</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 මෙම යන්ත්‍රයෙන් කිසිවෙකුට ඇතුළු වීමට ඉඩ නොදෙයි</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>සියලු නෝඩවල ලිපින සඳහාත්, පරීක්ෂා කිරීමට මෙම යන්ත්‍රයේ ලිපිනය සඳහාත් ගිණුම සාදන්න: CREATE USER &apos;name&apos;@&apos;address&apos;. සේවාදායකය කියන්නේ: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>බිඳුණු සම්බන්ධතා වැඩි වූ නිසා %2 මෙම යන්ත්‍රය අවහිර කරයි</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>සේවාදායකයේ FLUSH HOSTS ධාවනය කර, max_connect_errors වැඩි කරන්න</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 තවත් සම්බන්ධතා භාර නොගනී</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>max_connections හෝ පරිශීලකයාගේ සීමාව වැඩි කරන්න. සේවාදායකය කියන්නේ: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 ට %2 හි එය කිරීමට අවසර නැත: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>පරිපාලකයෙකු ලවා අවසරය ලබා ගන්න: GRANT ALL PRIVILEGES ON database.* TO පරිශීලකයා</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 ට ඇත්තේ තවදුරටත් කිසිවක් භාර නොගන්නා පැරණි ආකෘතියේ මුරපදයකි</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>old_passwords=0 සමඟ මුරපදය නැවත සකසන්න</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>%1 හි මුරපදය කල් ඉකුත් වී ඇත</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>ALTER USER මගින් කල් ඉකුත් නොවන නව මුරපදයක් සකසන්න</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>%1 ගිණුම අගුළු දමා ඇත</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>ALTER USER ... ACCOUNT UNLOCK මගින් අගුළු හරින්න. සේවාදායකය කියන්නේ: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 පිළිගන්නේ සංකේතනය කළ සම්බන්ධතා පමණි</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>URL විකල්පවලින් useSSL=false ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 පුරනය වන ක්‍රමය මෙහි නැත: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>ගිණුමට mysql_native_password හෝ caching_sha2_password දෙන්න. දෙවැන්න සඳහා මෙම වැඩසටහනට libmariadb3 පැකේජයේ ප්ලගින අවශ්‍යයි</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 ට අවශ්‍ය වන්නේ මුරපදය හෙළි විය හැකි හෝ මෙහි නොදන්නා ක්‍රමයකින් %1 පුරනය වීමයි</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>ගිණුමට mysql_native_password හෝ caching_sha2_password දෙන්න</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>%1 හි පුරනය වීම අතරමග බිඳුණි: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>caching_sha2_password සමඟ සේවාදායකයට TLS හෝ එහි RSA යතුර අවශ්‍යයි; එවිට Connector/J ට URL විකල්ප අතර allowPublicKeyRetrieval=true අවශ්‍යයි. නැතහොත් ගිණුමට mysql_native_password දෙන්න</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>%2 වෙත සංකේතනය කළ සම්බන්ධතාවක් ඇති නොවීය: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>සේවාදායකයේ සහතිකය සහ tls_version පරීක්ෂා කරන්න, නැතහොත් URL විකල්ප අතර useSSL=false සකසන්න</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 දැන් එහි Galera පොකුරේ කොටසක් නොවේ: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>එය නැවත එක් වීමට සලස්වන්න, නැතහොත් එම පොකුරේ වෙනත් නෝඩයක් දෙන්න</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 වැසෙමින් පවතී</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>එය ආරම්භ කර නැවත පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 වෙනස්කම් භාර නොගනී: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>අනුරුවක් (replica) නොව ප්‍රාථමික සේවාදායකය දෙන්න, නැතහොත් read_only අක්‍රිය කරන්න</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 නම භාර නොගනී: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>අකුරු, ඉලක්කම් සහ යටි ඉරි තෝරන්න, උපරිමය 64</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 MySQL ප්‍රොටෝකෝලය කඩ කරයි: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>තොටත්, මෙතැනත් සේවාදායකයත් අතර ඇති දේත් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 සම්බන්ධතාව වැසීය</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>සේවාදායකයේ දෝෂ ලොගය බලන්න. මෙහි එය කියන්නේ: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 මුරපදයක් නොමැතිව %1 ට ඇතුළු වීමට ඉඩ නොදෙයි</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>මුරපදය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 කියන්නේ: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>සේවාදායකයේ අත්පොතේ %1 දෝෂය බලන්න</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>සංකේතනය</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>පුරනය</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>දත්ත සමුදා</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>අවසර</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>අක්ෂර කට්ටල</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>සැකසුම්</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>සම්බන්ධතා</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ධාවකය</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 පිළිතුරු දෙයි: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>සේවාදායකයේ TLS සක්‍රිය කරන්න, නැතහොත් URL විකල්ප අතර useSSL=false සකසන්න</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>URL විකල්ප ඉල්ලන සංකේතනය සේවාදායකය ලබා නොදෙයි: දත්ත සංකේතනය නොකර යයි</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>සේවාදායකය සංකේතනය ලබා නොදෙයි, එය ඉල්ලා ද නැත</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>සම්බන්ධතාව එතරම් දුරට ගියේ නැත</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>සේවාදායකය සංකේතනය ලබා දෙයි; URL විකල්ප එය අක්‍රිය කරයි</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>%1 මගින් සංකේතනය කර ඇත; ධාවකය සහතිකය ද පරීක්ෂා කරයි, මෙම පරීක්ෂාව එය නොකරයි</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>එක් එක් නෝඩයේ Java trust store වෙත එය ආයාත කරන්න, නැතහොත් URL විකල්පවලට verifyServerCertificate=false එක් කරන්න</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>%1 මගින් සංකේතනය කර ඇත; සහතිකය පරීක්ෂා නොකෙරේ</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>URL විකල්ප අතර useSSL=true හෝ useSSL=false දෙන්න: කිසිවක් නැති විට Connector/J අනතුරු අඟවයි</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 ට පුරනය විය හැක්කේ සංකේතනය කළ සම්බන්ධතාවකින් පමණි</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>පුරනය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>සංකේතනය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>දත්ත සමුදා අවශ්‍යයි</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>සේවාදායකය අවශ්‍යයි</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 %2 ලෙස ඇතුළු විය</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 සහ %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>සේවාදායකයේ %1 ඇති අතර එය ලොකු කුඩා අකුරු වෙන් කර හඳුනයි. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 මෙම සේවාදායකයේ එක් දත්ත සමුදායකි</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>එය ලොකු කුඩා අකුරු වෙන් කර නොහඳුනයි (lower_case_table_names %1 ය). වෙනත් අයුරකින් වෙනස් වන නම් දෙන්න</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>දත්ත සමුදා %2න් %1ක් නැත, නැතහොත් %3 ට නොපෙනේ; එයට ඒවා සෑදීමට අවසර නැත: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>පරිපාලකයෙකු ලවා das-setup databases හි SQL ධාවනය කරවන්න, ඉන්පසු: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>දත්ත සමුදා %2න් %1ක් නැත: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 ට ඒවා සෑදිය හැකිය: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>සැලැස්මේ දත්ත සමුදා %1ම ඇත</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 ට සෑම දත්ත සමුදායකම වගු සෑදීමට සහ භාවිත කිරීමට හැකිය</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1 ට %3 හි %2 අවසරය නැත</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>ඒ එක එකක් සඳහා: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>සම්බන්ධතා %3 බැගින් වූ පූල %2ක් සහිත නෝඩ %1ක්. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>සේවාදායකය සම්බන්ධතා %1කට ඉඩ දෙයි, මෙම පොකුරට %2ක් විවෘත කළ හැකිය, අන් අය සතුව %3ක් ඇත</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>my.cnf හි max_connections %1 ලෙස සකසන්න</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 ට සම්බන්ධතා %2ක් තිබිය හැකිය, මෙම පොකුරට %3ක් විවෘත කළ හැකිය</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>ගිණුමේ MAX_USER_CONNECTIONS %1 දක්වා වැඩි කරන්න</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>සේවාදායකය සම්බන්ධතා %1කට ඉඩ දෙයි, මෙම පොකුරට %2ක් විවෘත කළ හැකිය</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>එහි වගු ඇති වීමට පෙර: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 %2 වේ, එහි සුචි යතුරු ඕනෑවට වඩා දිගයි: එහි වගු සෑදීම %3 දෝෂයෙන් අසාර්ථක වේ</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 %2 වේ; මෙම අනුවාදයේ ස්ක්‍රිප්ටය සාදා ඇත්තේ latin1 සඳහාය</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>සේවාදායකය %1 අයත් ය: එය ගබඩාවල MyISAM වගු හෝ යතුරක් නැති වගුවල මැකීම් අනුරූකරණය නොකරයි</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>සේවාදායකය %1 අයත් ය, එහිදී ස්ක්‍රිප්ටවල සමහර වගුවලට ප්‍රාථමික යතුරක් නැති වීම ගැටලුවකි</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>Galera පොකුරකට</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>replication group එකකට</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>සරල අනුරුවක් සහිත සේවාදායකයක් භාවිත කරන්න, නැතහොත් සියලු නෝඩ එක් සාමාජිකයෙකු භාවිත කිරීමට සලස්වන්න</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>ස්ක්‍රිප්ටවල ඇති, ප්‍රාථමික යතුරක් නැති වගු සේවාදායකය ප්‍රතික්ෂේප කරයි</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>sql_require_primary_key හෝ innodb_force_primary_key අක්‍රිය කරන්න</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>ගබඩා භාවිත කරන MyISAM සේවාදායකය අබල කර ඇත</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>disabled_storage_engines වෙතින් MyISAM ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>සේවාදායකය කියවීමට පමණි</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>සේවාදායකයේ ඔරලෝසුව මෙම යන්ත්‍රයේ ඔරලෝසුවට වඩා %1 ඉදිරියෙන්</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>සේවාදායකයේ ඔරලෝසුව මෙම යන්ත්‍රයේ ඔරලෝසුවට වඩා %1 පිටුපසින්</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode හි NO_ZERO_DATE ඇත: dbscripts/mysql.sql, ඒ නිසා -Dsetup ද, 1067 දෝෂයෙන් අසාර්ථක වේ</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>පළමු ආරම්භයට පෙර, -Dsetup නොමැතිව, %1 අතින් ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>පළමු ආරම්භයට පෙර SET SESSION sql_mode=&apos;&apos; සහිත සැසියක %1 අතින් ධාවනය කරන්න, නැතහොත් සේවාදායකයේ sql_mode වෙතින් NO_ZERO_DATE ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>තවම දත්ත සමුදායක් නැත; das-setup සාදන ඒවාට සැමවිටම ගැළපෙන latin1 ලැබේ</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>අක්ෂර කට්ටල ස්ක්‍රිප්ටවලට සහ සුචිවලට ගැළපේ</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, ලොකු කුඩා අකුරු සැකසුම සහ අනුරූකරණය නිෂ්පාදනයට ගැළපේ</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>වගු %1 වෙතින්, නැතහොත් -Dsetup වෙතින් ලැබේ</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 MySQL සේවාදායකයක් නොවේ: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>තොට පරීක්ෂා කරන්න; MySQL හි පෙරනිමි තොට 3306 ය</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 ඉතා සෙමින් පිළිතුරු දෙයි: %2 තුළ අවසන් නොවීය</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>සේවාදායකයේ භාරය පරීක්ෂා කරන්න, නැතහොත් පරීක්ෂාවට වැඩි කාලයක් දෙන්න</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>තත්. %1</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>උත්සාහ කර නැත</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 සම්බන්ධතාව ප්‍රතික්ෂේප කරයි</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 %2 තුළ පිළිතුරු දුන්නේ නැත</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 වෙත ළඟා විය නොහැක: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 සම්බන්ධතාව පිළිගෙන ඉන්පසු %2ක් කිසිවක් නොකියයි</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 %2 භාවිත කිරීමට පෙර සම්බන්ධතාව වසයි</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>තොටත්, සේවාදායකය ධාවනය වී එම ලිපිනයේ සවන් දෙන බවත් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>ගිනි පවුරත්, යන්ත්‍රය ක්‍රියාත්මක බවත්, %1 ලිපිනයත් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>තොට සහ සේවාදායකයේ භාරය පරීක්ෂා කරන්න, නැතහොත් පරීක්ෂාවට වැඩි කාලයක් දෙන්න</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>තොටත්, සේවාදායකය මෙම යන්ත්‍රයට ඉඩ දෙන්නේද යන්නත් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>ධාරකය සහ තොට පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>එය %1 භාවිත කරයි</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>එය “%1” යැයි කීවේය</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>එය වෙනත් ප්‍රොටෝකෝලයක බයිට එවීය</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>එය නිකුත් කළේ මෙම යන්ත්‍රය විශ්වාස කරන අයෙකු නොවේ</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>එය නිකුත් කර ඇත්තේ වෙනත් ධාරක නාමයකටය</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>එය කල් ඉකුත් වී ඇත</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>එය තවම වලංගු නැත</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>එය සත්‍යාපනය කළ නොහැක</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>මෙම තොට සඳහා http://, නැතහොත් https භාවිත කරන තොට යොදන්න</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>මෙම තොට සඳහා http://, නැතහොත් svnserve හි තොට යොදන්න; එය සාමාන්‍යයෙන් 3690 ය</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>මෙම තොට සඳහා svn:// යොදන්න</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>ක්‍රමය (scheme) සහ තොට පරීක්ෂා කරන්න: සාමාන්‍යයෙන් svnserve සවන් දෙන්නේ 3690 හි ද වෙබ් සේවාදායක 80 සහ 443 හි ද වේ</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 %2 භාවිත නොකරයි: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>කෝෂ්ඨය</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>කියවීම</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit කිරීම</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>සහතිකය</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ඔරලෝසුව</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>පරිශීලකයාට commit කළ හැකිය; පරීක්ෂාව කිසිවක් commit කළේ නැත</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>උත්සාහ කර නැත: කාලය ඉතිරි නැත</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>උත්සාහ කර නැත: Subversion සේවාදායකයක් පිළිතුරු දුන්නේ නැත</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 පිළිතුරු දෙයි</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>උත්සාහ කර නැත: විශ්වාස නොකරන සේවාදායකයකට කිසිවක් නොයවයි</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>උත්සාහ කර නැත: පුරනය වී නැත</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>නොපෙනුණි: සේවාදායකය කිසිවක් නොපෙන්වයි</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>උත්සාහ කර නැත: කියවිය නොහැක</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>උත්සාහ කර නැත: කෝෂ්ඨයක් නැත</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>පරිශීලකයාට කියවිය හැකිය</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>පුරනය නොවී කිසිවෙකුට commit කළ නොහැක</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>පුරනය නොවී කිසිවෙකුට කියවිය නොහැක</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>කෝෂ්ඨයේ පරිශීලකයෙකු සහ මුරපදය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 පුරනය වේ, නමුත් commit කිරීමට අවසර නැත</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 පුරනය වේ, නමුත් කියවීමට අවසර නැත</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>කෝෂ්ඨයේ ෆෝල්ඩරයට කියවීමේ සහ ලිවීමේ අවසරය (rw) %1 ට දෙන්න</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>%1 හි කෝෂ්ඨයක් නැත</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>URL හි පෙත පරීක්ෂා කරන්න: එය ආරම්භ වන්නේ කෝෂ්ඨයේ නමෙනි</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>%1 කෝෂ්ඨයේ එවැනි ෆෝල්ඩරයක් නැත</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>එය සාදන්න: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>වෙබ් සේවාදායකයකි, මෙම URL හි Subversion නැත: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>ධාරකය, තොට සහ පෙත පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>සේවාදායකය දෝෂයකින් පිළිතුරු දෙයි: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Subversion සේවාදායකයේ ලොගය බලන්න</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>සේවාදායකය මෙම මුරපදය සමඟ %1 පිළි නොගනී</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>පරිශීලකයා සහ මුරපදය පරීක්ෂා කරන්න; දෙකේම ලොකු කුඩා අකුරු වෙනස් කොට සැලකේ</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>සේවාදායකය %1 වෙත යොමු කරයි</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>එම URL ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>නොපෙනුණි</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>සහතිකය විශ්වාසදායකය</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>සහතිකය විශ්වාසදායක නොවේ: %1. හිමිකරු %2, නිකුත් කරන්නා %3, වලංගු %4 සිට %5 දක්වා, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>සේවාදායකය %1 සඳහා වලංගු සහතිකයක් පෙන්වීමටත්, මෙම යන්ත්‍රය සහ සෑම නෝඩයක්ම එහි නිකුත් කරන්නා විශ්වාස කිරීමටත් සලස්වන්න</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 ලෙස පුරනය වී ඇත</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>සේවාදායකය මෙතෙක් පරිශීලකයෙකු විමසන්නේ නැත</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>%1 සංශෝධනයේ ඇති කෝෂ්ඨයකි</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>සේවාදායකය එහි අනුවාදය නොකියයි</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 හෝ ඊට පසු</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: නිෂ්පාදන හඳුනන්නේ 1.7 සහ 1.8 ය</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>සේවාදායකය යාවත්කාලීන කරන්න</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: නිෂ්පාදනවල සේවාග්‍රාහකය සාදා ඇත්තේ 1.7 සහ 1.8 සඳහාය</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>අලුත් සේවාදායක තවමත් එය සමඟ ක්‍රියා කරයි; පළමු ආරම්භයෙන් පසු සෑම නෝඩයකම එක් යෙදවීමක් පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>සේවාදායකය එහි වේලාව නොකියයි</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>උත්සාහ කර නැත: උත්සාහ කිරීමට URL එකක් නැත</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh ක්‍රියා නොකරයි: සේවාදායකවල Subversion සේවාග්‍රාහකය භාවිත කරන්නේ http, https සහ svn ය</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>https හරහා කෝෂ්ඨය ලබා දී එම URL ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// නම් කරන්නේ එක් යන්ත්‍රයක ෆෝල්ඩරයකි: එවිට එක් එක් නෝඩයට තමන්ගේම කෝෂ්ඨයක් ඇති වේ</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>https හෝ svn හරහා කෝෂ්ඨය ලබා දී එම URL ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>කෝෂ්ඨයේ URL හි ක්‍රමයක් (scheme) නැත</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion %1:// නොහඳුනයි</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>http://, https:// හෝ svn:// ලෙස ආරම්භ වන URL එකක් ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>මෙය URL එකක් නොවේ</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>ඔබේ කෝෂ්ඨයේ URL ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>කෝෂ්ඨයේ URL හි ධාරකයක් නම් කර නැත</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>මෙය මුල් carbon.xml හි URL ය, එය කොහේවත් යොමු නොවේ</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>කෝෂ්ඨයේ URL හි තොට 0 ය</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>කෝෂ්ඨයේ URL හි පරිශීලකයෙකු ඇත</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>එය ඉවත් කරන්න: පරිශීලකයාට සහ මුරපදයට වෙනම තැන් ඇත</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>පොකුරු සාමාජිකත්වය (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>MB %1 ට වඩා දිගයි, මෙහි කියවන කිසිදු ගොනුවක් එතරම් දිග නොවේ</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>ගොනුවක් නොව ෆෝල්ඩරයක්, pipe එකක් හෝ උපාංගයකි</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>එහි හිමිකරුට දිය නොහැක; මෙය එම පරිශීලකයා ලෙස හෝ root ලෙස ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>කියවන අතරතුර වෙනස් වේ</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>නියමිත තැනට දැමිය නොහැක</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>අගුළු දැමිය නොහැක</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>වෙනත් das-setup එකක් මෙම home ෆෝල්ඩරයට ලියමින් පවතී; එය අවසන් වූ පසු නැවත උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(හැඳුනුම නැත)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ලිපිනය නැත</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>ඔෆ්සෙට් %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>Subversion වෙත commit කරයි</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>සම්පූර්ණයෙන් බෙදූ</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>අවම ඉහළ සුලබතාව</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>අභිරුචි</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>නෝඩ 1</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>නෝඩ %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>දෝෂ 1</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>දෝෂ %1</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>අනතුරු ඇඟවීම් 1</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>අනතුරු ඇඟවීම් %1</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>ඉඟි 1</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>ඉඟි %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>සහ තවත් %1ක්</translation>
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
        <translation>Receiver නෝඩ</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>Indexer නෝඩ</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analyzer නෝඩ</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboard නෝඩ</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>සියලු භූමිකා</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>භූමිකාවක් නැත</translation>
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
        <translation>Spark පිටු %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>පුද්ගලයන්: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>ඔෆ්සෙට් අගය අනුව තොටවල් වෙනස් වේ</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>තමන්ගේම තොටවල් නැත</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 සිට %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>පොකුර</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>HA සමමුහුර්තය</translation>
    </message>
    <message>
        <source>management</source>
        <translation>කළමනාකරණය</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Spark පිටු</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>දත්ත සමුදා 1</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>දත්ත සමුදා %1</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Hazelcast තොට %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Hazelcast තොටවල් %1 සිට %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>තවම නෝඩ නැත</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>%1 පොකුර</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>සම්බන්ධතාව තහවුරුයි</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>අනතුරු ඇඟවීම</translation>
    </message>
    <message>
        <source>error</source>
        <translation>දෝෂය</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>පරීක්ෂා කර නැත</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>ළඟා විය නොහැක</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>සේවා: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>හරි</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>තහවුරුයි</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>සේවා %1ම</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>සියලු නෝඩ</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>සේවා</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>custom රටාව භාවිත කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>“%1” සඳහා සහාය නැත</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>එහි කුමන ගොනු වෙනස් කළ යුතුදැයි කිසිවෙකු නොදනී.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>`das-setup products` ලැයිස්තුගත කරන නිෂ්පාදනයක් තෝරන්න</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 සඳහා %2 රටාව නැත</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>එහි මාර්ගෝපදේශ විස්තර කරන්නේ වෙනත් රටා ය.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>%1 රටාව භාවිත කරන්න</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>මුල් ඇසුරුමක් දී නැත</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>බන්ඩල ආරම්භ වන්නේ එයිනි, home ෆෝල්ඩරයක් නැති නෝඩ ද කියවන්නේ එයිනි.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>ඇසුරුමේ ෆෝල්ඩරය හෝ zip ගොනුව දෙන්න</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>පොකුරේ නෝඩ නැත</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>එහි නෝඩ එක් කරන්න</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>එකම ප්‍රකට සාමාජිකයා %1 ය</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>එය ක්‍රියාවිරහිතව ඇති විට කිසිදු නෝඩයකට එක් විය නොහැක.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>දෙවන නෝඩයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>ප්‍රකට සාමාජිකයන් විය යුතු %1 නෝඩ දෙකකට වඩා අඩුය</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>ඉන් එකක්වත් ක්‍රියාත්මක නැති විට කිසිදු නෝඩයකට එක් විය නොහැක.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>සෑම නෝඩයකම අනෙක් සියල්ල ලැයිස්තුගත කරන්න</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>%1 හි analytics-datasources.xml හි මුරපද සරල පෙළ ලෙස පවතී</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>%1 හි Spark executor Secure Vault නොමැතිව එම ගොනුව කියවයි.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>එම ගොනුව කියවීමට සේවාදායකයේ ගිණුමට පමණක් ඉඩ දෙන්න</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>නෝඩ %1න් සෑම එකක්ම අනෙක් සියල්ල ලැයිස්තුගත කරයි</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>සෑම නව නෝඩයක්ම ඒ සියල්ලේ ගොනුවක් වෙනස් කරයි. පළමුව ආරම්භ වන Receiver නෝඩ පමණක් ප්‍රකට සාමාජිකයන් විය හැකිය: නෝඩයක් ආරම්භ වන විට එක් Receiver නෝඩයක් හෝ ක්‍රියාත්මක නම් අනෙක් නෝඩ ඒවා හරහා දැනගනී.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>Receiver නෝඩ පමණක් ලැයිස්තුගත කරන්න</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>%1 භූමිකාව ඇති නෝඩයක් නැත</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>පොකුරට සෑම භූමිකාවක්ම අවම වශයෙන් එක් වරක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>නෝඩයකට %1 භූමිකාව දෙන්න</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 ට භූමිකාවක් නැත</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>එය ආරම්භ වී කිසිවක් නොකරනු ඇත.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>එය කරන දේ තෝරන්න</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 ට භූමිකා කිහිපයක් ඇත</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>සම්පූර්ණයෙන් බෙදූ රටාවේ එක් නෝඩයකට එක් භූමිකාවකි.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>%1 නෝඩ එකක් පමණි</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>එය ක්‍රියාවිරහිතව ඇති විට එහි කාර්යය කිසිවෙකු නොකරයි.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>දෙවන %1 නෝඩයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>Receiver නෝඩ එකක් පමණි</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>එය ක්‍රියාවිරහිතව ඇති විට සිදුවීම් නැති වේ; තත්‍ය කාලීන සැකසීමේ ඉහළ සුලබතාව සඳහා Receiver නෝඩ දෙකක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>දෙවන Receiver නෝඩයක් එක් කරන්න</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>Receiver නෝඩ %1කි; HA ප්‍රකාරය හඳුනන්නේ දෙකකි</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 සහ %2 සිදුවීම් සකසනය HA ප්‍රකාරයේ ධාවනය කරයි. අනෙක් ඒවායේ එය තනි ප්‍රකාරයේ පවතින බැවින්, තත්‍ය කාලීන සැලසුම් (execution plan) එහිදී සෑම සිදුවීමක්ම නැවත ප්‍රකාශ කරයි.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>Receiver නෝඩ දෙකක් තබා ගන්න, නැතහොත් තත්‍ය කාලීන සැලසුම් නොයොදවන්න</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>shard %2කට Indexer නෝඩ %1කි</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>shard එකක් නැති Indexer නෝඩයකට කිරීමට කිසිවක් නැත. පළමු ආරම්භයෙන් පසු shard ගණන වෙනස් කළ නොහැක.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>Indexer නෝඩ %1ක් තබා ගන්න, නැතහොත් මුල් ඇසුරුමේ analytics-config.xml හි shardCount වැඩි කරන්න</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>අවම HA හි නෝඩ දෙකකි, මෙම සැලැස්මේ %1කි</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 ට භූමිකා හතරම නැත</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>අවම HA හි එක් එක් නෝඩය සියල්ලම කරයි.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>එයට භූමිකා හතරම දෙන්න</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>නෝඩ දෙකකට මළ නෝඩයක් සහ කැඩුණු සබැඳියක් වෙන් කර හඳුනාගත නොහැක</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>ඒවා අතර ජාලය බිඳ වැටුණු විට, දෙකම සක්‍රිය වී සෑම සිදුවීමක්ම දෙවරක් ප්‍රකාශ කරයි.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>ජාල බිඳ වැටීමකින් පසු ඉන් එකක් නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 හි integrator හි තොටවල් ඇත</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>ඇසුරුමේ සේවාදායක දෙකම එක් යන්ත්‍රයක ධාවනය කළ හැකි වන ලෙස එහි ඔෆ්සෙට් අගය %1 ය.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>ඔෆ්සෙට් අගය %1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>පොකුරට වසමක් නැත</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>නෝඩ එකිනෙක සොයා ගන්නේ එහි නමෙනි.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>wso2.das.domain භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>“%1” වසමේ හිස් තැන් ඇත</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>එය කණ්ඩායම් නාමයක් වන අතර, සෑම නෝඩයකම හිස් තැන් පවා වෙනස් නොවී එකම විය යුතුය.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>හිස් තැන් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>“%1” දත්ත සමුදායට නමක් නැත</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>සියලු නෝඩ එය බෙදාගන්නා බැවින් එය MySQL හි තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>සිදුවීම් ගබඩාවට දත්ත සමුදායක් නැත</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>මුල් එක එක් එක් නෝඩයේ ගොනුවකි, එය අනෙක් ඒවාට නොපෙනේ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>“%1” දත්ත සමුදා නාමයක් විය නොහැක</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>උද්ධෘත කිරීම අවශ්‍ය නොවන්නේ අකුරු, ඉලක්කම්, යටි ඉරි, කෙටි ඉරි සහ $ ය, උපරිමය 64.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 සහ %2 එක් දත්ත සමුදායකි: %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>එය ක්‍රියා කරයි, නමුත් ඒවා තවදුරටත් එකින් එක උපස්ථ කිරීමට, ගෙන යාමට හෝ හිස් කිරීමට නොහැක.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>MySQL සේවාදායකයට ධාරකයක් නැත</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>එහි ලිපිනය හෝ ධාරක නාමය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>ධාරකය පමණක් ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>“%1” ධාරකයක් නොවේ</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>JDBC URL සෑදෙන්නේ ධාරකය, තොට සහ දත්ත සමුදායෙනි.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 යනු සෑම නෝඩයකදීම වෙනස් යන්ත්‍රයකි</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>නෝඩ යන්ත්‍ර කිහිපයක පිහිටා ඇති අතර එක් MySQL සේවාදායකයක් බෙදා ගනී.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>නෝඩවලට පෙනෙන ආකාරයට සේවාදායකයේ ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 තොටක් නොවේ</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>තොටවල් 1 සිට 65535 දක්වා වේ.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>3306 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>MySQL සේවාදායකයට පරිශීලකයෙකු නැත</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයක්ම පුරනය වන්නේ එයිනි.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>පරිශීලකයා ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>URL විකල්පවල මුරපදයක් ඇත</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>එය සැලැස්මේ, සෑම diff එකකම සහ සේවාදායකවල ලොගවල දිස් වනු ඇත.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>එය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>URL විකල්ප “%1” ලෙස ආරම්භ වේ</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>URL හි “?” ඔබ වෙනුවෙන් එක් කෙරේ.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>URL විකල්පවල “&amp;amp;” ඇත</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>අගයන් ලියන විට escape කෙරේ; මෙය දෙවරක් escape වනු ඇත.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>සරල &amp; එකක් භාවිත කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>“%1” URL විකල්පයක් නොවේ</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>විකල්ප key=value ආකාරයේ වේ; ඒවා යා කරන ලකුණ &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>එය නිවැරදි කරන්න, නැතහොත් ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J සුදුසු නොවේ</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>එය වාර්තා කරන දත්ත සමුදායට අදාළ සැකසුම් Analytics සොයා නොගන්නා අතර සේවාදායකය ආරම්භ නොවේ. MySQL Connector/J MariaDB සඳහා ද ක්‍රියා කරයි.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>MySQL Connector/J භාවිත කරන්න</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>ධාවක පන්තියක් නම් කර නැත</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයකටම එය අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 Connector/J හි පන්තියක් නොවේ</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>එය %1 ය, Connector/J 8 සිට %2 ය.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8 හි ධාවක පන්තියට ඇත්තේ වෙනත් නමකි</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>එය %1 ය. පැරණි නම තවමත් ක්‍රියා කරන අතර ලොගයේ අනතුරු ඇඟවීමක් ලියයි.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 හි %1 පන්තිය නැත</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>කිසිදු දත්ත මූලාශ්‍රයක් විවෘත නොවනු ඇත.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Connector/J jar ගොනුවක් දී නැත</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>ඇසුරුම්වල MySQL ධාවකයක් නැත. එය නොමැතිව කිසිදු දත්ත මූලාශ්‍රයක් විවෘත නොවේ.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>jar ගොනුව දෙන්න</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>jar ගොනුව දෙන්න, නැතහොත් එය එක් එක් home ෆෝල්ඩරයේ %1 තුළට දමන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>“%1” jar ගොනුවක් නොවේ</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J බොහෝ විට බාගත වන්නේ jar ගොනුව ඇතුළත් සංරක්ෂිතයක් ලෙසය.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>jar ගොනුවම දෙන්න</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 ට හැඳුනුමක් නැත</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>“%1” හැඳුනුමක් විය නොහැක</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>එය නෝඩයේ zip ගොනුව සහ Ansible හි එහි ධාරකය නම් කරයි: අකුරු, ඉලක්කම්, තිත, යටි ඉර සහ කෙටි ඉර, උපරිමය 64, මුලට අකුරක් හෝ ඉලක්කමක්.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>එය %1 ලෙස නම් කරන්න</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>නෝඩ දෙකක නම %1 ය</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>ඒවායේ බන්ඩලවලට එකම නමක් ලැබෙනු ඇත.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>දෙවැන්න %1 ලෙස නම් කරන්න</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 ට ලිපිනයක් නැත</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast මෙම නෝඩයට ළඟා වීමේ මාර්ගය ලෙස අනෙක් නෝඩවලට එය දෙයි.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>නෝඩයේ IPv4 ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 හි ඇත්තේ ලූප්බැක් ලිපිනය %2 ය</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>මෙම ලිපිනය ලැබෙන අනෙක් සෑම නෝඩයක්ම අමතන්නේ තමන්වමය.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>අනෙක් නෝඩ එයට ළඟා වන ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 එක් නෝඩයක ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>එය තිබෙන පරිදිම අනෙක් නෝඩවලට දෙන අතර කොහේවත් යොමු නොවේ.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>නෝඩයේම ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 IPv6 ලිපිනයකි</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>hazelcast.properties හි වෙනත් ආකාරයකට සකසා නැත්නම් Hazelcast 3.5 භාවිත කරන්නේ IPv4 ය.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>“%1” IP ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>පොකුරේ සාමාජිකයන් නම් කරන්නේ ධාරක නාමයෙන් නොව ලිපිනයෙනි.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 ට ධාරක නාමයක් නැත</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>පුද්ගලයන් සහ සේවාග්‍රාහකයන් නෝඩයට ළඟා වන නම carbon.xml හි තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>එහි ලිපිනය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 ට කළමනාකරණ ධාරක නාමයක් නැත</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>එය එහි කළමනාකරණ කොන්සෝලයේ නමයි.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>එහි ධාරක නාමය භාවිත කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>“%1” ධාරක නාමයක් නොවේ</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>ධාරක නාමයක අකුරු, ඉලක්කම්, කෙටි ඉරි සහ තිත් ඇත; ක්‍රමයක් (scheme), තොටක් හෝ යටි ඉරක් නැත.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>ධාරක නාමයක් ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 සහ %2 හි ධාරක නාමය %3 ය</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>ඒවා පිහිටා ඇත්තේ වෙනස් ලිපිනවල බැවින් නම යොමු විය හැක්කේ උපරිමයෙන් ඉන් එකකට පමණි.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>එක් එක් නෝඩයට වෙනම ධාරක නාමයක් දෙන්න</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 ට home ෆෝල්ඩරයක් නැත</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>එයට බන්ඩලයක් සෑදිය හැකිය, නමුත් `apply` ට එයට ලිවිය නොහැක.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>එහි ඇසුරුමේ ෆෝල්ඩරය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>“%1” home ෆෝල්ඩරය නිරපේක්ෂ පෙතක් නොවේ</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>ස්ක්‍රිප්ටවලට සහ සංකේත සබැඳියට සම්පූර්ණ පෙත අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>/%1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%3 හි %1 සහ %2 ට ඇත්තේ එකම home ෆෝල්ඩරයකි</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>එක් එක් නෝඩයට තමන්ගේම ඇසුරුමක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>එක් එක් නෝඩයට වෙනම ෆෝල්ඩරයක් දෙන්න</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 ට දත්ත සමුදායක් නැත</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>එහි ස්ථානීය රෙජිස්ට්‍රියට, WSO2_CARBON_DB, තමන්ගේම දත්ත සමුදායක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 සහ %2 දත්ත සමුදාය %3 බෙදාගනී</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB ස්ථානීයය: එක් එක් නෝඩය තම රෙජිස්ට්‍රිය එහි තබා ගනී.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 හවුල් දත්ත සමුදාය %2 තමන්ගේම එකක් ලෙස භාවිත කරයි</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>එහි ස්ථානීය රෙජිස්ට්‍රිය සියලු නෝඩ බෙදාගන්නා දේ සමඟ මිශ්‍ර වනු ඇත.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>මුල් ඇසුරුම</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>%1 හි home ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>මුල් ඇසුරුමෙන් ප්‍රයෝජනයක් නැත</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>`das-setup products` ලැයිස්තුගත කරන නිෂ්පාදනයක ඇසුරුමක් තෝරන්න</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>මුල් ඇසුරුම %1 ය, නමුත් සැලැස්ම %2 සඳහාය</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>අනුවාදයක ගොනු අනෙක් අනුවාදවල ගොනුවලින් වෙනස් වේ.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>%1 සඳහා සැලසුම් කරන්න</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>මුල් ඇසුරුමේ %1 නැත</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>නෝඩ සඳහා එය වෙනස් කළ යුතුය.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>ඇසුරුම බාගත කළ පරිදිම භාවිත කරන්න</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>එහි %1 ඇත.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>එහි %1 නැත.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>%1 හි home ෆෝල්ඩරය %2 හි ඇසුරුමක් නොවේ</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>මුල් ඇසුරුම එහි දිගහරින්න</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat ලියන්නේ පළමු ආරම්භයේදීය. එක් හැඳුනුමක් බෙදාගන්නා නෝඩ Indexer නෝඩවලට පෙනෙන්නේ එකක් ලෙසය.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>මුල් ඇසුරුම ආරම්භ කර ඇත: එහි නෝඩ හැඳුනුම, my-node-id.dat, සෑම නෝඩයකම හැඳුනුම වනු ඇත</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>කිසිදා ධාවනය නොකළ ඇසුරුමක් භාවිත කරන්න, නැතහොත් ගොනුව මකන්න</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 සහ %2 ට ඇත්තේ එකම නෝඩ හැඳුනුමකි</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>ආරම්භ කිරීමට පෙර %1 හි home ෆෝල්ඩරයේ my-node-id.dat මකන්න</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 හි ධාවනය වන සේවාදායකයක් ඇත: ක්‍රියාවලිය %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>එය wso2carbon.pid හි සඳහන්ය. සේවාදායකයක් එහි ගොනු කියවන්නේ ආරම්භයේදී පමණි.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>එහි ගොනු වෙනස් වීමට පෙර එය නවත්වන්න</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 ආරම්භ කර ඇත: එහි wso2carbon.pid ඇත</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>එම ධාවනයේ දත්ත එහි තිබිය හැකිය.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>කිසිදා ධාවනය නොකළ ඇසුරුමක් භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 හි hazelcast.xml එකක් ඇත, එය මෙම සැලැස්මේ සාමාජිකයන් අභිබවයි</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>සේවාදායකය axis2.xml හි ජාල සැකසුම් වෙනුවට එය කියවයි.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: %2 ද පූරණය වේ, එය XML නොවේ</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: %2 ද පූරණය වේ, එය %3 නැවත අර්ථ දක්වයි</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>සේවාදායකය එම ෆෝල්ඩරයේ සෑම *-datasources.xml ගොනුවක්ම කියවයි; එවැනි දෝෂයකින් පසු තවත් දත්ත මූලාශ්‍රයක් නොකියවයි.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>එය ඉවත් කරන්න, නැතහොත් -datasources.xml ලෙස අවසන් නොවන ලෙස නැවත නම් කරන්න</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>එහි das-setup ෆෝල්ඩරයක් ඇත</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>මුල් ඇසුරුම පෙර වින්‍යාස කර ඇත: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>සැලැස්ම නොසකසන දේ තිබූ පරිදිම පවතින අතර සෑම නෝඩයකටම ළඟා වේ. සසඳන්නේ සියලු මුල් ඇසුරුම්වල පොදු අගයන් පමණි.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 හි MySQL ධාවකයක් නැත</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>මෙම අනුවාදය සොයන %1 තුළ mysql-connector jar ගොනුවක් නැත. එය නොමැතිව කිසිදු දත්ත මූලාශ්‍රයක් විවෘත නොවේ.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>%1 තුළ SVNKit</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>%1 තුළ Trilead</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 හි Subversion සේවාග්‍රාහකයක් නැත: %2 නැත</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>එය නොමැතිව සේවාදායකය ආරම්භ වේ, එක් දෝෂයක් ලොගයේ ලියයි, කිසිවක් සමමුහුර්ත නොකරයි.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>SVNKit සහ Trilead jar ගොනු දෙන්න, නැතහොත් සෑම නෝඩයකම svn ස්ථාපනය කරන්න</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>නිදහස් තොටක් තෝරන්න</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>%2 සඳහා %1 තොට භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>නෝඩ වෙනස් යන්ත්‍රවල තබන්න</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>%2 සඳහා ඔෆ්සෙට් අගය %1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 සහ %2 බෙදාගන්නේ %3:%4 ය</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast ඉන් එකක් ඊළඟ නිදහස් තොටට ගෙන යනු ඇත, අනෙක් නෝඩ එය එහි නොසොයයි.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>ඔෆ්සෙට් අගය %1 සුදුසු නොවේ</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>ඔෆ්සෙට් අගයක් 0 හෝ වැඩි විය යුතුය.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>එය තොටක් %1 දක්වා ගෙන යනු ඇත; අවසාන තොට 65535 ය.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 %2 දෙවරක් විවෘත කරයි</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>එහි සේවා දෙකකට එම තොට අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 සහ %2 දෙකම %3 විවෘත කරයි</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 සහ %2 දෙකම %3 ද තවත් තොටවල් ද විවෘත කරයි: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>පොකුරු තොට සඳහා යන්ත්‍රයේ වෙනත් කිසිදු සේවාවකට නැති අංකයක් අවශ්‍යයි; ඔෆ්සෙට් අගය එය වෙනස් නොකරයි.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>ඒවා %1 හි හමු වේ. දෙවනුව ආරම්භ වන එක අසාර්ථක වේ. එක් යන්ත්‍රයක ඇති නෝඩවලට වෙනස් ඔෆ්සෙට් අගයන් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>%1 නෝඩය</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>Spark master %1කි, නමුත් Analyzer නෝඩ %2කි</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark එහි සියලු master එනතෙක් රැඳී සිටින බැවින් කිසිදා ආරම්භ නොවනු ඇත.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark සඳහා අවම වශයෙන් master එකක් අවශ්‍යයි</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>එක් Spark master එකකට ආදේශකයක් නැත</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>දෙකකට ප්‍රමාණවත් තරම් Analyzer නෝඩ තිබේ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>“%1” නිරපේක්ෂ පෙතක් නොවේ</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>සබැඳිය සෑම Analyzer නෝඩයකම එකම ස්ථානයේ තිබිය යුතුය.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>Analyzer නෝඩවල home ෆෝල්ඩර එකිනෙකට වෙනස්ය</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark සෑම තැනම එකම පෙතකින් ධාවනය වේ: එක් එක් home ෆෝල්ඩරයට යොමු වන සංකේත සබැඳියකි.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 යනු home ෆෝල්ඩරයකි</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>සබැඳියකට එහි ඉලක්කය ඇති තැනම තිබිය නොහැක.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 සහ %2 යන නෝඩ %3 හි එකම සබැඳිය බෙදාගනී</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>එය එක් home ෆෝල්ඩරයකට පමණක් යොමු වේ; නෝඩ දෙකේම executor ධාවනය වන්නේ එයිනි.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>Analyzer නෝඩ වෙනස් යන්ත්‍රවල තබන්න</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>ZooKeeper ගණපූරණය හිස්ය</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>HBase සොයාගන්නේ එය හරහාය; එය නොමැති විට සෑම නෝඩයක්ම තමාගෙන්ම විමසයි.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>ZooKeeper ධාරක ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>ධාරක නාම පමණක් ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>ගණපූරණය ධාරක ලැයිස්තුගත කරයි; ඒවායේ තොට වෙනම අගයකි.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>ගණපූරණයේ ධාරකයක් දෙවරක් නම් කර ඇත</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>එය එක් වරක් පමණක් නම් කරන්න</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>ධාරක %1ක ගණපූරණයක් ඉරට්ටේය</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>එය ධාරක %1ක ගණපූරණයකට වඩා බිඳවැටීම් දරා නොගනී.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>ධාරකයක් අඩුදැයි පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>2181 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>host:port ලෙස ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>%1:60000 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>“%1” host:port ආකාරයෙන් නැත</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>NameNode හි hdfs://host:port ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS සඳහා ලිපිනයක් නැත</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 එහි සුචි දත්ත තබාගන්නේ එහිය.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>hdfs://host:port ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>hdfs://%1 භාවිත කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>“%1” hdfs://host:port ආකාරයෙන් නැත</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS භාවිත නොවේ</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 එහි සුචි දත්ත තමාගේම තැටිවල තබාගනී.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>සිදුවීම් ඇත්තේ MySQL හිය.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>එය අත්හරින්න</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 ධාරක වගුවේ නැත</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>සෑම නෝඩයක්ම සෑම Hadoop ධාරකයකම නම DNS හෝ තම hosts ගොනුව මගින් විසඳිය යුතුය.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>එය එහි එක් කරන්න, නැතහොත් DNS එය දන්නා බව තහවුරු කරගන්න</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>ධාරක වගුවේ පේළියක නමක් නැත</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>එය hosts ගොනුව බිඳ දමනු ඇත.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>පේළිය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>ධාරක වගුවේ %1 දෙවරක් ඇත</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>බලපාන්නේ පළමු පේළියයි.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>දෙවන පේළිය ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>“%1” IPv4 ලිපිනයක් නොවේ</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>එය %1 සඳහා යෙදේ.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>ධාරකයේ ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>නම සොයන සෑම නෝඩයක්ම තමාගෙන්ම විමසනු ඇත.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>නෝඩවලට පෙනෙන ලිපිනය ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>නෝඩ සමමුහුර්ත කරන කිසිවක් නැත</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>එක් නෝඩයක යොදවන දේ අනෙක් නෝඩවලට නොලැබේ.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>සෑම යෙදුමක්ම සෑම නෝඩයකම යොදවන්න, නැතහොත් Subversion භාවිත කරන්න</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>කෝෂ්ඨයට URL එකක් නැත</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Subversion කෝෂ්ඨයක URL එක ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>එය http://, https:// හෝ svn:// වලින් ආරම්භ වේ.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>එයට පෙර http:// යොදන්න</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh මෙහි ක්‍රියා නොකරයි</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>සේවාදායකවල Subversion සේවාග්‍රාහකය භාවිත කරන්නේ http, https සහ svn ය.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>කෝෂ්ඨයේ URL එක ස්ථාන දරන්නකි</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>එය මාර්ගෝපදේශයකින් හෝ මුල් ඇසුරුමෙන් පැමිණි එකකි; කිසිවකට යොමු නොවේ.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>පරිශීලක නාමයට සහ මුරපදයට වෙනම තැන් ඇත; මෙහි තැබුවහොත් ඒවා ලොගවල සහ diff වල පෙනෙනු ඇත.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>කෝෂ්ඨයට පරිශීලකයෙක් නැත</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>commit කරන නෝඩය කෝෂ්ඨයට ලියයි; එය ඕනෑම අයකුට කිරීමට ඉඩ දෙන කෝෂ්ඨ ඇත්තේ සුළු ප්‍රමාණයකි.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>commit කරන නෝඩය තෝරන්න</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>%1 වෙත commit කිරීමට ඉඩ දෙන්න</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>කිසිදු නෝඩයක් commit නොකරයි</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>commit කරන්නේ හරියටම එක් නෝඩයකි. සාමාන්‍යයෙන් Receiver නෝඩයක් තෝරා ගැනේ.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>%1 නමින් නෝඩයක් නැත</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>එබැවින් කිසිදු නෝඩයක් commit නොකරනු ඇත.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 commit කරයි, එහෙත් එය Receiver නෝඩයක් නොවේ</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>Receiver නෝඩ මුලින්ම ආරම්භ වේ; එබැවින් commit කරන නෝඩය ඉන් එකක් වීම වඩාත් සුදුසුය.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Subversion සේවාග්‍රාහකයක් නම් කර නැත</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>%1 jar ගොනුව ඒ අතර නැත</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit ක්‍රියා කිරීමට ඒ සමඟ Trilead අවශ්‍යය.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>%1 jar ගොනුව එක් කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>“%1” හි ${ අඩංගුය</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>සේවාදායකය ${name} වෙනුවට පද්ධති ගුණාංගයක් යොදයි.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>අගයම ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>“%1” හි @das-setup: අඩංගුය</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>Ansible මගින් බෙදාහැරීමේදී එය ඇති තැනට මුරපද ලියැවේ.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>වෙනත් අගයක් ඇතුළත් කරන්න</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>අගයක පේළි බිඳුමක්, පාලන අනුලකුණක් හෝ දිශා සලකුණක් අඩංගුය</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>එය ගොනුවක එක් පේළියක ලිවිය නොහැක, නැතහොත් වෙනත් දෙයක් ලෙස පෙනෙනු ඇත.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>“%1” වටා හිස් තැන් ඇත</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>සේවාදායක ඒවා අගයේ කොටසක් ලෙස සලකයි.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>ඒවා ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>වෙනත් දෝෂ, ඉන් අවසාන එක: “%1”</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>මෙම පේළියේ සිට ලොගය කියවන්න</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>ලොගයක් නැත</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>නවතා ඇත</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>තත්. %1කින් ආරම්භ විය</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ආරම්භ කර නැත</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>සම්බන්ධීකාරක</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>ගබඩා සූදානම්</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark master</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark worker</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>Spark client</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>artifact commit කරයි</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>දත්ත සමුදායේ අක්ෂර කට්ටලය සුචියකට තිබිය හැකි ප්‍රමාණයට වඩා බයිට ගනී</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>එය මකා CHARACTER SET latin1 සමඟ යළි සාදන්න; ඉන්පසු ඇසුරුමේ ස්ක්‍රිප්ටය නැවත ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>MySQL 5.6 සඳහා වන ස්ක්‍රිප්ටය වඩා නව සේවාදායකයක ධාවනය විය</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>දත්ත සමුදාය මකා යළි සාදන්න; ඉන්පසු මෙහෙයුම් අත්පොතේ පරිදි -Dsetup රහිතව ස්ක්‍රිප්ටය ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL හි සම්බන්ධතා අවසන්ය</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>max_connections වැඩි කරන්න: සෑම නෝඩයක්ම එක් එක් දත්ත සමුදායට සම්බන්ධතා 50ක් පමණ විවෘත කරයි</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>JDBC URL එකේ විකල්පයක් දත්ත සමුදායේ නම ලෙස ගැනිණි: “?” ලකුණ නැත</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>das-setup apply මගින් URL එක නැවත ලියන්න</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>දත්ත සමුදායක් නොපවතී</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>එය සාදන්න: das-setup databases මගින් SQL ප්‍රතිදානය කරයි</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL ගිණුම ප්‍රතික්ෂේප කරයි: වැරදි මුරපදයක්, ගිණුමට ඉඩ නැති ධාරකයක්, හෝ ඇතුළත් කිරීමක් නැති Secure Vault අන්වර්ථ නාමයක්</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>das-setup probe මගින් ගිණුම පරීක්ෂා කරන්න; දත්ත මූලාශ්‍රය cipher-text.properties සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>නෝඩයේ සිට MySQL වෙත ළඟා විය නොහැක</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>මෙම නෝඩයේ das-setup probe ධාවනය කර එහි ලිපිනය, තොට සහ ගිනි පවුර පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>MySQL ධාවකය නැත</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>ධාවක පන්තියට ගැළපෙන Connector/J jar ගොනුව බන්ඩලයේ README හි සඳහන් ෆෝල්ඩරයට දමා නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>දත්ත සමුදා ස්ක්‍රිප්ටයක ප්‍රකාශයක් අසාර්ථක විය</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>ඊට පහළින් ඇති හේතුව කියවන්න; අතරමග නැවතුණු ස්ක්‍රිප්ටයකට හිස් දත්ත සමුදායක් අවශ්‍යය</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>දත්ත සමුදායක වගු සෑදිය නොහැකි විය</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>මෙහෙයුම් අත්පොතේ පරිදි, හිස් දත්ත සමුදායක ඇසුරුමේ ස්ක්‍රිප්ටය අතින් ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>දත්ත මූලාශ්‍රයක සපයන්නා සක්‍රිය කර නැත</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>analytics-datasources.xml හි සපයන්නාගේ පේළිය විවරණයෙන් පිටතට ගන්න</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>දත්ත මූලාශ්‍ර ගොනුවක් නිසි ආකෘතියෙන් නැත, බොහෝ විට URL එකක තනි &amp; ලකුණක් නිසාය; එහි කිසිදු දත්ත මූලාශ්‍රයක් නොලැබේ</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>පේළියේ නම් කර ඇති ගොනුවේ &amp;amp; ලෙස ලියන්න</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>දත්ත මූලාශ්‍ර දෙකකට එකම නම ඇත</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>දෙවැන්න ඉවත් කරන්න; එය බොහෝ විට මුල් ගොනුව අසල ඇති *-datasources.xml පිටපතකි</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>දත්ත මූලාශ්‍රයක සපයන්නා පූරණය කළ නොහැකි විය</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>ගොනුවේ ඇති සපයන්නාගේ පන්තිය මුල් ගොනුව සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>ගොනුවක දත්ත මූලාශ්‍ර පිහිටුවිය නොහැකි විය</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>පේළිය අවසානයේ ඇති හේතුව කියවන්න</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>නෝඩය ආරම්භ වන විට HDFS සුරක්ෂිත ප්‍රකාරයේ තිබිණි</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>NameNode එයින් ඉවත් වන තෙක් රැඳී සිට, නෝඩය නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>දත්ත සමුදාය තමා හඳුන්වන්නේ ගබඩාව නොදන්නා නමකිනි</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>MySQL Connector/J භාවිත කරන්න: MariaDB හි ධාවකය වෙනත් නිෂ්පාදන නාමයක් දෙයි</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>ගබඩාවක දත්ත සමුදායට සම්බන්ධ විය නොහැකි විය</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>පේළියේ ඇති SQL පණිවිඩය කියවන්න; මෙම නෝඩයේ das-setup probe උත්සාහ කරන්න</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>HBase දත්ත මූලාශ්‍රය ගබඩාව අපේක්ෂා කරන පරිදි අර්ථ දක්වා නැත</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>එය සැලැස්ම සමඟ සසඳන්න: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>HBase වෙත ළඟා විය නොහැක</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>සෑම HBase සහ ZooKeeper ධාරකයකම නම මෙම නෝඩයේ විසඳේදැයි පරීක්ෂා කර, එහි das-setup probe ධාවනය කරන්න</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>HDFS දත්ත මූලාශ්‍රය ගොනු පද්ධතිය අපේක්ෂා කරන පරිදි අර්ථ දක්වා නැත</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>HDFS වෙත ළඟා විය නොහැක</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>මෙම නෝඩයේ das-setup probe මගින් NameNode හි නම සහ තොට පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>රෙකෝඩ ගබඩාවක් සෑදිය නොහැකි විය</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>analytics-config.xml සැලැස්ම සමඟ සසඳන්න: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml හි නම් කර ඇති ප්‍රාථමික ගබඩාව නොපවතී</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>රෙකෝඩ ගබඩාවක නම් කර ඇති දත්ත මූලාශ්‍රය නොපවතී</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>analytics-config.xml සහ analytics-datasources.xml හි නම් සසඳන්න</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>ගබඩා සූදානම් නැත; එසේ වුවත් සේවාදායකය ඒවා රහිතව ආරම්භ වේ</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>පේළිය අවසානයේ ඇති හේතුව කියවා, නෝඩය නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml හි නම් කර ඇති දත්ත මූලාශ්‍රය නොපවතී</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>registry.xml master-datasources.xml සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>registry.xml ඉල්ලන JNDI නාමය කිසිදු දත්ත මූලාශ්‍රයකට නැත</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml එක් instance එකක් දෙවරක් සවි කරයි</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>දෙවැන්න ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>පෙර ආරම්භයක සවි කිරීමක් හෝ සම්පතක් නෝඩයේම දත්ත සමුදායේ බාධාවක්ව ඇත</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>නෝඩයේම දත්ත සමුදායේ එම පෙතෙහි ඇති දේ ඉවත් කරන්න, නැතහොත් හිස් එකකින් අරඹන්න</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>සවි කිරීමක instance එකක් නම් කර නැති බැවින් එය නොසලකා හැරේ</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>registry.xml සැලැස්ම සමඟ සසඳන්න: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>පරිශීලක ගබඩාව සූදානම් නැත; එය නොමැතිව බොහෝ දේ ආරම්භ නොවේ</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>පරිශීලක දත්ත සමුදාය, එහි ගිණුම, වගු සහ ධාවකය පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>අනෙක් නෝඩවලට මෙම නෝඩය 127.0.0.1 හි සොයන ලෙස දැනුම් දී ඇත</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>localMemberHost සඳහා නෝඩයේ ලිපිනය යොදන්න: das-setup apply එය කරයි</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml හි නම් කර ඇති සාමාජිකත්ව ක්‍රමය නොපවතී</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>membershipScheme සඳහා wka යොදන්න</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>පොකුරුකරණය පිහිටුවිය නොහැකි විය</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>ඊට පහළින් ඇති හේතුව කියවන්න</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>ඉතිරි වූයේ ප්‍රමාණවත් නොවන නෝඩ ගණනක් බැවින් නෝඩය ස්වයංක්‍රීයව වැසී ගියේය</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>අඩු නෝඩ ආරම්භ කරන්න, නැතහොත් ස්ථිතික ගණපූරණය අඩු කරන්න</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>ආරම්භය සම්පූර්ණ කළ නොහැකි විය</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>සේවාදායකය ආරම්භ නොවීය</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 මෙය -Dsetup සමඟ ආරම්භ වන විට ලොග කරයි; එයින් හානියක් නැත</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>කිරීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>වෙබ් තොට දැනටමත් භාවිතයේ ඇත</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>එය භාවිත කරන වැඩසටහන නවත්වන්න, නැතහොත් නෝඩයට වෙනත් තොට ඔෆ්සෙට් අගයක් දෙන්න</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>JMX තොට දැනටමත් භාවිතයේ ඇත</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Thrift සිදුවීම් සඳහා වන තොට දැනටමත් භාවිතයේ ඇත</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>Binary සිදුවීම් සඳහා වන තොට දැනටමත් භාවිතයේ ඇත</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>සිදුවීම් සමමුහුර්ත තොට දැනටමත් භාවිතයේ ඇත, නැතහොත් එහි ලිපිනය මෙම නෝඩයේ එකක් නොවේ</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml හි eventSync නෝඩයේ ලිපිනය සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>HA කළමනාකරණ තොට දැනටමත් භාවිතයේ ඇත, නැතහොත් එහි ලිපිනය මෙම නෝඩයේ එකක් නොවේ</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml හි management නෝඩයේ ලිපිනය සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>තොටක් දැනටමත් භාවිතයේ ඇත</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml කිසිදු ප්‍රකාරයක් සක්‍රිය නොකරයි</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml අනෙක් නෝඩයට දෙන්නේ කිසිවකට යොමු නොවන ලිපිනයකි</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>eventSync, management සහ presentation හි ධාරක නාම සඳහා නෝඩයේ ලිපිනය යොදන්න</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>නිෂ්ක්‍රිය නෝඩයට සක්‍රිය නෝඩයේ තත්ත්වය නොලැබිණි</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>දෙක අතර HA කළමනාකරණ තොට විවෘත කර, නිෂ්ක්‍රිය නෝඩය නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>අනෙක් නෝඩයේ සිදුවීම් සමමුහුර්ත තොට ප්‍රතිචාර නොදැක්වීය; එම නෝඩය ක්‍රියා නොකරන විට මෙය අපේක්ෂිතය</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>එය ක්‍රියාත්මක නම්, දෙක අතර තොට විවෘත කරන්න</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>මෙම අනුවාදය carbon.spark.master හි අගය හඳුනන්නේ නැත</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>DAS 3.0.x හි එයට local ද, පසු අනුවාදවල carbon ද යොදන්න</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark භාවිත කළ යුත්තේ පොකුරුකරණයයි, එහෙත් එය අක්‍රියයි</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>axis2.xml හි පොකුරුකරණය සක්‍රිය කරන්න</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>Spark වෙත දී ඇති සංකේත සබැඳිය නොපවතී</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>සෑම නෝඩයකම එකම පෙතෙහි home ෆෝල්ඩරයට සබැඳිය සාදන්න</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>කිසිදු Analyzer නෝඩයක Spark master එකක් ධාවනය නොවේ</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>Analyzer නෝඩ නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark ආරම්භ නොවීය</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>Analyzer නොවන නෝඩයක ස්ක්‍රිප්ටයක් ධාවනය වීමට නියමිතව තිබිණි</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>එය Analyzer නෝඩයක ධාවනය කරන්න; මෙම නෝඩයේ ආරම්භක විධානය මෙහෙයුම් අත්පොත සමඟ සසඳන්න</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>මෙම අනුවාදය තමාගේම Spark පොකුරක් සාදන්නේ “local” සමඟ පමණි</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>carbon.spark.master සඳහා local යොදන්න</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>“local” මෙම අනුවාදයේ තවමත් ක්‍රියා කරයි, එහෙත් අදහස් කරන්නේ “carbon” ය</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>carbon.spark.master සඳහා carbon යොදන්න</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Spark පොකුර සූදානම් වීමට පෙර ස්ක්‍රිප්ටයක් ධාවනය වීමට උත්සාහ කළේය</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>එය එසේම පවතී නම්: carbon.spark.master.count හි සඳහන් ගණනට Analyzer නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Spark worker එකක් අහිමි විය</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>එම Analyzer නෝඩය ධාවනය වේද යන්න සහ එහි මතකය පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>Indexer නෝඩයකට ළඟා විය නොහැකි විය</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>සියලු Indexer නෝඩ ධාවනය වේද සහ පොකුරේ ඇත්දැයි පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>තවත් නෝඩයක් ද commit කරයි</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>AutoCommit සඳහා true යොදන්න, ඒ එක් නෝඩයක පමණි</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Subversion සේවාග්‍රාහකයක් නැත</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>SVNKit සහ Trilead jar ගොනු නියමිත තැන තබා නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>යෙදවුම් සමමුහුර්තකයට භාවිත කළ හැකි URL එකක් නැත</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>carbon.xml හි DeploymentSynchronizer සැලැස්ම සමඟ සසඳන්න: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Subversion කෝෂ්ඨයේ ෆෝල්ඩරය සෑදිය නොහැකි විය</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>das-setup probe මගින් ගිණුමට commit කිරීමේ අවසරය ඇත්දැයි පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Subversion වෙතින් artifact ලබාගත නොහැකි විය</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>das-setup probe මගින් ගිණුම පරීක්ෂා කරන්න; ගැටුමක් ඇත්නම්, deployment/server හිස් කර නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>Subversion වෙත artifact commit කළ නොහැකි විය</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>යෙදවුම් සමමුහුර්තකය ආරම්භ නොවීය</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>යෙදවුම් සමමුහුර්තකයේ ධාවනයක් අසාර්ථක විය</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Subversion නොහඳුනන ගොනු බාධාවක්ව ඇත</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>එය දිගටම පවතී නම්: deployment/server ඉවතට ගෙන ගොස් නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>ලොගය කියවිය නොහැක: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>ලොගය ගොනුවක් නොවේ: pipe එකක් හෝ උපාංගයකි</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>ලොගය කියවිය නොහැක</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>කියවීම නවත්වන ලදී</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>ලොගයක් නැත: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>නෝඩය ආරම්භ කරන්න, නැතහොත් --logs %1=FILE මගින් එහි ලොගය දක්වන්න</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>ලොගයේ සේවාදායකයක පේළි කිසිවක් නැත</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>නෝඩය ආරම්භ කරන්න, නැතහොත් --logs %1=FILE මගින් එහි wso2carbon.log දක්වන්න</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>ලොගය පටන් ගන්නේ සේවාදායකය ආරම්භ වීමෙන් පසුවය; එබැවින් එහි සියලු පේළි එක් ධාවනයක් ලෙස සැලකේ</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>පැරණි wso2carbon.log.YYYY-MM-DD ගොනුව ඒ අසලම තබන්න</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>ආරම්භය %2 කාර්ය වර්ගයේ සේවාදායක %1ක් එන තෙක් රැඳී සිටී</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>මෙම භූමිකාවේ අනෙක් නෝඩ ආරම්භ කරන්න; tasks-config.xml හි taskServerCount ඒවායේ ගණනට වඩා වැඩි නොවිය යුතුය</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>ආරම්භය %1 එන තෙක් රැඳී සිටී</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>මෙම පේළියට ඉහළින් ඇති පළමු දෝෂය සොයන්න</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>ආරම්භය අවසන් නැත</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>“WSO2 Carbon started in” දිස්වන තෙක් රැඳී සිට, නැවත සත්‍යාපනය කරන්න</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>සේවාදායකය නවතා ඇත</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>එය නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>පොකුරුකරණය අක්‍රියයි</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast වින්‍යාස වන්නේ %1 වෙතිනි; එබැවින් axis2.xml බල නොපායි</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>hazelcast.xml හෝ -Dhazelcast.config ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>සාමාජිකත්ව ක්‍රමය %1 මිස wka නොවේ: සාමාජික ලැයිස්තුව භාවිත නොවේ</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>පොකුරේ වසම %1 මිස %2 නොවේ: එය වෙනම පොකුරකි</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast සවන් දෙන්නේ %1 තොටේය; අනෙක් නෝඩ එය සොයන %2 තොටේ නොවේ</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>%1 තොට භාවිතයේ තිබිණි, නැතහොත් axis2.xml වෙනස්ය: තොට නිදහස් කර, das-setup diff මගින් සසඳා, නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast අනෙක් නෝඩවලට මෙම නෝඩය සොයන ලෙස දන්වන්නේ %1 හි මිස %2 හි නොවේ</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>දෙකම ධාවනය වේ නම්, ඒවා අතර ජාලය බිඳ වැටී ඇත: පොකුරේ තොට දෙපසටම විවෘත කර, ඉන් එකක් නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 %2 ට ඉවත් වී ආපසු නොපැමිණියේය</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 වෙතින් එය %2 ට අහිමි විය</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>එය %1 සමඟ එකම පොකුරේ ඇති බව කිසිදු ලොගයක නොපෙන්වයි</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>වසම, ලිපින සහ සාමාජිකයන් සසඳා (das-setup diff), පොකුරේ තොට දෙපසටම විවෘත කරන්න</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>%1 සමඟ එකම පොකුරේ ඇති බව තහවුරු නැත: ලොගයක් අඩුය, නැතහොත් ආරම්භයක් අවසන් නැත</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>අනෙක් නෝඩය ලොග කරන්නේ මුලින් ආරම්භ වූ නෝඩය පමණි: සියලු ලොග ලබා දෙන්න</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 පොකුරේ ඇත, එහෙත් සැලැස්මේ නෝඩයක් නොවේ</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>එය සැලැස්මට එක් කරන්න, නැතහොත් වෙනත් වසමක් දෙන්න; සැලැස්මේ නෝඩයකට සැලසුම් කළ එකට වඩා වෙනස් ලිපිනයක් තිබිය හැක</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>එය සම්බන්ධීකාරකයයි; %1 ද එසේය: පොකුරු එකකට වඩා ඇත</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>වසම සහ සාමාජිකයන් සසඳා, පොකුරේ තොට දෙපසටම විවෘත කර, කුඩා පොකුර නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>%2 ට වෙනස්ව, එය දත්ත සේවා කණ්ඩායමේ නායකයා ලෙස නම් කරන්නේ %1 ය: පොකුරු එකකට වඩා ඇත</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>නෝඩයේ ගොනු සැලැස්ම සමඟ සසඳන්න: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>සැලැස්ම නෝඩයට home ෆෝල්ඩරයක් නොදෙයි</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 නොපවතී</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark මෙම නෝඩයේ තනිව ධාවනය වේ</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Spark ආරම්භ නොවූ Analyzer නෝඩයකි</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>එහි ආරම්භක විධානය මෙහෙයුම් අත්පොත සමඟ සසඳා, ඉහළින් ඇති දෝෂ සොයන්න</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark භාවිත කළ නොහැක: කිසිදු Analyzer නෝඩයක් සේවාග්‍රාහකයක් ආරම්භ කළේ නැත; master %2න් %1ක් ක්‍රියාත්මකයි</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>එකම පොකුරේ, carbon.spark.master.count හි සඳහන් ගණනට Analyzer නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>Analyzer නොවන නෝඩයක Spark master එකක් ධාවනය වේ</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>එය මෙහෙයුම් අත්පොතේ ආරම්භක විධානයෙන් ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>එය සුචිගත කරයි, එහෙත් Indexer නෝඩයක් නොවේ</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>සුචිගත නොකරන Indexer නෝඩයකි</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>සිදුවීම් සැකසෙන්නේ single ප්‍රකාරයේය: සෑම Receiver නෝඩයක්ම සෑම ප්‍රතිඵලයක්ම ප්‍රකාශ කරයි</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>එය HA ප්‍රකාරයේ සිදුවීම් සැකසීමේ සක්‍රිය හෝ නිෂ්ක්‍රිය සාමාජිකයකු නොවීය</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>event-processor.xml සැලැස්ම සමඟ සසඳා (das-setup diff), ඉහළින් ඇති දෝෂ සොයන්න</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>එය සක්‍රිය සාමාජිකයාය; %1 ද එසේය: ප්‍රතිඵල දෙවරක් ප්‍රකාශ වේ</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>දෙක එකම පොකුරකට ගෙන, ඉන් එකක් නැවත ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>%1 සමඟ සිදුවීම් සමමුහුර්තය අහිමි විය</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>එම නෝඩය ධාවනය වේදැයි පරීක්ෂා කර, එහි සිදුවීම් සමමුහුර්ත තොට විවෘත කරන්න</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>ගබඩා සූදානම් බව පෙන්වන පේළියක් නැත</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>ඉහළින් ඇති දෝෂ සොයන්න; අසාර්ථක ගබඩාවක් ආරම්භය නතර නොකරයි</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>හවුල් රෙජිස්ට්‍රියක් සවි කර නැත</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>එය artifact commit කරයි; එය කළ යුත්තේ %1 පමණි</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>AutoCommit සහිත නෝඩයක්</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>මෙම නෝඩයේ AutoCommit සඳහා false යොදන්න: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>තවම Subversion වෙත කිසිවක් commit කර නැත</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>මෙහි පළමු artifact යොදවන තෙක් මෙය අපේක්ෂිතය</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>සාමාජිකයන් %2න් %1</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, අඩු: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n වරක්)</numerusform>
            <numerusform> (%n වරක්)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>%1 මුද්‍රණ යන්ත්‍රය පිටුව භාර නොගනී. එය ක්‍රියාත්මකදැයි බලන්න, නැතහොත් PDF ගොනුවක් නිර්යාත කරන්න.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>%1 හි මුද්‍රණය අතරමග නැවතිණි.</translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation>HBase master</translation>
    </message>
    <message>
        <source>NameNode</source>
        <translation>NameNode</translation>
    </message>
    <message>
        <source>ZooKeeper of HBase</source>
        <translation>HBase හි ZooKeeper</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>බන්ඩල බෙදාහරින inventory එකක්, විචල්‍ය සහ playbook ලියයි; මුරපද නොවිමසයි</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>පිරවිය යුතු දේ සහ ධාවනය කළ යුතු දේ එම ෆෝල්ඩරයේ README.md හි ඇත.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>ලිවිය යුතු ෆෝල්ඩරය; එය නැත්නම් සාදනු ලැබේ</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>සැලැස්මේ home ෆෝල්ඩරවල ලියයි: සියල්ලේම, නැතහොත් කිසිවක නොවේ</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>තිබූ දේ එක් එක් home ෆෝල්ඩරයේ das-setup-backup හි තබාගනී. `das-setup check` දෝෂයක් සොයාගන්නා සැලැස්මක් ප්‍රතික්ෂේප කෙරේ.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>මෙම නෝඩය පමණි</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>home ෆෝල්ඩරයක සේවාදායකයක් ධාවනය වුවද ලියයි</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>එක් එක් නෝඩයට zip ගොනුවක් සහ මුළු පොකුරටම ෆෝල්ඩරයක් ලියයි</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>zip ගොනුවල මුරපද ඇති බැවින් ඒවා කියවිය හැක්කේ ඔබට පමණි. නෝඩයේ පරිපාලක කළ යුතු දේ එක් එක් zip ගොනුවේ das-setup/README.md හි ද, පොකුර ආරම්භ කරන ආකාරය cluster/RUNBOOK.md හි ද ඇත.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>එක් එක් zip ගොනුවට සම්පූර්ණ ඇසුරුම දමයි; සැලැස්මේ source යනු zip ගොනුවක් විය යුතුය</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>මුළු පොකුරම සහ ළඟා විය හැකි ඇසුරුම් රීතිවලට අනුව පරීක්ෂා කරයි</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>එක් සොයාගැනීමකට එක් පේළියකි: බරපතළකම, රීතිය, සැලැස්මේ තැන, වැරැද්ද, කළ යුතු දේ. පිටවීමේ කේතය 1: දෝෂයක් ඇත.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>මෙහි නොදනී: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>විධානයක් නැත</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 නැත</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 ගන්නේ එක් අගයකි</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>`%1` බලන්න.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>සැලැස්ම් ගොනුව</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>මුරපද ඇති JSON ගොනුව; එය කියවිය හැක්කේ හිමිකරුට පමණක් විය යුතුය</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>JSON අරාවක් ප්‍රතිදානය කරයි</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>දත්ත සමුදා සාදන SQL ප්‍රතිදානය කරයි, නැතහොත් නොමැති ඒවා සාදයි</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>සේවාදායකයේ නොමැති දේ සාදයි; එහි වෙන කිසිවක් වෙනස් නොවේ</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>පොකුර SVG ගොනුවක් ලෙස අඳියි</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>ලිවිය යුතු SVG ගොනුව</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>වෙනස් වන දේ unified diff එකක් ලෙස පෙන්වයි</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>නෝඩයක home ෆෝල්ඩරය මෙම යන්ත්‍රයේ ඇත්නම් එය කියවයි, නැතහොත් මුල් ඇසුරුම කියවයි. මුරපද සඟවා ඇත. පිටවීමේ කේතය 1: වෙනසක් ඇත.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>apply ලියූ දේ ගැන: ලියූ දේ මුල් ඒවා සමඟ ද, දැන් ඇති දේ ලියූ ඒවා සමඟ ද සසඳයි; එතැන් සිට ගොනුවක් සංස්කරණය කර ඇත්නම් පිටවීමේ කේතය 1 වේ</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (පෙරනිමිය: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>මෙම උදව්ව පෙන්වයි</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>භාවිතය: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>නිදසුනක් ලෙස:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>සාමාන්‍ය අනුපිළිවෙළ:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>ආරම්භයට සැලැස්මක්; එය සංස්කරණය කරන්න</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>එහි වැරදි මොනවාද</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>සේවා පිළිතුරු දෙයිද</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>වෙනස් වන සෑම පේළියක්ම</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>එක් එක් නෝඩයට zip ගොනුවක්</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>ඒවා එකම පොකුරක් සාදයිද</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>%1 ගිණුමේ මුරපදය</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>පරිසර විචල්‍ය:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>මුරපද ගන්නේ --secrets හි ගොනුවෙන්, පරිසර විචල්‍යවලින්, හෝ වැඩතලයේ යතුරු වළල්ලෙනි; ටර්මිනලයකදී ඒවා ඔබෙන් විමසයි.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>පිටවීමේ කේත:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>අවසන්; කිසිවක් හමු නොවීය</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>පිළිතුර නැත යන්නයි: දෝෂයක් හමු විය, පරීක්ෂාවක් අසාර්ථක විය, හෝ වෙනසක් ඇත</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>විධානය හෝ සැලැස්ම වැරදිය; කිසිවකට අත තැබුවේ නැත</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>කියවීම හෝ ලිවීම අසාර්ථක විය; තිබූ දේ තවමත් එහි ඇත</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>එක් සැලැස්ම් ගොනුවකින් WSO2 DAS හෝ EI Analytics පොකුරක් පිහිටුවයි: එය පරීක්ෂා කරයි, වෙනස් වන සෑම පේළියක්ම පෙන්වයි, එක් එක් නෝඩයට බන්ඩලයක් ලියයි.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>විධාන:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>විකල්ප:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>අනුවාදය පෙන්වයි</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>වැඩි විස්තර: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>පරාමිති:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>වින්‍යාස කළ home ෆෝල්ඩර සැලැස්මකට ආපසු කියවා, ඒවා එකඟ නොවන තැන් පවසයි</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>බොහෝ home ෆෝල්ඩරවල ඇති දේ සැලැස්මට යයි. මුරපද නොකියවයි. පිටවීමේ කේතය 1: දෝෂයක් ඇත.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>පොකුරේ නෝඩවල home ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>සැලැස්ම මෙම ගොනුවේ ලියයි</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>MySQL, ZooKeeper/HBase, HDFS, SVN සහ නම් කළ ධාරක වෙත සම්බන්ධ වේ; කිසිවක් වෙනස් නොකරයි</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>එක් පරීක්ෂාවකට එක් පේළියකි: තත්ත්වය, පරීක්ෂාව, ඉලක්කය, හමු වූ දේ, කළ යුතු දේ. පිටවීමේ කේතය 1: පරීක්ෂාවක් අසාර්ථක විය.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>මේවා පමණි, කොමාවලින් වෙන් කර: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>එක් එක් ඉලක්කයට ගත හැකි තත්පර ගණන</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>සහාය ඇති නිෂ්පාදන ලැයිස්තුගත කරයි</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>එකකට එක් පේළියකි: සැලැස්මක product ලෙස දක්වන හැඳුනුම සහ මාතෘකාව.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>සෑම පැතිකඩක්ම තහවුරු කරයි: කරුණු දන්නා බව, පෙත වලංගු බව, හැඳුනුම් අනන්‍ය බව</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>එක් එක් home ෆෝල්ඩරයේ අවසන් වරට යෙදූ වෙනස්කමට පෙර තිබූ දේ ආපසු තබයි; අතරමග නැවතුණු යෙදීමක් අහෝසි කරයි</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>පිටවීමේ කේතය 1: එතැන් සිට ගොනුවක් සංස්කරණය කර ඇත; වෙනස පෙන්වන අතර කිසිවක් වෙනස් කළේ නැත.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>home ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>home ෆෝල්ඩරවල උපස්ථ ලැයිස්තුගත කිරීම පමණි</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>එතැන් සිට සංස්කරණය කළ ගොනු ද ප්‍රතිස්ථාපනය කරයි; ඒවා උපස්ථයේ තබාගනී</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>ආරම්භයට සම්පූර්ණ සැලැස්මක් ප්‍රතිදානය කරයි</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>ඉන්පසු ඔබේම ධාරක, ලිපින සහ නම් එයට යොදන්න.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha හෝ custom; පෙරනිමිය නිෂ්පාදනයේ පළමුවැන්නයි</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>`das-setup products` ලැයිස්තුගත කරන හැඳුනුමක්</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>සැලැස්ම සහ එය ක්‍රියා කරන කුඩා නියැදි ඇසුරුමක් මෙම ෆෝල්ඩරයේ ලියයි</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>එක් එක් නෝඩයේ wso2carbon.log කියවයි: එක් වූ සාමාජිකයන් සහ එහි ඇති දෝෂ</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>පිටවීමේ කේතය 1: සාමාජිකයකු අඩුය, නැතහොත් ලොගයක දෝෂයක් ඇත. පිටවීමේ කේතය 3: ලොගයක් කියවිය නොහැක, නැතහොත් ලොග කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>නෝඩයේ home ෆෝල්ඩරයේ නොමැති ලොගයක්; ඒ අසල ඇති එහි පැරණි ගොනු ද කියවයි</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>%1 ෆෝල්ඩරය සෑදිය නොහැක.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 ලිවිය නොහැක.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>විවෘත කළ යුතු පිටුව: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>%1 නමින් පිටුවක් නැත. පිටු: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>DAS Setup හි වෙනත් අනුවාදයකට අයත් ය; das-setup නැවත ස්ථාපනය කරන්න</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>භූමිකා</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>එක් කෙරෙන නෝඩ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>සටහන</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>නෝඩ එක් කරන්න</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>නෝඩ 1ක් එක් කරන්න</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් එක් කරන්න</numerusform>
            <numerusform>නෝඩ %nක් එක් කරන්න</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, %2 වන අනුලකුණේ</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>නෝඩ %2කට ලිපින %1ක්</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>නෝඩ %2කට නම් %1ක්</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>නෝඩ %2කට ධාරක නාම %1ක්</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>තවම ලිපිනයක් නැත</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>නව යන්ත්‍රය</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>%1 හි යන්ත්‍රය</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 දැනටමත් ඇත</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>පරාසයක් ලියන්නේ [1-7] ලෙසිනි; [01-12] හි බිංදු රැකේ.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>කිසිවක් නොගැටෙන සේ තොටවල් සහ ඔෆ්සෙට් අගයන් තෝරා ගැනේ.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>පරාසයකින් නෝඩ එක් කරන්න</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>ලිපින(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>නම්(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>ධාරක නාම(&amp;H)</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>එක් එක් නව නෝඩයට ලිපිනයක්, නැතහොත් සියල්ලටම එක් යන්ත්‍රයක්.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>එක් එක් නව නෝඩයට නමක්, නැතහොත් අංකය වැඩි වන එක් නමක්.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>සියලු සොයාගැනීම්</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Ansible සඳහා ගොනු</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ගොනුව</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>බෙදාහැරීම සඳහා ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>Ansible(&amp;A)</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>බන්ඩල බෙදාහරින, නෝඩ ආරම්භ කරන සහ පෙර තත්ත්වයට යන inventory එකක් සහ playbook.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>බෙදාහැරීම සාදන්න(&amp;C)</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>ධාරක 1ක්</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>ධාරක %1ක්</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>ධාරක 1කට බෙදාහැරීමක් සාදනු ඇත</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>ධාරක %1කට බෙදාහැරීමක් සාදනු ඇත</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>එහි මුරපද නැත: ඔබ පුරවා සංකේතනය කරන vault එකකින් Ansible ඒවා එක් එක් ධාරකයේ පුරවයි. පෙර බෙදාහැරීමක ඔබේ සැකසුම් සහ vault රැකේ.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>ධාරක 1කට බෙදාහැරීම සාදන ලදී</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>ධාරක %1කට බෙදාහැරීම සාදන ලදී</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>%1 හි, %2. පියවර එහි README.md හි ඇත.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>බෙදාහැරීම සෑදුණේ නැත</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>%2න් %1 වන ධාරකය සූදානම් කරමින්: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>බන්ඩල</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>බන්ඩලය</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>බන්ඩල සඳහා ෆෝල්ඩරය</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>බන්ඩල(&amp;D)</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>එක් එක් නෝඩයට zip එකක්, යන්ත්‍ර මෙහෙයවන අයට භාර දීමට.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>වෙනස් වූ ගොනු පමණක් වෙනුවට සම්පූර්ණ ඇසුරුම් (එකක් %1)(&amp;P)</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>වෙනස් වූ ගොනු පමණක් වෙනුවට සම්පූර්ණ ඇසුරුම්: ඇසුරුමේ zip අවශ්‍යය(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>බන්ඩල 1ක් සාදන්න(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>බන්ඩල %1ක් සාදන්න(&amp;C)</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>බන්ඩල 1ක්</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>බන්ඩල %1ක්</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>බන්ඩල 1ක් සහ cluster ෆෝල්ඩරය සාදනු ඇත</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>බන්ඩල %1ක් සහ cluster ෆෝල්ඩරය සාදනු ඇත</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>බන්ඩලවල මුරපද ඇති බැවින් ඒවා කියවිය හැක්කේ ඔබට පමණි. කිසිවක් කොතැනකටවත් නොයවයි.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>බන්ඩල 1ක් සාදන ලදී</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>බන්ඩල %1ක් සාදන ලදී</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>%1 හි, %2, කියවිය හැක්කේ ඔබට පමණි. ඒවායේ මුරපද ඇත: ඔබ යතුරු යවන ආකාරයටම ඒවා යවන්න.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>බන්ඩල සෑදුණේ නැත</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>%2න් %1 වන බන්ඩලය සාදමින්: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>එවිට එක් එක් බන්ඩලයේ සම්පූර්ණ සේවාදායකය ඇත; එය හිස් යන්ත්‍රයක දිගහැරිය හැක. එසේ නැත්නම් බන්ඩලය දිගහරින්නේ දැනටමත් ඇති ඇසුරුමක් මතය; එහි අනුවාදය එකම විය යුතුය.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>ගොනු 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ගොනු %nක්</numerusform>
            <numerusform>ගොනු %nක්</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක්</numerusform>
            <numerusform>නෝඩ %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>නව</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ප්‍රතිස්ථාපනය</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
පෙර: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>මෙම ඇසුරුම %1 ය, නමුත් සැලැස්ම %2 සඳහාය; අනෙක් ඇසුරුම හෝ අනෙක් නිෂ්පාදනය තෝරන්න</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>නවත්වන ලදී; කිසිවක් ලිවුවේ නැත</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>වෙනස්කම්</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>මුල් ඇසුරුමෙන් වෙනස් වන සෑම පේළියක්ම. තවම කිසිවක් ලියා නැත.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>සසඳමින්</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>තවම දැකිය නොහැක</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>නෝඩ %2ක ගොනු %1ක්</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>ගස සෑම නෝඩයක්ම, එහි වෙනස් වන ගොනු සහ එක් එක් වෙනස්කම කුමකටද යන්න ලැයිස්තුගත කරයි. F8 ඊළඟ වෙනස්කමටත් Shift+F8 පෙර වෙනස්කමටත් ගොනුවෙන් ගොනුවට යයි. Ctrl+F නෝඩයක්, ගොනුවක් හෝ අගයක් සොයයි. “මුරපද පෙන්වන්න” සලකුණු කරන තෙක් මුරපද තිත් ලෙස පෙනේ; පිටුවෙන් ඉවත් වන විට ඒවා යළි සැඟවේ.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>නෝඩයක්, ගොනුවක් හෝ අගයක් සොයන්න</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>ගසේ පිළිවෙළ</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>නෝඩය අනුව</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ගොනුව අනුව</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>මුරපද පෙන්වන්න(&amp;W)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>පෙර වෙනස්කම (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>ඊළඟ වෙනස්කම (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>මෙම ගොනුවේ වෙනස පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>ගොනුවේ වෙනස</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>මුල් ඇසුරුම සමඟ සසඳමින්</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>නෝඩ %1, ගොනු %2, පේළි %3</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>වෙනස්කම් තවම පෙන්විය නොහැක</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>“නිෂ්පාදනය” වෙත යන්න</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>“දත්ත සමුදා” වෙත යන්න</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>“යෙදවුම් සමමුහුර්තකය” වෙත යන්න</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>“නෝඩ සහ භූමිකා” වෙත යන්න</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>%1 මුරපදය තවම දී නැත. “ලිවීම” එය විමසයි.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>%1 මුරපද තවම දී නැත. “ලිවීම” ඒවා විමසයි.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> සහ </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 හි</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>මෙම ගොනුව එක් කෙරේ. එය පෙළ නොවේ: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>මෙම ගොනුව ප්‍රතිස්ථාපනය වේ. එය පෙළ නොවේ.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>වෙනස්කම් %2න් %1</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>ගසේ ඉතිරි කරන්නේ මෙම පෙළ ඇති දේ පමණි. Enter ගසට යයි, Escape සියල්ල නැවත පෙන්වයි.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>නෝඩය අනුව: එක් එක් නෝඩයේ වෙනස් වන ගොනු. ගොනුව අනුව: එක් එක් ගොනුව වෙනස් වන නෝඩ.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>එසේ නැත්නම් මුරපද තිත් ලෙස පෙනේ. පිටුවෙන් ඉවත් වන විට ඒවා නැවත සැඟවේ.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>පොකුර සහ Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>සියලු නෝඩ බෙදාගන්නා අගයන්.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>පොකුරේ වසම(&amp;D)</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>පොකුරේ වසම වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>නෝඩ එක් වන්නේ එකම වසමේ සාමාජිකයන් සමඟ පමණි. සාමාජිකත්වය ප්‍රකට ලිපින මගිනි; ලැයිස්තුව නෝඩ වගුවෙන් සෑදේ.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>Spark master ගණන(&amp;M)</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>Spark master ගණන වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>එකක් ක්‍රියා කරයි, අනෙක ඊට ආදේශ වේ. Analyzer නෝඩවලට වඩා master තිබුණහොත් Spark ආරම්භ නොවේ.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>සංකේත සබැඳිය(&amp;L)</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>සංකේත සබැඳිය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>සෑම නෝඩයකම එකම පෙත; එකිනෙක යොමු වන්නේ තමාගේම home ෆෝල්ඩරයටය. apply ස්ක්‍රිප්ට එය සාදයි.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>සිදුවීම් සැකසීමේ තත්ත්වය තැටියේ තබාගන්න(&amp;K)</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>තත්ත්වය තබාගැනීම තේරීම</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>එවිට HA ප්‍රකාරයේ Receiver නෝඩවලට යළි ආරම්භයකින් පසු නැවතුණු තැනින් ඉදිරියට යා හැක. cep_persistence හි ඇති ගොනු සේවාදායකය කිසිදා නොමකයි. එය අවශ්‍ය තත්‍ය කාලීන සැලසුම් නැත්නම්, අක්‍රිය කරන්න.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>මුරපද Secure Vault හි තබාගන්න(&amp;V)</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>Secure Vault තේරීම</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>එවිට වින්‍යාසය අන්වර්ථ නාම දක්වන අතර, ciphertool.sh එක් එක් නෝඩයේ මුරපද සංකේතනය කරයි. සෑම ආරම්භයකටම යතුරු ගබඩාවේ මුරපදය අවශ්‍යය.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>Spark master 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>Spark master %nක්</numerusform>
            <numerusform>Spark master %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>වසම සෑම නෝඩයකම axis2.xml වෙත යයි. වෙනත් වසමක නෝඩ එක් නොවේ; එබැවින් එකම ජාලයක පොකුරු දෙකකට නම් දෙකක් අවශ්‍යය. Spark master යනු Analyzer නෝඩය: එකක් ක්‍රියා කරයි, අනෙක් ඒවා රැඳී සිටී. Analyzer නෝඩවලට වඩා master තිබේ නම් Spark ආරම්භ නොවේ. සංකේත සබැඳිය සෑම නෝඩයකම එකම පෙතකි; එය එම නෝඩයේ home ෆෝල්ඩරයට යොමු වේ: Spark හි executor වින්‍යාසය කියවන්නේ එය යටතේය. HA ප්‍රකාරයේ සිදුවීම් සැකසීමට, DAS 3.1.0 සිට, තම විමසුම්වල තත්ත්වය තැටියේ තබාගත හැක. Secure Vault සමඟ මුරපද වින්‍යාස ගොනුවලින් ඉවත් වේ: පළමු ආරම්භයට පෙර, මෙහෙයුම් අත්පොතේ පරිදි, ciphertool.sh සෑම නෝඩයකම ඇති යතුරු ගබඩාවෙන් ඒවා සංකේතනය කරයි.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>Analyzer නෝඩ 1කින්</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>Analyzer නෝඩ %nකින්</numerusform>
            <numerusform>Analyzer නෝඩ %nකින්</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>සෑම නෝඩයකම axis2.xml හි පොකුරේ වසම. වෙනත් වසමක් ඇති නෝඩයක් ආරම්භ වුවද කිසිදා එක් නොවේ.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>Analyzer නෝඩවල spark-defaults.conf හි carbon.spark.master.count. මෙතරම් Analyzer නෝඩ ගණනක් ධාවනය වන තෙක් Spark රැඳී සිටී: අංකය වැඩි නම් එය කිසිදා ආරම්භ නොවේ.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>Analyzer නෝඩවල spark-defaults.conf හි carbon.das.symbolic.link. සබැඳිය නැත්නම් හෝ වෙනත් තැනකට යොමු වේ නම්, Spark හට සේවාදායකයේ පුස්තකාල හමු නොවේ. සියලු home ෆෝල්ඩරවල පෙත එකම නම් මෙය හිස්ව තබන්න.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>Receiver නෝඩවල event-processor.xml හි HA ප්‍රකාරයේ persistence. එය නොමැතිව, Receiver නෝඩ දෙකම ක්‍රියා විරහිත වූ විට ධාවනය වන විමසුම්වල ඇති දේ නැති වේ.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>වින්‍යාස ගොනුවලට මුරපද වෙනුවට අන්වර්ථ නාම ලැබේ. නෝඩයක ciphertool.sh ධාවනය කරන තෙක් එහි සේවාදායකයට ඒවා කියවිය නොහැක.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>%1 හි විධානය</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>පිටපත් විය</translation>
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
        <translation>සියලු භූමිකා</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 commit කරයි</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 check out කරයි</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>commit කරන නෝඩය ලෙස %1</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>නෝඩය</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>භූමිකා</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ලිපිනය</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>carbon.xml හි AutoCommit: මෙම නෝඩයේ සක්‍රියයි, අනෙක් සියල්ලේ අක්‍රියයි. යොදවන්න මෙහි පමණි; වෙනත් නෝඩයක යොදවන දේ එහිම රැඳේ.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>සම්බන්ධතාව පරීක්ෂා කරන්න(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>පරීක්ෂාව නවත්වන්න(&amp;P)</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>යළි පරීක්ෂා කරන්න(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>තවම පරීක්ෂා කිරීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>පරීක්ෂා කර නැත: මුරපදය තවම දී නැත. එය ඇතුළත් කර පරීක්ෂා කරන්න.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>තවම පරීක්ෂා කර නැත</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>තහවුරු විය, අනතුරු ඇඟවීම් සහිතව.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>සියල්ල පරීක්ෂා නොවීය.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>සියල්ල තහවුරු විය.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>පිටපත් විය: %1</translation>
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
        <translation>පසුව වෙනස් විය</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>සමත්</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>අනතුරු ඇඟවීම්</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>අසාර්ථක</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>මඟ හැරිණි</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>පරීක්ෂා නොවීය: නැවැත්විණි</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>පරීක්ෂා වෙමින්</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>%1 සාදන්න...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>සැකසුම පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>මෙවැනි තවත් %1ක්</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>මි.තත්. %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>තත්. %1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation>සම්බන්ධතා 1ක් තහවුරු නැත</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>සම්බන්ධතා %nක් තහවුරු නැත</numerusform>
            <numerusform>සම්බන්ධතා %nක් තහවුරු නැත</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>පරීක්ෂා වෙමින්, %2න් %1. ඔබට දිගටම වැඩ කළ හැක.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>%1 ට කළ පරීක්ෂාවෙන් පසු වෙනස් වී ඇත</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>%1 ට නැවැත්විණි. %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>%1 ට %2 කින් පරීක්ෂා විය. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>පරිශීලකයන් සහ අවසර</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>හවුල් රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>මිනුම්</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>සැකසූ දත්ත</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>සිදුවීම්</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>දත්ත සමුදා නාමයක් වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>අඩංගු දේ</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>භාවිත කරන්නේ</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>සියලු නෝඩ</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>ස්ථානීය රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>%1 නෝඩය</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>දත්ත සමුදායේ නම, එහි දත්ත මූලාශ්‍රයේ URL හි ඇති පරිදි. එය නොමැති නම් සේවාදායකය ආරම්භ නොවේ; එක් දත්ත සමුදායක් දෙයාකාරයකට භාවිත කළහොත් ඒවායේ වගු මිශ්‍ර වේ.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>දත්ත සමුදා</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>එක් MySQL සේවාදායකයක පරිශීලකයන්, රෙජිස්ට්‍රිය, මිනුම් සහ සැකසූ දත්ත ද, එක් එක් නෝඩයට ස්ථානීය දත්ත සමුදායක් ද ඇත.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>මෙම පිටුවේ කොටස්</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>සේවාදායකය</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>%1 හි MySQL</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>පරිශීලකයන්, රෙජිස්ට්‍රිය, මිනුම් සහ සැකසූ දත්ත සඳහා වන දත්ත සමුදා සියලු නෝඩ බෙදාගනී; ඊට අමතරව එක් එක් නෝඩයට තමාගේම ස්ථානීය එකක් ඇත. මුරපදය මතකයේ තබාගන්නා අතර, ඔබ ඉල්ලුවහොත් වැඩතලයේ යතුරු වළල්ලේ ද තබාගනී. අඩු දේ සාදන ප්‍රකාශ SQL ටැබයේ ඇත. පරීක්ෂාව මෙම පරිශීලකයා ලෙස පුරනය වී පොකුරට අවශ්‍ය දේ බලයි; එය කිසිවක් වෙනස් නොකරයි.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ධාරකය(&amp;H)</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>MySQL ධාරකය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>තොට(&amp;O)</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>MySQL තොට වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>පරිශීලක(&amp;U)</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>MySQL පරිශීලකයා වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>මුරපදය(&amp;W)</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>ධාවක jar ගොනුව(&amp;J)</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>ධාවක jar ගොනුව වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>තෝරන්න(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>ධාවක jar ගොනුව තෝරන්න</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>ධාවක පන්තිය(&amp;L)</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>ධාවක පන්තිය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>URL විකල්ප(&amp;T)</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>URL විකල්ප වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>සේවාදායකයේ කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>නම් වෙනස් කළ හැක; එක් එක් නෝඩයට තමාගේම ස්ථානීය දත්ත සමුදායක් අවශ්‍යය.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>නෝඩ අනුව නම් කරන්න(&amp;D)</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>සෑම ස්ථානීය දත්ත සමුදායකටම das සහ නෝඩයේ හැඳුනුම</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>ස්ථානීය දත්ත සමුදාවල නම්</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java සංරක්ෂිත (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>%1 හි දත්ත සමුදා 1ක් සාදන්නද?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>%1 හි දත්ත සමුදා %nක් සාදන්නද?</numerusform>
            <numerusform>%1 හි දත්ත සමුදා %nක් සාදන්නද?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. සේවාදායකයේ වෙනත් කිසිවක් වෙනස් නොවේ.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>සාදන්න(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>සේවාදායකය තිබෙන පරිදි තබන්න(&amp;L)</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>දත්ත සමුදා සාදමින්. ඔබට දිගටම වැඩ කළ හැක.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>දත්ත සමුදා (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයකම URL හි ඇති MySQL සේවාදායකයේ යන්ත්‍රය. සෑම නෝඩයක්ම මෙම නමින් එයට ළඟා විය යුතුය: localhost නම් එක් එක් නෝඩය තමාගේම සේවාදායකයක් සොයනු ඇත.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>එම URL වලම ඇති MySQL සේවාදායකයේ තොට; සාමාන්‍යයෙන් 3306. වැරදි එකක් නම් කිසිදු නෝඩයක් දත්ත සමුදායකට ළඟා නොවේ.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයකම පරිශීලක නාමය. සෑම නෝඩයකම ලිපිනයෙන් එයට දත්ත සමුදා සඳහා සියලු අවසර අවශ්‍යය; ඒවා නොමැතිව වගු අඩු වන අතර සේවාදායක ආරම්භ නොවේ.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>කිසිදු ඇසුරුමක නොමැති MySQL Connector/J jar ගොනුව. එය එක් එක් home ෆෝල්ඩරයට යයි; එය නොමැතිව සේවාදායකයක් දත්ත සමුදායකට ළඟා නොවේ.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයකම driverClassName. jar ගොනුවේ එය තිබිය යුතුය: Connector/J 5 හි com.mysql.jdbc.Driver, 8 හි com.mysql.cj.jdbc.Driver.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>සෑම දත්ත මූලාශ්‍රයකම URL අගට යන ධාවක විකල්ප, අතරට &amp; යොදා; නිදසුනක් ලෙස useSSL=false. ධාවකය ප්‍රතික්ෂේප කරන අගයක් ඇත්නම් සම්බන්ධතාවක් ඇති නොවේ.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>යෙදවුම් සමමුහුර්තකය</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>එක් නෝඩයක යොදවන දේ Subversion කෝෂ්ඨයක් හරහා අනෙක් ඒවාට ළඟා වේ.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>නැත</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 commit කරයි</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>එක් නෝඩයක් එහි යොදවන දේ commit කරයි; අනෙක් සියල්ල සෑම මිනිත්තුවකම එය check out කරයි. commit කරන නෝඩ දෙකක් එකිනෙකට බාධා කරනු ඇත. මුරපදය මතකයේ තබාගන්නා අතර, ඔබ ඉල්ලුවහොත් වැඩතලයේ යතුරු වළල්ලේ ද තබාගනී.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>Subversion(&amp;S)</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>එක් නෝඩයක් commit කරයි, අනෙක් සියල්ල සෑම මිනිත්තුවකම check out කරයි.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>නැත(&amp;O)</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>සෑම artifact එකක්ම සෑම නෝඩයකම අතින් යෙදවිය යුතුය.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>කෝෂ්ඨයේ URL(&amp;U)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>කෝෂ්ඨයේ URL එක වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>URL එකට tenant හැඳුනුම එක් කරන්න(&amp;T)</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>URL එකේ tenant හැඳුනුම වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>පරිශීලක(&amp;R)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>කෝෂ්ඨයේ පරිශීලකයා වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>මුරපදය(&amp;W)</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>සේවාග්‍රාහක jar ගොනු(&amp;J)</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>ඒවා එක් එක් home ෆෝල්ඩරයට යයි. ඒවා නොමැතිව සේවාදායකය ආරම්භ වී, එක් දෝෂයක් ලොග කර, කිසිවක් සමමුහුර්ත නොකරයි.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>commit කරන නෝඩය</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>commit කරන්නේ හරියටම එක් නෝඩයකි. සාමාන්‍යයෙන් Receiver නෝඩයක් තෝරා ගැනේ.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>කිසිවක් commit නොවීය.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>යෙදවුම් සමමුහුර්තකය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>සේවාග්‍රාහක jar ගොනුවක් තෝරන්න</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java සංරක්ෂිත (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>නව සේවාග්‍රාහක jar ගොනුව</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>සෑම නෝඩයකම carbon.xml හි SvnUrl. එයට ළඟා විය නොහැකි නෝඩයකට, යොදවන දෙයින් කිසිවක් නොලැබේ.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>සෑම නෝඩයකම carbon.xml හි SvnUrlAppendTenantId. එය නොමැතිව සියලු tenant එක් ෆෝල්ඩරයක් බෙදාගන්නා අතර ඔවුන්ගේ artifact මිශ්‍ර වේ.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>සෑම නෝඩයකම carbon.xml හි SvnUser. ලිවීමේ අවසරය නොමැතිව කිසිවක් commit නොවේ.</translation>
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
        <translation>ගළපන්න</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>විශාලනය: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>පරීක්ෂාව නවත්වන්න(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>සියල්ල පරීක්ෂා කරන්න(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>මුළු සැලැස්මේ සම්බන්ධතා පරීක්ෂා කරන්න (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>කුඩාලනය</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>රූපසටහනේ විශාලනය</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>විශාලනය</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>කුඩාලනය (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>විශාලනය (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ගළපන්න(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>නිර්යාත කරන්න(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>මුද්‍රණය කරන්න(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>SVG, වෙබ් පිටු සහ සංස්කාරක සඳහා(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>PNG, ලේඛන සහ තැපැල් සඳහා(&amp;P)...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>PDF, කඩදාසි සඳහා(&amp;D)...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>පොකුරේ දසුන</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>රූපසටහන</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>වගුව</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>පොකුරේ රූපසටහන</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>තෝරා ඇත්තේ: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>“වගුව” ටැබය එයම පේළිවලින් පෙන්වයි.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>වැසීමට පෙර %1 හි වෙනස්කම් සුරකින්නද?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>සුරකින්න(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>නොසුරැක වසන්න(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>දිගටම සංස්කරණය කරන්න(&amp;G)</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>පේළි %1 සිට %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>සිදුවීම් ගබඩාව</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>Analyzer සහ Indexer නෝඩ කියවන සිදුවීම් Receiver නෝඩ දමන තැන.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation>HBase, ZooKeeper 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase, ZooKeeper %nක්</numerusform>
            <numerusform>HBase, ZooKeeper %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase විශාල සිදුවීම් පරිමාවන් සඳහාය; එයට ධාවනය වන Hadoop පොකුරක් අවශ්‍යය. එහි ධාරක පිළිතුරු දෙන්නේ නම්වලිනි; සෑම නෝඩයක්ම ඒවා විසඳිය යුතුය. පරීක්ෂාවකට හෝ සිදුවීම් සුළු ප්‍රමාණයකට MySQL ප්‍රමාණවත්ය.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>HBase, සුචි ගොනු HDFS හි(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>HBase(&amp;H)</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>විශාල සිදුවීම් පරිමාවන් සඳහා. ධාවනය වන Hadoop පොකුරක් අවශ්‍යය.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>MySQL(&amp;M)</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>පෙර පිටුවේ සේවාදායකයේ තවත් දත්ත සමුදායක්.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>ZooKeeper ගණපූරණය(&amp;Z)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>ZooKeeper ගණපූරණය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>තොට(&amp;O)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>ZooKeeper තොට වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase master(&amp;S)</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>HBase master වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS NameNode(&amp;E)</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>HDFS ලිපිනය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>දත්ත ෆෝල්ඩරය(&amp;D)</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>HDFS දත්ත ෆෝල්ඩරය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>දත්ත සමුදාය(&amp;B)</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>සිදුවීම් ගබඩාවේ දත්ත සමුදාය වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>සේවාදායකය පළමු ආරම්භයේදී එහි වගු සාදයි. සියලු නෝඩ එය බෙදාගනී; එබැවින් එය ඇත්තේ පොකුරේ MySQL සේවාදායකයේය.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>කිසිවක් ලියා නැත.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>සිදුවීම් ගබඩාව වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>HBase හි ZooKeeper ධාරක, කොමා සමඟ: analytics-datasources.xml හි hbase.zookeeper.quorum. ඒවායින් එකක්වත් පිළිතුරු නොදෙන්නේ නම් කිසිදු නෝඩයක් සිදුවීම් ගබඩාවට ළඟා නොවේ.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>මේ සියලු ධාරකවල තොට: analytics-datasources.xml හි hbase.zookeeper.property.clientPort, සාමාන්‍යයෙන් 2181. වැරදි එකක් නම් කිසිදු නෝඩයක් සිදුවීම් ගබඩාවට ළඟා නොවේ.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>master හි නම සහ තොට: analytics-datasources.xml හි hbase.master. HBase සේවාග්‍රාහකයක් එය සොයාගන්නේ ZooKeeper හරහාය; දෙක වෙනස් නම් පරීක්ෂාව එය පවසයි.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, NameNode හි නම සහ තොට: analytics-datasources.xml හි fs.default.name. එය වැරදි නම් සුචියක් නැති අතර analytics සේවාව ආරම්භ නොවේ.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>analytics-datasources.xml හි dfs.data.dir: Hadoop පොකුරේ ඇති පරිදිම දත්ත ෆෝල්ඩරය.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>සිදුවීම් ඇති දත්ත සමුදාය, analytics-datasources.xml හි WSO2_ANALYTICS_EVENT_STORE_DB හි URL හි ඇති පරිදි. එය නොමැති නම් කිසිදු නෝඩයක analytics සේවාව ආරම්භ නොවේ.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>විසඳුණි: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>තවත් %nක්</numerusform>
            <numerusform>තවත් %nක්</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>ඉවත් කරන්න(&amp;M)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>home ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>ෆෝල්ඩරයක් එක් කරන්න(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>නව</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>%1 හි එක ප්‍රතිස්ථාපනය කරයි</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ප්‍රමාණය</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>වෙනස්කම් ගණනය කළ නොහැක</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>ෆෝල්ඩරයක් තෝරා නැත</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>තවම කිසිවක් සෑදිය නොහැක</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>පෙන්වන්න(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ෆෝල්ඩරය(&amp;F)</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>තෝරන්න(&amp;E)...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>නැවැත්විණි. කිසිවක් ලියා නැත</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>ෆෝල්ඩරය පෙර තිබූ පරිදිම ඇත.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>මෙම යන්ත්‍රයේ ගොනු සාදන තැන. කිසිවක් ඉබේ නෝඩවලට නොයයි.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>සහ තවත් %1ක්</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>home ෆෝල්ඩර 1කට ලිවීමට බාධා විය</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>home ෆෝල්ඩර %1කට ලිවීමට බාධා විය</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>ඒවායේ පැරණි සහ නව ගොනු එකවර තිබිය හැක. ඔබ ඒවා ආපසු තැබුවහොත්, එක එකක් පෙර තිබූ තත්ත්වයට පත් වේ.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>ආපසු තබන්න(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>පසුව(&amp;L)</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>ගොනු ආපසු තැබුණේ නැත</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>ලියූ පසු ගොනු 1ක් සංස්කරණය කර ඇත</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>ලියූ පසු ගොනු %1ක් සංස්කරණය කර ඇත</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>තවම කිසිවක් ආපසු තබා නැත. ඔබ ඉදිරියට ගියහොත්, සංස්කරණය කළ ගොනු උපස්ථයේ තබාගැනේ.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>කෙසේ වුවත් ආපසු තබන්න(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>සියල්ල තිබෙන පරිදි තබන්න(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>සැලැස්මේ home ෆෝල්ඩරයක් නැත</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>මෙම යන්ත්‍රයේ නැත</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>පෙර ලිවීමකට මෙහි බාධා විය</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>සැලැස්මේ පරිදිම ඇත</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>එහි සේවාදායකයක් ධාවනය වේ: ක්‍රියාවලිය %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>ලියනු ඇත</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>නෝඩය</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>home ෆෝල්ඩර</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>මෙම යන්ත්‍රය(&amp;T)</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>මෙහි ෆෝල්ඩර ලෙස ඇති home ෆෝල්ඩරවලට. එහි තිබූ දේ උපස්ථයක තබාගැනේ.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>home ෆෝල්ඩර කියවමින් පවතී</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>ගොනු ආපසු තබමින් පවතී</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>පෙර ලිවීමකට බාධා විය</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>home ෆෝල්ඩර 1කට ලිවිය නොහැක</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>home ෆෝල්ඩර %1කට ලිවිය නොහැක</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>ලිවීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>home ෆෝල්ඩර කියවමින් පවතී</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>පෙර ලිවීමකට බාධා විය</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>home ෆෝල්ඩර 1ක පැරණි සහ නව ගොනු එකවර තිබිය හැක. පළමුව ඒවා ආපසු තබන්න.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>home ෆෝල්ඩර %1ක පැරණි සහ නව ගොනු එකවර තිබිය හැක. පළමුව ඒවා ආපසු තබන්න: එක එකක් පෙර තිබූ තත්ත්වයට පත් වේ.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>ආපසු තබන්න(&amp;P)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 වෙත ලිවිය නොහැක</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>යළි බලන්න(&amp;L)</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>සැලැස්මේ කිසිදු home ෆෝල්ඩරයක් මෙම යන්ත්‍රයේ නැත</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>home ෆෝල්ඩර ඇත්තේ නෝඩ වගුවේ “නම්” යටතේය. වෙනත් යන්ත්‍ර සඳහා බන්ඩල සාදන්න.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>පෙන්වන්න(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>ලිවීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>මෙම යන්ත්‍රයේ සෑම home ෆෝල්ඩරයක්ම සැලැස්මේ පරිදිම ඇත.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> සැලැස්මේ %1ක් වෙනත් යන්ත්‍රවල ඇත.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>home ෆෝල්ඩර 1කට ලියනු ඇත</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>home ෆෝල්ඩර %1කට ලියනු ඇත; එක්කෝ සියල්ලටම, නැතහොත් කිසිවකට නොවේ</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>එහි තිබූ දේ එක් එක් home ෆෝල්ඩරයේ das-setup-backup හි තබාගැනේ; එහි හිමිකරුට කියවිය හැක.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>home ෆෝල්ඩරවලට ලියන්න(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>home ෆෝල්ඩර 1කට ලියන්න(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>home ෆෝල්ඩර %1කට ලියන්න(&amp;W)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, ක්‍රියාවලිය %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>home ෆෝල්ඩරයක සේවාදායකයක් ධාවනය වේ</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>home ෆෝල්ඩර %1ක සේවාදායක ධාවනය වේ</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. සේවාදායකයක් බොහෝ ගොනු කියවන්නේ ආරම්භ වන විටය, එහෙත් සමහර ඒවා ධාවනය වන අතරතුර යොදවයි: එය පැරණි සහ නව අගයන් එකවර භාවිත කරනු ඇත. පළමුව එය නවත්වන්න.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>කෙසේ වුවත් ලියන්න(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>ආපසු යන්න(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>%2න් %1 වන home ෆෝල්ඩරය සූදානම් කරමින්: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>home ෆෝල්ඩර 1ක්</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>home ෆෝල්ඩර %1ක්</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>නැවැත්විණි. කිසිවක් ලියා නැත</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>සෑම home ෆෝල්ඩරයක්ම පෙර තිබූ පරිදිම ඇත.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>home ෆෝල්ඩරවලට ලියැවුණේ නැත</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>home ෆෝල්ඩර 1කට ලියන ලදී</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>home ෆෝල්ඩර %1කට ලියන ලදී</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>ගොනු %1ක්. එහි තිබූ දේ එක් එක් home ෆෝල්ඩරයේ das-setup-backup හි ඇත; ඕනෑම විටෙක ආපසු තැබිය හැක.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>ආපසු තබන්න(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>ධාරකයක් වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>නව ධාරකය</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>නව ධාරක %nක්</numerusform>
            <numerusform>නව ධාරක %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>ඇලවූ ධාරක</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>ධාරකයක් ඉවත් කිරීම</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>ධාරක ඉවත් කිරීම</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ලිපිනය</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>භාවිත වන්නේ</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>Hadoop ධාරකයකට දෙන නම. එය සෑම බන්ඩලයකම hosts ගොනුවට යයි; එය විසඳිය නොහැකි නෝඩයක් සිදුවීම් ගබඩාවට ළඟා නොවේ.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>නෝඩ ළඟා වන ආකාරයට එම ධාරකයේ ලිපිනය. වැරදි එකක් නම් ඒවා සම්බන්ධ වීමට තැත් කරන්නේ වෙනත් යන්ත්‍රයකටය.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>ධාරක නාම</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>තවම ධාරක නාම නැත</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>සෑම නෝඩයක්ම සෑම Hadoop ධාරකයකම නම DNS හෝ තම hosts ගොනුව මගින් විසඳිය යුතුය.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop පිළිතුරු දෙන්නේ නම්වලිනි; එබැවින් සෑම නෝඩයක්ම ඒවා විසඳිය යුතුය. ඒවා එක් එක් බන්ඩලයේ hosts ගොනුවට යයි.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>ධාරකයක් එක් කරන්න(&amp;A)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>අලවන්න(&amp;T)</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>hosts ගොනුවක පේළි, හෝ පැතුරුම්පතක නම් සහ ලිපින</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>ඉවත් කරන්න(&amp;R)</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>අඩු නම එක් කරන්න(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>අඩු නම් %nක් එක් කරන්න(&amp;M)</numerusform>
            <numerusform>අඩු නම් %nක් එක් කරන්න(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>ඉවත් කරන්න(&amp;M)</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>සේවාග්‍රාහක jar ගොනු</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>තෝරන්න(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>එක් කිරීමට සේවාග්‍රාහක jar ගොනුවක් තෝරන්න</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>සේවාග්‍රාහක jar ගොනුවක් ඉවත් කිරීම</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>කිසිදු ඇසුරුමක නොමැති Subversion සේවාග්‍රාහකය, එනම් SVNKit සහ Trilead. එය එක් එක් home ෆෝල්ඩරයට යයි; එය නොමැතිව කිසිවක් සමමුහුර්ත නොවේ.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>ලොග පෙන්වන දේ</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 සහ තවත් %2ක්</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>ලොගයක් තෝරා නැත</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>තවම ලොගයක් නැත</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>සේවාදායක ලොගයක් නොවේ</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>කියවිය නොහැක</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>නවතා ඇත</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>ආරම්භ වෙමින්</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1ක් අඩුය</translation>
    </message>
    <message>
        <source>started</source>
        <translation>ආරම්භ විය</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>එක් විය</translation>
    </message>
    <message>
        <source>read</source>
        <translation>කියවිණි</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>කියවමින්</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2න් %1</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, %2න් පළමුවැන්න</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>නෝඩය ආරම්භ කරන්න, නැතහොත් එහි ලොගය තෝරන්න</translation>
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
        <translation>වෙනත් කිසිදු නෝඩයක් සමඟ එකම පොකුරේ ඇති බව තහවුරු නැත.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>%1 සමඟ එකම පොකුරේ ඇත.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>%1 හි ලොගයක් නැත</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>නෝඩ ආරම්භ කරන්න, නැතහොත් ඒවායේ ලොග තෝරන්න.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>තවත් %1ක්</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>නෝඩයකට අදාළ දේ බැලීමට එය තෝරන්න; වාර්තාවේ සියල්ල ඇත.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>කිසිදු ලොගයක් කියවිය නොහැක</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 හි සේවාදායකයක පේළි කිසිවක් නැත.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>තවම ආරම්භ කර නැත</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>තවම ලොගයක් නැත: සේවාදායක ආරම්භ කර නැත, නැතහොත් ඒවායේ home ෆෝල්ඩර වෙනත් යන්ත්‍රවල ඇත. එසේ නම් ලොගවල පිටපත් තෝරන්න, නැතහොත් ඒවා මෙහි අතහරින්න.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>කිසිදු ලොගයක් නොදනී</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>සැලැස්ම නෝඩවලට මෙම යන්ත්‍රයේ home ෆෝල්ඩරයක් නොදෙයි. එක් එක් නෝඩයේ wso2carbon.log තෝරන්න, නැතහොත් ගොනු මෙහි අතහරින්න.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>ලොගවල කිසිදු වරදක් නොපෙන්වයි.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>ලොග පෙන්වන්නේ: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>අඩු: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>මෙම පිටුව විවෘතව ඇති තාක් ඒවායේ නව පේළි ද කියවේ.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>නෝඩය ආරම්භ වී ඇත</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>නෝඩය තවම ආරම්භ වී නැත</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>නෝඩ %1ම එකම පොකුරේ ඇත</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>තවම කිසිදු නෝඩ දෙකක් එකම පොකුරේ නැත</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>නෝඩ %2න් %1ක් එකම පොකුරේ ඇත</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>තවම සත්‍යාපනය කිරීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>සැලැස්මේ නෝඩ නැත.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>ලොග කියවමින්</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>%1 හි ලොගය කියවමින්</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>ඔබට දිගටම වැඩ කළ හැක. පිටුවෙන් ඉවත් වුවහොත් කියවීම නවතී.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>තවම කිසිවක් කියවා නැත</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>අදහස් කළේ එක් පොකුරකි, එහෙත් එකකට වඩා ඇත</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>නෝඩය</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>එක් වූ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>අඩු</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>අවසන් සිදුවීම</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ලොගය</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>සොයාගැනීම්</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>කියවූ ලොග</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>ඊළඟ පියවර</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>බන්ඩලවල සිට ධාවනය වන පොකුරක් දක්වා. සම්පූර්ණ පෙළ cluster/RUNBOOK.md හි ඇත.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>සියල්ල පිටපත් කරන්න(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>මුළු මෙහෙයුම් අත්පොත පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>මුද්‍රණය කරන්න(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>ලෙස සුරකින්න(&amp;S)...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>මෙහෙයුම් අත්පොත</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>මේ මෙහෙයුම් අත්පොතේ විධානය; ඒවා පිළිවෙළින්, මෙම සැලැස්මේ අගයන් සමඟ ඇත. DAS Setup ඒ කිසිවක් ධාවනය නොකරයි. එකක් පිටපත් කර, ඒ අසල නම් කර ඇති නෝඩයේ ධාවනය කර, එය අවසන් වූ පසු ඉදිරියට යන්න. පිළිවෙළ වැදගත්ය: පළමු නෝඩයට පෙර වගු සහ Hadoop සූදානම් විය යුතු අතර, එක් භූමිකාවක නෝඩ එකට ආරම්භ කෙරේ. මෙහෙයුම් අත්පොත cluster ෆෝල්ඩරයේ ද ඇත.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>තවම නෝඩ නැත. ඒවායේ ආරම්භක විධාන මෙහි දිස්වේ.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>තවම නිෂ්පාදනයක් නැත. ආරම්භක විධාන රඳා පවතින්නේ එහි අනුවාදය මතය.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>නෝඩ එක් කරන්න(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>නිෂ්පාදනය තෝරන්න(&amp;D)</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>මෙහෙයුම් අත්පොත සුරකින්න</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>මෙහෙයුම් අත්පොත සුරැකුණේ නැත</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>නෝඩයක් එක් කරන්න(&amp;A)</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>පරාසය(&amp;R)...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>තේරූ නෝඩ අනුපිටපත් කරන්න</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>තේරූ නෝඩ ඉවත් කරන්න</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ඉහළට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>පහළට ගෙනයන්න</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>ගණන් වැඩි කරමින් පහළට පුරවන්න</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>පේළි අලවන්න</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>තේරූ කෝෂ පිටපත් කරන්න</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>නෝඩයක් එක් කිරීම</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් එක් කිරීම</numerusform>
            <numerusform>නෝඩ %nක් එක් කිරීම</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>නෝඩයක් අනුපිටපත් කිරීම</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් අනුපිටපත් කිරීම</numerusform>
            <numerusform>නෝඩ %nක් අනුපිටපත් කිරීම</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 ඉවත් කිරීම</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් ඉවත් කිරීම</numerusform>
            <numerusform>නෝඩ %nක් ඉවත් කිරීම</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 ගෙනයාම</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් ගෙනයාම</numerusform>
            <numerusform>නෝඩ %nක් ගෙනයාම</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>පහළට පිරවීම</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>ඇලවීම</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>පේළි %nක් ඇලවීම</numerusform>
            <numerusform>පේළි %nක් ඇලවීම</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 වෙනස් කිරීම</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක් වෙනස් කිරීම</numerusform>
            <numerusform>නෝඩ %nක් වෙනස් කිරීම</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>නෝඩය</translation>
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
        <translation>ලිපිනය</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>පොකුරේ තොට</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ඔෆ්සෙට්</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ධාරක නාමය</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>කළමනාකරණ ධාරක නාමය</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>දත්ත සමුදාය</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” අංකයක් නොවේ</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 ගණනය කෙරේ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1” යනු yes හෝ no නොවේ</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>receiver1 වැනි කෙටි නමක්. එය සෑම ලැයිස්තුවකම බන්ඩලය සහ නෝඩය නම් කරයි; නිෂ්පාදනයේ කිසිදු ගොනුවක එය නැත.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>සිදුවීම් ලබාගෙන ගබඩා කරයි; -receiverNode සමඟ ආරම්භ වේ. එකක්වත් නොමැතිව කිසිවක් පොකුරට නොපැමිණේ.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>ගබඩා කළ සිදුවීම් සෙවිය හැකි කරයි; -indexerNode සමඟ ආරම්භ වේ. එකක්වත් නොමැතිව කිසිදු සෙවීමකින් කිසිවක් හමු නොවේ.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Spark ස්ක්‍රිප්ට ධාවනය කරයි; -analyzerNode සමඟ ආරම්භ වේ. එකක්වත් නොමැතිව කිසිවක් සාරාංශ නොවේ.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>ප්‍රතිඵල පරිශීලකයන්ට පෙන්වයි. එකක්වත් නොමැතිව කිසිවකු ඒවා නොදකී.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>axis2.xml හි localMemberHost; අනෙක් සියලු නෝඩවල සාමාජික ලැයිස්තුවේ පේළියක් ද වේ. localhost හෝ අනෙක් නෝඩ ළඟා නොවන ලිපිනයක් නම් නෝඩය තනිව පවතී.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>axis2.xml හි localMemberPort; ඔෆ්සෙට් අගය එය වෙනස් නොකරයි. එය සියලු නෝඩ අතර විවෘත විය යුතු අතර, එක් ලිපිනයක ඇති නෝඩ දෙකකට වෙනස් තොටවල් අවශ්‍යය.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>carbon.xml හි Offset; සේවාදායකයේ තොටවලට එකතු වේ. එක් යන්ත්‍රයක ඇති නෝඩවලට තොටවල් දෙකක් නොගැටෙන ඔෆ්සෙට් අගයන් අවශ්‍යය; නැතහොත් දෙවැන්න ආරම්භ නොවේ.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>ඔෆ්සෙට් අගයෙන් ගණනය කළ කළමනාකරණ කොන්සෝලයේ තොට.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>carbon.xml හි HostName: පුද්ගලයන්ට සහ සේවාග්‍රාහකයන්ට ලැබෙන සබැඳිවල නම. එය විසඳෙන්නේ නැති තැන සබැඳි කිසිවකට යොමු නොවේ.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>carbon.xml හි MgtHostName: කළමනාකරණ කොන්සෝලයේ නම. එය විසඳෙන්නේ නැති තැන පුරනය කිසිවකට යොමු නොවේ.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>නෝඩයේම රෙජිස්ට්‍රිය: master-datasources.xml හි WSO2_CARBON_DB. එක් දත්ත සමුදායක් ඇති නෝඩ දෙකක් එකිනෙකාගේ රෙජිස්ට්‍රිය නරක් කරයි.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>නෝඩයේ ඇසුරුම දිගහළ තැන. ස්ක්‍රිප්ට, බෙදාහැරීම සහ සත්‍යාපනය සොයන්නේ එහිය; පෙත වැරදි නම් ඒවාට සේවාදායකයක් හමු නොවේ.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>නෝඩ</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>පේළිය ගෙනයාමට එහි අංකය අදින්න</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>%1 වෙනස් කිරීම</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 හි %1</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>නෝඩ සහ භූමිකා</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>එක් DAS නෝඩයකට එක් පේළියකි. පේළි කිහිපයක් එකට වෙනස් කිරීමට ඒවා තෝරන්න; Ctrl+V පැතුරුම්පතකින් පේළි ගනී.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>ධාරක නාම පරීක්ෂා කරන්න(&amp;M)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>තවම නෝඩ නැත</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>නෝඩ 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක්</numerusform>
            <numerusform>නෝඩ %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>එක් සේවාදායකයකට එක් පේළියකි. ලිපිනය අනෙක් සෑම නෝඩයකම සාමාජික ලැයිස්තුවට යයි; එබැවින් localhost නොව, සියල්ලට ළඟා විය හැකි එකක් භාවිත කරන්න. පොකුරේ තොට Hazelcast හි එකකි; එක් ලිපිනයක ඇති නෝඩ දෙකකට වෙනස් තොටවල් අවශ්‍යය. ඔෆ්සෙට් අගය HTTPS 9443 වැනි සේවාදායකයේ තොටවලට එකතු වේ. Home යනු එම නෝඩයේ නිෂ්පාදනය දිගහරින ෆෝල්ඩරයයි. තේරූ පේළි කිහිපයකට එකවර ටයිප් කරන්න, නැතහොත් පැතුරුම්පතකින් අලවන්න.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>වගුවේ තීරු</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>භූමිකා</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>නම්</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>එකක් එක් කරන්න, ලිපින පරාසයක් එක් කරන්න, නැතහොත් පැතුරුම්පතකින් පේළි අලවන්න.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%2 හි %1 පෙර පරිදිම ඇත.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>එය අලවනු ලැබුවේ නැත.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>එය වගුවේ ඇතුළත් කරන්න, නැතහොත් අහෝසි කර යළි අලවන්න.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>දිගහළ ෆෝල්ඩරයක්</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>%1 ප්‍රමාණයේ zip ගොනුවක්</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>; kernel %1, analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>අන්තර්ගතය</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>MySQL ධාවකය</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>ඇසුරුමේ නැත, “දත්ත සමුදා” පිටුවේ තෝරා ඇත</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>SVN සේවාග්‍රාහකය</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>ඇසුරුමේ නැත, “යෙදවුම් සමමුහුර්තකය” පිටුවේ තෝරා ඇත</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>හඳුනාගත්තේ</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>නෝඩයකට වෙනස් වන</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>ගොනු %1ක් දක්වා; අනෙක් සෑම බයිටයක්ම තිබූ පරිදිම පවතී</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 මුල් ඇසුරුමක් ලෙස භාවිත කළ නොහැක</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 නොපවතී</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>ඔබට දිගටම සැලසුම් කළ හැක. බන්ඩල සඳහා ඇසුරුම අවශ්‍යයි: එහි zip ගොනුව හෝ ෆෝල්ඩරය තෝරන්න.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 සඳහා සහාය නැත</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>bin/version.txt මගින් හඳුනාගන්නා ලදී. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>සිදුවීම් HBase හෝ MySQL වෙත ද, සුචි ගොනු HDFS වෙත ද යයි. සුචි ගොනු නෝඩයෙන් පිටත තබන්නේ 3.0.0 පමණි.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>සිදුවීම් HBase හෝ MySQL වෙත යයි. සුචි ගොනු Indexer නෝඩවලම පවතින බැවින් සැලැස්මේ HDFS නැත.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>දියත්කරනයේ එක් එක් භූමිකාවට පැතිකඩක් ඇත, Dashboard සඳහා ද එසේමය.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>Dashboard සඳහා පැතිකඩක් නැත. Dashboard නෝඩය පැහැදිලිව දක්වන විකල්ප සමඟ ආරම්භ වේ; ඒවා එහි දියත්කරනයට එක් කෙරේ.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>සිදුවීම් සැකසීම Receiver නෝඩවල HA ප්‍රකාරයේ ධාවනය වේ. එහි 11224 සහ 10005 තොට තොට ඔෆ්සෙට් අගය අනුව වෙනස් වේ.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>සිදුවීම් සැකසීම Receiver නෝඩවල HA ප්‍රකාරයේ ධාවනය වේ. මෙම අනුවාදයේ එහි තොට තුන තොට ඔෆ්සෙට් අගය අනුව වෙනස් නොවේ.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master හි අගය %1 ය: පොකුරක එයින් අදහස් වන්නේ Spark හි තමන්ගේම master ය; ගණන සැලැස්මේ දක්වා ඇත.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>කාලසටහන්ගත කාර්යයන් ඒවායේ task server එනතෙක් රැඳී සිටී: එක් භූමිකාවක නෝඩ එකවර ආරම්භ කෙරේ.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>MySQL 5.7 සහ 8 හි වගු සෑදෙන්නේ ඇසුරුමේ mysql5.7.sql ගොනුවෙනි.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>ඇසුරුමේ MySQL 5.7 සහ 8 සඳහා ස්ක්‍රිප්ටයක් නැත. එහි පැරණි ස්ක්‍රිප්ටය ඒවායේ ධාවනය කරන ආකාරය මෙහෙයුම් අත්පොතේ ඇත.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, analytics පැතිකඩ</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 කියවමින්</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 හඳුනාගන්නා ලදී</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>සැලැස්ම %1 සඳහාය, එහෙත් ඇසුරුම %2 ය</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>සැලසුම් කළ අනුවාදයේ ඇසුරුමක් තෝරන්න, නැතහොත් සැලැස්ම ඇසුරුමේ අනුවාදයට වෙනස් කරන්න.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 භාවිත කරන්න(&amp;U)</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>මෙම අනුවාදය ගෙන එන දේ</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>සහාය ඇති ඇසුරුම්</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>සැලසුම්කරණය</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>සමාලෝචනය</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>ලබාදීම</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>මුරපදය සඟවන්න</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>මුරපදය පෙන්වන්න</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>සෑම නෝඩයකම දත්ත මූලාශ්‍රවලට හෝ Secure Vault වෙත යයි; කිසිදා සැලැස්මට නොයයි. වැරදි එකක් නම් කිසිදු සේවාදායකයක් එහි දත්ත සමුදාවලට ළඟා නොවේ. Ctrl+E එය පෙන්වයි.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>සෑම නෝඩයකම carbon.xml හි හෝ Secure Vault හි SvnPassword; කිසිදා සැලැස්මේ නොවේ. වැරදි එකක් නම් කිසිවක් සමමුහුර්ත නොවේ. Ctrl+E එය පෙන්වයි.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>වගුවේ “%1” තීරුවක් නැත; එහි අගයන් අත්හරින ලදී</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>“%1” ඇත්තේ අවසාන තීරුවට දකුණිනි</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 වන පේළිය: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>සැලසුම් (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>සැලැස්ම විවෘත කළ නොහැක</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>සැලැස්ම විවෘත කරන්න</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>සැලැස්ම සුරැකිය නොහැක</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>සැලැස්ම සුරකින්න</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>නව සැලැස්මක්</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 හි නොසුරැකි වෙනස්කම් ඇත</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>ඒවා ගොනුවකට ලිවීමට පෙර වැඩසටහන අවසන් විය.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>වෙනස්කම් දිගටම ගෙනයන්න(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>ඒවා ඉවත දමන්න(&amp;D)</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>නව සැලැස්ම</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>තවම සහාය ඇති නිෂ්පාදනයක් තෝරා නැත</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>තවම මුල් ඇසුරුමක් තෝරා නැත</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>සැලැස්මේ තවම නෝඩ නැත</translation>
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
        <translation>නිෂ්පාදනය</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>සෑම බන්ඩලයක්ම ආරම්භ වන මුල් ඇසුරුම. කුමන ගොනු කෙසේ වෙනස් කරන්නේද යන්න එහි අනුවාදය තීරණය කරයි.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>වෙනත් අනුවාදයක ඇසුරුමකි</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>ඇසුරුමට සහාය නැත</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>ඇසුරුම කියවිය නොහැක</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>ඇසුරුම හමු නොවීය</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>ඇසුරුම කියවමින් පවතී</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>ඇසුරුම සහ සැලැස්ම වෙනස් අනුවාද දෙකකි</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>මෙම ඇසුරුමට සහාය නැත</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>මෙම ඇසුරුම කියවිය නොහැක</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>බාගත කළ පරිදි ඇසුරුමේ zip ගොනුව හෝ එය දිගහළ ෆෝල්ඩරය ඇතුළත් කරන්න. එය කියවීම පමණක් සිදු වේ, කිසිදා වෙනස් නොවේ. එය කුමන නිෂ්පාදනයක්දැයි bin/version.txt පවසයි; බන්ඩල වෙනස් කරන ගොනු තීරණය වන්නේ එයිනි. ආරම්භ කර ඇති ඇසුරුමක එම ධාවනයේ දත්ත ඇත; නිදසුනක් ලෙස සියලු නෝඩවලට පොදු වන නෝඩ හැඳුනුමක්. ඇසුරුමක් නොමැතිව ඔබට අනුවාදයක් සඳහා සැලසුම් කළ හැක; බන්ඩලවලට ඇසුරුම අවශ්‍යය.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>මුල් ඇසුරුම(&amp;P)</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>zip ගොනුවක් හෝ දිගහළ ෆෝල්ඩරයක්. එය මෙම පිටුවට අතහැරීමට ද හැක.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>zip තෝරන්න(&amp;Z)...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>ෆෝල්ඩරය තෝරන්න(&amp;F)...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>නිෂ්පාදනය(&amp;R)</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>නිෂ්පාදනය තේරීම</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>නියැදි ඇසුරුම භාවිත කරන්න(&amp;S)</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>ඇසුරුමක් අත නොමැතිව ඔබට අනුවාදයක් සඳහා සැලසුම් කර පසුව ලිවිය හැක. නියැදි ඇසුරුම සියල්ල අත්හදා බැලීමට DAS 3.0.0 වෙනුවට ඇති කුඩා ආදේශකයකි.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>මුල් ඇසුරුම තෝරන්න</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Zip ගොනු (*.zip);;සියලු ගොනු (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>මුල් ඇසුරුමේ ෆෝල්ඩරය තෝරන්න</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>නියැදි ඇසුරුම ලියැවුණේ නැත</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>මුල් ඇසුරුම තේරීම</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>හඳුනාගන්නා ලදී</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>සහාය ඇති අනෙක් ඒවා: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>බාගත කළ පරිදිම ඇසුරුම. සෑම බන්ඩලයකම ගොනු ඇරඹෙන්නේ එයිනි; එබැවින් එය නෝඩවල ධාවනය වන අනුවාදයම විය යුතුය.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>නෝඩවල ඇති නිෂ්පාදනය සහ අනුවාදය. වෙනස් වන ගොනු සහ ඒ ආකාරය තීරණය කරන්නේ එයයි; වෙනත් අනුවාදයක සේවාදායකයක් ඒවා තේරුම් නොගනී.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>මෙයින් දැක්වෙන්නේ නෝඩ %1කට වඩා වැඩි ගණනකි</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>අංකයක් අඩුය</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” අංකයක් නොවේ</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>පරාසයේ අවසානයක් නැත</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>පරාසය ආරම්භයට පෙර අවසන් වේ: %1, %2 ට වඩා අඩුය</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>“]” වරහනට ආරම්භයක් නැත</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>“[” වරහන වසා නැත</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>පවතින පොකුර කියවන්න</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>එහි නෝඩවල home ෆෝල්ඩර හෝ ඒවායේ පිටපත්. ෆෝල්ඩර මෙහි අතහැරීමට ද හැක. ඒවායේ කිසිවක් වෙනස් නොවේ; මුරපද නොකියවේ.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>අවලංගු කරන්න</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>කියවමින්. ඔබට දිගටම වැඩ කළ හැක.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>පොකුරක සෑම නෝඩයකටම එක් home ෆෝල්ඩරයක් ඇත.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>ඒවායින් බහුතරය පවසන දේ සැලැස්ම බවට පත් වේ; එකඟ නොවන දේ ලැයිස්තුගත කෙරේ.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>home ෆෝල්ඩර කියවන්න</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>home ෆෝල්ඩර 1ක් කියවන්න</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>home ෆෝල්ඩර %nක් කියවන්න</numerusform>
            <numerusform>home ෆෝල්ඩර %nක් කියවන්න</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>සැලැස්ම</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>දෝෂ 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>දෝෂ %nක්</numerusform>
            <numerusform>දෝෂ %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>අනතුරු ඇඟවීම් 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>අනතුරු ඇඟවීම් %nක්</numerusform>
            <numerusform>අනතුරු ඇඟවීම් %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>ඉඟි 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>ඉඟි %nක්</numerusform>
            <numerusform>ඉඟි %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>වාර්තා කිරීමට කිසිවක් නැත</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>home ෆෝල්ඩරවල හමු වූ දේ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>සොයාගැනීම</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ස්ථානය</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>සියල්ල පිටපත් කරන්න(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>වසන්න</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>ස්ථලකය පෙන්වන්න(&amp;T)</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>home ෆෝල්ඩර 1ක් කියවන ලදී</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>home ෆෝල්ඩර %nක් කියවන ලදී</numerusform>
            <numerusform>home ෆෝල්ඩර %nක් කියවන ලදී</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. සැලැස්ම home ෆෝල්ඩරවලින් බහුතරය පවසන දෙයයි; එය තවම සුරැකී නැත.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>අද %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ඊයේ</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>කියවිය නොහැක</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>නෝඩ 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක්</numerusform>
            <numerusform>නෝඩ %nක්</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>යතුරු වළල්ලේ මතක තබාගන්න(&amp;K)</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>මෙම පරිශීලකයා සහ සේවාදායකය යටතේ; වෙනත් සැලැස්මකට එය නොලැබේ.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>යතුරු වළල්ල ප්‍රතික්ෂේප කළේය. මුරපදය සැලැස්මේ නැත.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>මුරපදය තබාගන්නේ මතකයේ සහ යතුරු වළල්ලේය; කිසිදා සැලැස්මේ නොවේ.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>මුරපදය තබාගන්නේ මතකයේ පමණි; කිසිදා සැලැස්මේ නොවේ.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 සහ 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>පළමු ආරම්භයට පෙර, ඕනෑම නෝඩයක home ෆෝල්ඩරයේ, එක් වරක්.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>පළමු ආරම්භයට පෙර, ඕනෑම home ෆෝල්ඩරයක %1 හි, එක් වරක්.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>එක් එක් බන්ඩලය එහි නෝඩයේ තබන්න</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>zip ගොනුව නෝඩයට පිටපත් කර, ඉන්පසු මෙය එහි ධාවනය කරන්න. apply.sh සෑම ගොනුවක්ම පරීක්ෂා කර උපස්ථයක් තබාගනී.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>සංකේත සබැඳිය පරීක්ෂා කරන්න</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>apply.sh එය Analyzer නෝඩවල සාදයි. අතින් සෑදීමට විධානය මෙයයි.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>මුරපද සංකේතනය කරන්න</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>එය යතුරු ගබඩාවේ මුරපදය විමසයි.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Receiver නෝඩය ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>Receiver නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>Analyzer නෝඩය ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>Analyzer නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>Indexer නෝඩය ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>Indexer නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>Dashboard නෝඩය ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>Dashboard නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>%1 සහ ඒ හා සමාන නෝඩ ආරම්භ කරන්න</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>පෙර ආරම්භ කළ සියල්ලේ ලොගවල “WSO2 Carbon started in” දිස් වූ පසු.</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>පළමුව %1: Subversion හි ෆෝල්ඩරය සාදන්නේ එයයි.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>ඒවා අතර රැඳී නොසිටින්න.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>මෙහෙයුම් අත්පොතේ පරිදි, සෑම ආරම්භයකටම password-tmp ගොනුවක් අවශ්‍යයි.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>දත්ත සමුදා සාදන්න</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>MySQL සේවාග්‍රාහකය ඇති තැන, එක් වරක්.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>වගු සාදන්න</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>ධාරක නාම එක් කරන්න</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>සෑම නෝඩයකම /etc/hosts වෙත; DNS ඒවා දන්නේ නම් අවශ්‍ය නැත.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>කිසිවක් තෝරා නැත</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>කොටුවක් ක්ලික් කරන්න, නැතහොත් ඊතල යතුරුවලින් යන්න. Enter මගින් එහි අගයන් සකසන පිටුවට යයි.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>වෙනස් විය, සුරැකී නැත</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 ට සුරැකිණි</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>තවම සුරැකී නැත</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>සුරැකිණි</translation>
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
        <translation>WSO2 DAS සහ EI Analytics පොකුරු පිහිටුවයි.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>නව සැලැස්ම(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>සැලැස්ම විවෘත කරන්න(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>මෑත සැලැස්මක් විවෘත කරන්න(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>සැලැස්ම සුරකින්න(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>සැලැස්ම වෙනත් නමකින් සුරකින්න(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>උදව්(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>DAS Setup පිළිබඳ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>වසන්න(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>වැඩතලයේ භාෂාව(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>භාෂාව(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>අහෝසි කරන්න</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>යළි කරන්න</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>%1 සැලැස්ම</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>දෝෂ %1, අනතුරු ඇඟවීම් %2, ඉඟි %3</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>සියලු සොයාගැනීම්</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>යෙදවුම් සමමුහුර්තකය</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>පිටපත් කරන්න(&amp;Y)</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>දත්ත සමුදා සාදන ප්‍රකාශ</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>වගු රඳා පවතින්නේ නිෂ්පාදනය මතය. එය “නිෂ්පාදනය” පිටුවේ තෝරන්න.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>දත්ත සමුදා සෑදිය හැකි පරිශීලකයකු ලෙස එය එක් වරක් ධාවනය කරන්න. එහි මුරපද නැත.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>ප්‍රකාශ පසුරු පුවරුවේ ඇත.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>සම්පූර්ණයෙන් බෙදූ(&amp;F)</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>Receiver, Analyzer, Indexer සහ Dashboard වෙන වෙනම නෝඩවල. නියැදියේ හතක් ඇත.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>අවම ඉහළ සුලබතාව(&amp;M)</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>සියල්ල කරන නෝඩ දෙකක්; සිදුවීම් සැකසීම HA ප්‍රකාරයේය.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>අභිරුචි(&amp;C)</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>ඕනෑම නෝඩ ගණනක්, ඕනෑම භූමිකා මිශ්‍රණයක්. ඔබ අරඹන්නේ හිස් වගුවකිනි.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ආරම්භය</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>යෙදවුම් රටාවකින්, දැනට ඇති පොකුරකින් හෝ සුරැකි සැලැස්මකින් අරඹන්න.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>නෝඩ හතේ මාර්ගෝපදේශයේ නියැදි අගයන් පුරවන්න(&amp;S)</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>භූමිකා නෝඩ අතර බෙදෙන ආකාරය තෝරන්න. මෙයට පසු ඇති සෑම පිටුවක්ම ඇරඹෙන්නේ එම තේරීමෙනි; සෑම අගයක්ම පසුව ද වෙනස් කළ හැක. නියැදි අගයන් නෝඩ හතේ මාර්ගෝපදේශයේ ඒවාය: අත්හදා බලන්න, එහෙත් ඒවායින් ධාවනය නොකරන්න. සැලැස්ම යනු මුරපද නොමැති එක් ගොනුවකි; “සැලැස්ම විවෘත කරන්න” ඔබ සුරැකි එකක් දිගටම ගෙන යයි. “පවතින පොකුර කියවන්න” අතින් වින්‍යාස කළ home ෆෝල්ඩරවලින් සැලැස්මක් සාදා, ඒවායේ එකිනෙකට නොගැළපෙන දේ ලැයිස්තුගත කරයි. සැලැස්මට තමාගේම අගයන් ලැබුණු පසු, වෙනත් රටාවක් ඒවා උඩින් නොලියයි.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>සැලැස්මට තමාගේම අගයන් ඇත.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>නියැදි අගයන් පුරවන්න(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>සොයාගැනීම් පෙන්වන්න(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>මෑත සැලසුම්</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>සැලැස්ම විවෘත කරන්න(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>පවතින පොකුර කියවන්න(&amp;R)...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>මෙම පරිගණකයේ තවම සැලැස්මක් සුරැකී හෝ විවෘත කර නැත.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>රටාව තේරීම</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>නියැදි අගයන් පිරවීම</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>නියැදි අගයන් ඉවත් කිරීම</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>නෝඩයක home ෆෝල්ඩරය එක් කරන්න</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>මෙම සැලැස්ම home ෆෝල්ඩර 1කින් කියවන ලදී: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>මෙම සැලැස්ම home ෆෝල්ඩර %nකින් කියවන ලදී: %1.</numerusform>
            <numerusform>මෙම සැලැස්ම home ෆෝල්ඩර %nකින් කියවන ලදී: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>පිහිටුවීම අත්හදා බැලීමට මාර්ගෝපදේශයේ නෝඩ, ධාරක සහ නම් සැලැස්මට යොදයි. ඔබේම ජාලයක ඒවායින් ප්‍රයෝජනයක් නැත.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>පියවර</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>වත්මන්</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>දෝෂ 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>දෝෂ %nක්</numerusform>
            <numerusform>දෝෂ %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>අනතුරු ඇඟවීම් 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>අනතුරු ඇඟවීම් %nක්</numerusform>
            <numerusform>අනතුරු ඇඟවීම් %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>සම්පූර්ණයි</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>අනතුරු ඇඟවීම</translation>
    </message>
    <message>
        <source>error</source>
        <translation>දෝෂය</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ධාවනය වෙමින්</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>අගුළු දමා ඇත</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>අවශ්‍ය නැත</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>තවම බලා නැත</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>ස්ථලකය</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>බන්ඩල පිහිටුවන පරිදි පොකුර. කොටුවක අගයන් බැලීමට සහ ඒවා සකසන තැනට යාමට එය තෝරන්න.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>නෝඩ 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>නෝඩ %nක්</numerusform>
            <numerusform>නෝඩ %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>සේවා 1ක්</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>සේවා %nක්</numerusform>
            <numerusform>සේවා %nක්</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>රූපසටහන සැලැස්මෙන් සෑදේ; මෙහි කිසිවක් ඇතුළත් නොකෙරේ. වර්ණවත් කොටුවක සොයාගැනීමක් ඇත; කොටුව තේරූ විට පහත පුවරුව එය පවසයි. Enter හෝ ද්වි ක්ලික් කිරීම කොටුවේ පිටුවට යයි. ඊතල යතුරු කොටුවෙන් කොටුවට යයි, Ctrl+රෝදය විශාලනය වෙනස් කරයි, F සියල්ල පෙන්වයි. “වගුව” ටැබයේ එයම පෙළ ලෙස ඇත. “සියල්ල පරීක්ෂා කරන්න” සැලැස්ම නම් කරන සෑම දේකටම සම්බන්ධ වන අතර එහි කිසිවක් වෙනස් නොකරයි; එය සොයාගන්නා දේ කොටු අසල පෙනේ. “නිර්යාත කරන්න” SVG, PNG හෝ PDF ලියයි.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>මුද්‍රණය වෙමින්</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>මුද්‍රණ යන්ත්‍රයට යවන ලදී</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>රූපසටහන මුද්‍රණය කළ නොහැක</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>කිසිවක් වෙනස් නොවීය.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 මුරපදය නොමැතිව පරීක්ෂා නොවේ: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>නෝඩයට යන්න(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>සේවාවට යන්න(&amp;G)</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, භාවිත කරන්නේ %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>%1 %2 මගින් සාදන ලදී, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 ගොනුව (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>රූපසටහන නිර්යාත කරන්න</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>නිර්යාත වෙමින්</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>%1 ලෙස නිර්යාත විය</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>රූපසටහන නිර්යාත කළ නොහැක</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>නම</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ලිපිනය</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>තොටවල්</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>සම්බන්ධ වන්නේ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>සොයාගැනීම</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>පොකුරේ නෝඩ සහ සේවා</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>සත්‍යාපනය</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>ආරම්භ කළ නෝඩ එක් පොකුරක් සාදන්නේද යන්න, ඒවායේ ලොග පවසන පරිදි.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>වාර්තාව පිටපත් කරන්න(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>වාර්තාව සුරකින්න(&amp;S)...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>ලොග කියවමින්</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>තවම සත්‍යාපනය කර නැත</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>ලොගයක් තෝරා නැත</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>තවම ආරම්භ කර නැත</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>පොකුරු එකකට වඩා ඇත</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>ආරම්භ විය</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%2න් %1ක් එක් විය</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>මෙහෙයුම් අත්පොතේ පරිදි නෝඩ ආරම්භ කර, ඉන්පසු මෙහි බලන්න. එක් එක් නෝඩයේ wso2carbon.log එහි home ෆෝල්ඩරයෙන්, ඒ අසල ඇති පැරණි ලොග සමඟ කියවනු ලබන අතර, මෙම පිටුව විවෘතව ඇති තාක් එහි නව පේළි ද කියවේ. home ෆෝල්ඩර වෙනත් යන්ත්‍රවල ඇත්නම්, ලොග මෙහි පිටපත් කර තෝරන්න: නෝඩයක් තෝරා Space ඔබන්න, නැතහොත් ගොනු වගුවට අතහරින්න. නෝඩයක් ලොග කරන්නේ තමාට පසුව එක් වන සාමාජිකයන් පමණි; එබැවින් එකට ඇත්තේ කුමන නෝඩදැයි දැනගැනීමට සියලු ලොග අවශ්‍යය. නෝඩයකට අදාළ දේ බැලීමට එය තෝරන්න; Escape යළි සියලු නෝඩ පෙන්වයි. මෙම පිටුවේ කිසිවක් කිරීම අනිවාර්ය නැත: ඕනෑම විටෙක වැඩසටහන වැසිය හැක; das-setup verify පසුව එයම පවසයි.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>නෝඩ සහ ඒවායේ ලොග</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>තවම නෝඩ නැත</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>ඒවා ආරම්භ වූ පසු ඒවායේ ලොග මෙහි කියවේ.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>නෝඩ එක් කරන්න(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>සියලු නෝඩ පෙන්වන්න(&amp;A)</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>home හි ලොගය භාවිත කරන්න(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>ලොගය තෝරන්න(&amp;H)...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>සියලු නෝඩ</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>පළමුව නෝඩය තෝරන්න</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>තවම කිසිවක් හමු වී නැත</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>දෝෂ, අනතුරු ඇඟවීම් සහ අඩු නෝඩ, ඒ එක එකකට කළ යුතු දේ සමඟ මෙහි දිස්වේ.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>කිසිදු වරදක් නැත</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>කිසිදු ලොගයක දෝෂයක්, අනතුරු ඇඟවීමක් හෝ අඩු නෝඩයක් නොපෙන්වයි.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>%1 හි ලොගය</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>ලොග (wso2carbon.log* *.log);;සියලු ගොනු (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>මෙය කාගේ ලොගයක්දැයි පැහැදිලි නැත</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

ලොගයක් එහි නෝඩයේ පේළියට අතහරින්න, නැතහොත් නෝඩයේ නම අඩංගු නමක් දෙන්න.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>වාර්තාව සුරකින්න</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>පෙළ (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>වාර්තාව සුරැකුණේ නැත</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>“ඊළඟ” අක්‍රියයි: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>“ඊළඟ” අක්‍රියයි: මෙම පිටුවේ දෝෂ 1ක් ඇත</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>“ඊළඟ” අක්‍රියයි: මෙම පිටුවේ දෝෂ %nක් ඇත</numerusform>
            <numerusform>“ඊළඟ” අක්‍රියයි: මෙම පිටුවේ දෝෂ %nක් ඇත</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1; ඔබට ඉදිරියට යා හැක</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ආපසු(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ඊළඟ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>වසන්න(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>රැඳී සිටී</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>ලියමින්</translation>
    </message>
    <message>
        <source>done</source>
        <translation>අවසන්</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>ලියා නැත</translation>
    </message>
    <message>
        <source>State</source>
        <translation>තත්ත්වය</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ගොනු</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>ලිවීම</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>සැලැස්ම නෝඩවල ගොනුවලින් සාදන දේ එය භාවිත වන තැනට යයි.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2න් %1</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, අද %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>ලියා නැත</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>තවම ලියා නැත</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>ගොනු ලියමින් පවතී</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>සැලැස්මේ දෝෂ 1ක්</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>සැලැස්මේ දෝෂ %1ක්</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>%1 මුරපදය තවම දී නැත</translation>
    </message>
    <message>
        <source> and </source>
        <translation> සහ </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>සෑම බන්ඩලයක්ම zip ගොනුවකි; එහි මුල් ඇසුරුමෙන් වෙනස් වන ගොනු, ඒවා නියමිත තැන තබන ස්ක්‍රිප්ටයක් සහ ආපසු ගන්නා ස්ක්‍රිප්ටයක් ඇත. cluster ෆෝල්ඩරයේ මෙහෙයුම් අත්පොත සහ SQL ඇත. මෙම යන්ත්‍රයේ home ෆෝල්ඩරවලට සෘජුවම ලිවිය හැක; එහි තිබූ දේ එක් එක් home ෆෝල්ඩරයේ das-setup-backup හි තබාගැනේ. එක්කෝ සියල්ල ලියැවේ, නැතහොත් කිසිවක් නොලියැවේ. බන්ඩලවල මුරපද ඇත; ඒවා කියවිය හැක්කේ ඔබට පමණි.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>MySQL මුරපදය(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Subversion මුරපදය(&amp;U)</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>සැලැස්මේ දෝෂ 1ක් එය ලිවීම වළක්වයි</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>සැලැස්මේ දෝෂ %1ක් එය ලිවීම වළක්වයි</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>පෙන්වන්න(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ඊළඟ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>වසන්න(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>ෆෝල්ඩරය විවෘත කරන්න(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>ලැයිස්තුව පිටපත් කරන්න(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>නවත්වන්න(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ප්‍රගතිය</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>ඔබ නැවැත්වුවහොත්, ආරම්භ කළ කිසිවක් ඉතිරි නොවේ.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 අනෙක් නෝඩවලට එලෙසම දන්වනු ඇත</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>Dashboard නෝඩයක receiver, analyzer හෝ indexer ධාවනය නොවේ</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Subversion සේවාග්‍රාහකයේ පුස්තකාලයක්</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>සියලු නෝඩ එකම configuration රෙජිස්ට්‍රියක් දකී</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>සියලු නෝඩ එකම governance රෙජිස්ට්‍රියක් දකී</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Binary සිදුවීම් (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Binary සිදුවීම් (TLS), මෙහි භාවිත නොවේ</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Binary සිදුවීම්</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Binary සිදුවීම්, මෙහි භාවිත නොවේ</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>නෝඩ දෙකම; මාර්ගෝපදේශයේ පරිදි ලැයිස්තුව දෙකේම එක සමානය</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>අන්වර්ථ නාමවල උපසර්ගය ප්‍රකාශ කරයි</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE ලියන්නේ HBase වෙතය</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE ලියන්නේ MySQL වෙතය</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO ලියන්නේ HBase වෙතය</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO ලියන්නේ MySQL වෙතය</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>සෑම tenant කෙනෙකුටම කෝෂ්ඨයේ තමාගේම ෆෝල්ඩරයක් ඇත</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>කාවැද්දූ Kerberos, සක්‍රිය කර ඇති තැන</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>කාවැද්දූ LDAP, සක්‍රිය කර ඇති තැන</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>commit කළ දේ සෑම නෝඩයක්ම ලබාගනී</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>පොකුරේ අනෙක් සෑම නෝඩයක්ම</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>හරියටම එක් නෝඩයක් commit කරයි</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>HA සිදුවීම් සමමුහුර්තය</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>HA කළමනාකරණය</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>ZooKeeper ගණපූරණය හරහා සොයාගන්නා HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE ලියන්නේ HBase වෙතය</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE ලියන්නේ MySQL වෙතය</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>එයට Storm පොකුරක් අවශ්‍යය; මෙය එවැන්නක් නොවේ</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>එය HA ට පෙර ඇත; බලපාන්නේ පළමු සක්‍රිය ප්‍රකාරයයි</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>JMX රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>JMX සේවාදායකය</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>එක් යන්ත්‍රයක කිහිපයකට තිබිය හැකි වන පරිදි මෙම නෝඩයේ තොටවල් වෙනස් කරයි</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>එකම වසමේ නෝඩ එකම පොකුර සාදයි</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>Receiver නෝඩ දෙකෙන් එකක් සක්‍රියයි, අනෙක ඊට ආදේශ වේ</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>එක් ප්‍රකාරයක් සක්‍රිය විය යුතුය</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>සෑම නෝඩයකම home ෆෝල්ඩරයට එකම පෙත</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>HA ප්‍රකාරයේ ධාවනය වන්නේ Receiver නෝඩ දෙකක් පමණි</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>HBase දත්ත මූලාශ්‍රය කියවයි</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>HDFS දත්ත මූලාශ්‍රය කියවයි</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Spark යෙදුම් පිටුව</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Spark බ්ලොක්</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Spark broadcast</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Spark පන්ති</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Spark driver</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Spark executor</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Spark ගොනු</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark හට JDBC ධාවකය හමුවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark හට එක් කළ OSGi බන්ඩල හමුවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark හට දත්ත ෆෝල්ඩරය හමුවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark හට සේවාදායකයේ OSGi බන්ඩල හමුවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark හට සේවාදායකයේ පුස්තකාල හමුවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Spark ඉතිහාස පිටුව</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Spark master (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Spark master පිටුව</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark master</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark වින්‍යාසය කියවන්නේ සබැඳිය යටතේය</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark වින්‍යාසය කියවන්නේ සබැඳිය යටතේය; load-spark-env-vars.sh ට පසුව දියත්කරනය එය යළි සකසන බැවින් මෙහි සකසා ඇත</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>මෙතරම් master ගණනක් ඇති විට Spark ආරම්භ වේ</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Spark worker පිටුව</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark worker</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>HBase දත්ත මූලාශ්‍රය</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>HDFS දත්ත මූලාශ්‍රය</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>MySQL ධාවකය</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>MySQL මුරපදය</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>MySQL මුරපදය, ciphertool.sh එය සංකේතනය කරන තෙක්</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>MySQL පරිශීලකයා</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Subversion සේවාග්‍රාහකය</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Subversion මුරපදය</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>Subversion මුරපදය, ciphertool.sh එය සංකේතනය කරන තෙක්</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>artifact සඳහා වන Subversion කෝෂ්ඨය</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>Subversion පරිශීලකයා</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>මෙම නෝඩය සොයන ලෙස අනෙක් නෝඩවලට දන්වන ලිපිනය</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>vault එක මුරපදය තබාගන්නා අන්වර්ථ නාමය</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>Analyzer නෝඩ Hazelcast හරහා තමන්ගේම Spark පොකුර සාදයි</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>artifact ඇත්තේ Subversion හිය</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>Connector/J jar ගොනුවට ගැළපෙන ධාවක පන්තිය</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>සිදුවීම් ගබඩාව ඇත්තේ MySQL හිය</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>සිදුවීම් ගබඩාවේ දත්ත මූලාශ්‍රය</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>HDFS හි සුචි දත්ත</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>සුචි දත්ත ඇත්තේ HDFS හිය</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>සුචි දත්ත ඇත්තේ MySQL හිය</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>සුචි දත්තවල දත්ත මූලාශ්‍රය</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>පහත සාමාජික ලැයිස්තුව බලපාන්නේ wka සමඟ පමණි</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>මිනුම් දත්ත සමුදාය ඇත්තේ MySQL හිය</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>මෙම නෝඩයේ කළමනාකරණ කොන්සෝලයේ නම</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>පුද්ගලයන් සහ සේවාග්‍රාහකයන් මෙම නෝඩයට ළඟා වන නම</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>සේවාදායකය එය සොයන එකම අන්වර්ථ නාමය</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>පොකුර තුළ මෙම නෝඩයේ තොට; ඔෆ්සෙට් අගයක් එය වෙනස් නොකරයි</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>සැකසූ දත්ත ඇත්තේ MySQL හිය</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>සියලු නෝඩ සවි කරන රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>සවි කිරීම් යොමු වන රෙජිස්ට්‍රිය; එහි cacheId යනු දත්ත සමුදායේ user@URL ය</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>නෝඩයේම රෙජිස්ට්‍රියට අමතරව ඇති හවුල් රෙජිස්ට්‍රිය</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>මුල් අගය වන 11000 Spark worker හි තොට ද වේ</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>මුල් පේළියේ ඇත්තේ කිසිවකට යොමු නොවන පෙතකි</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>සියලු නෝඩ බෙදාගන්නා පරිශීලකයන් සහ භූමිකා</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>මෙම නෝඩයේම රෙජිස්ට්‍රිය ඇත්තේ MySQL හිය</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Thrift අනන්‍යතා සත්‍යාපනය, සක්‍රිය කර ඇති තැන</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Thrift සිදුවීම් (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Thrift සිදුවීම් (TLS), මෙහි භාවිත නොවේ</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Thrift සිදුවීම්</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Thrift සිදුවීම්, මෙහි භාවිත නොවේ</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>පොකුරුකරණය සක්‍රිය කරයි</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>පරිශීලකයන් සහ භූමිකා ලැබෙන්නේ හවුල් දත්ත සමුදායෙනි</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>වෙබ් කොන්සෝලය සහ සේවා (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>වෙබ් කොන්සෝලය සහ සේවා (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>ciphertool.sh අන්වර්ථ නාමය සොයාගන්නා තැන</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>අනෙක් Receiver නෝඩය තත්ත්වය විමසන තැන</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>සමමුහුර්තව තැබීමට අනෙක් Receiver නෝඩය සිදුවීම් එවන තැන</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>නෝඩ තම artifact Subversion හරහා බෙදාගන්නේද යන්න</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>ධාවනය වන විමසුම්වල තත්ත්වය තැටියේ තබාගන්නේද යන්න</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>එවැනි නෝඩ ගණනට වඩා වැඩි නම්, ආරම්භයක් කිසිදා අවසන් නොවනු ඇත</translation>
    </message>
</context>
</TS>
