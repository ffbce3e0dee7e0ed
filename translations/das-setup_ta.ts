<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>எழுதுவதற்கு %1-க்கு “home” இல்லை; ஒன்றைக் கொடுக்கவும் அல்லது பொதிகளை உருவாக்கவும்</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>திட்டத்தில் கணுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>திட்டத்தில் “%1” என்ற கணு இல்லை</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: இடையில் நின்ற செயல்படுத்தல் செயல்தவிர்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>இருந்தாலும் எழுதவா? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>எதுவும் எழுதப்படவில்லை; சேவையகத்தை நிறுத்தவும் அல்லது --yes கொடுக்கவும்</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>காப்புப்பிரதி: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>செய்ய எதுவும் இல்லை: ஒவ்வொரு இல்லமும் திட்டத்தில் உள்ளபடியே உள்ளது</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>பிழைகள்: %1, எச்சரிக்கைகள்: %2, குறிப்புகள்: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: “%1” ஆதரிக்கப்படவில்லை; ஆதரிக்கப்படுபவற்றை `das-setup products` பட்டியலிடும்</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>இந்தத் தொகுப்பு %1, ஆனால் %2 திட்டம் %3-க்கானது; சரியான தொகுப்பை “source” ஆகக் குறிப்பிடவும் அல்லது “product”-ஐ மாற்றவும்</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: மூலத் தொகுப்பு குறிப்பிடப்படவில்லை; அதன் zip-ஐ அல்லது விரித்த கோப்புறையைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: %2-இல் எதுவும் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: %1 என்ற சோதனை இல்லை; %2-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 என்பது 0 முதல் 3600 வரையிலான வினாடிகளின் எண்ணிக்கை அல்ல</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n கோப்பு</numerusform>
            <numerusform>%1  %2  %n கோப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>எழுதப்பட்ட பிறகு திருத்தப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>எதுவும் மாற்றப்படவில்லை; --force பழைய கோப்புகளைத் திரும்ப வைத்து, திருத்தப்பட்டவற்றைக் காப்புப்பிரதியில் வைத்திருக்கும்</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>மீட்டமைக்க எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: “%1” ஆதரிக்கப்படவில்லை; ஆதரிக்கப்படுபவற்றை `das-setup products` பட்டியலிடும்</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: “%1” அறியப்படாதது; fully-distributed, minimum-ha அல்லது custom-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1-க்கு %2 கிடையாது; %3-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: மாதிரித் தொகுப்பு ஒரு %1; --product-ஐ விட்டுவிடவும்</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>மற்றவர்களால் இந்தக் கோப்பைப் படிக்க அல்லது மாற்ற முடியும்; இதற்கு chmod 600-ஐ இயக்கவும்</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>ஒரு object {...} ஆக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>ஒரு விசை அறியப்படாதது; mysql.password மற்றும் svn.password-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: மேற்கோள் குறிகளுக்குள் உள்ள உரையாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: இரண்டு முறை உள்ளது</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>டெஸ்க்டாப்பின் சாவிக்கொத்துக்காகக் காத்திருக்கிறது; அதைத் திறக்க வேண்டியிருக்கலாம்.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 தேவை: --secrets FILE மூலம், %2-இல், அல்லது முனையத்தில் கேட்கும்போது கொடுக்கவும்</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: “%1” என்பது திட்டத்தில் உள்ள கணுவைக் கொண்ட NODE=FILE அல்ல</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: “%1” எந்தக் கோப்பையும் குறிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>WSO2 DAS அல்லது EI Analytics கிளஸ்டரை அமைக்கிறது.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>திறக்க வேண்டிய திட்டம்.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>ஒவ்வொரு பக்கத்தின் படத்தையும் எழுதிவிட்டு வெளியேறு.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: அப்படி ஒரு கோப்புறை இல்லை; முதலில் அங்கே தொகுப்பை விரிக்கவும்</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>மாற்றங்கள் கணக்கிடப்பட்ட பிறகு மாற்றப்பட்டுள்ளது; அவற்றை மீண்டும் பார்க்கவும்</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1, %2 இரண்டும் இங்கே எழுதும்; ஒவ்வொன்றுக்கும் தனி இல்லம் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>முந்தைய செயல்படுத்தல் இங்கே இடையில் நின்றது; முதலில் das-setup restore-ஐ இயக்கவும்</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>நிறுத்தப்பட்டது; எதுவும் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; மேலும் %1-ஐத் திரும்ப வைக்க முடியவில்லை (%2): காரணம் நீங்கியதும் das-setup restore அதைச் செய்யும்</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>das-setup-இன் பட்டியல் அல்ல</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>வரி முறிவு உள்ள கோப்புப் பெயரை எழுத முடியாது; பெயரை மாற்றவும்</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>அகற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>இங்கே ஒரு செயல்படுத்தல் இடையில் நின்ற பிறகு திருத்தப்பட்டுள்ளது; இல்லத்தின் மீது das-setup restore-ஐ இயக்கி வேறுபாட்டைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>apply.sh எழுதிய பிறகு திருத்தப்பட்டுள்ளது; apply.sh தான் எழுதுவதன் நகலை வைத்திருப்பதில்லை</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 என்பது FILE//XPATH,false வடிவில் இல்லை; வரியைத் திருத்தவும் அல்லது அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 குறிப்பிடும் %2 தொகுப்பில் இல்லை; ciphertool.sh பாதியில் நின்றுவிடும். வரியைத் திருத்தவும் அல்லது அகற்றவும்</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>%1-இன் பாதையைச் சரிபார்க்க முடியாது; உறுப்பு வரை படிப்படியாக இறங்கும் பாதையை எழுதவும்</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1-இன் பாதை %2-இல் எதையும் கண்டறியவில்லை; ciphertool.sh பாதியில் நின்றுவிடும். வரியைத் திருத்தவும் அல்லது அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>cipher-text.properties-இல் %1-க்கு வரி இல்லை: alias-ஏ கடவுச்சொல்லாகிவிடும். வரியைச் சேர்க்கவும் அல்லது alias-ஐ அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>cipher-tool.properties-இல் %1-க்கு வரி இல்லை; ciphertool.sh அங்கே நின்றுவிடும். வரியைச் சேர்க்கவும் அல்லது கடவுச்சொல்லை அகற்றவும்</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>%1-க்கும் மேற்பட்ட alias-கள் உள்ளன; அவற்றைச் சரிபார்க்க முடியாது</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 Secure Vault-இல் %2 என உள்ளது; சேவையகம் தொடர்ந்து அங்கேயே தேடும்; Secure Vault-ஐ இயக்கவும் அல்லது svns:secretAlias-ஐ அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 தொகுப்பில் இல்லை; அதன் வேலையைத் தொடக்கக் கட்டளை செய்கிறது</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 தொகுப்பில் இல்லை; கணுவில் அதில் இவற்றை அமைக்கவும்: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>தொகுப்பில் இல்லை; முழுமையான மூலத் தொகுப்பைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1-இல் ஏற்கெனவே குறியாக்கிய %2 கடவுச்சொற்கள் உள்ளன; அவை மாற்றப்படவில்லை. மாறிய கடவுச்சொல்லை ciphertool.sh -Dchange மூலம் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1-இல் ${ உள்ளது, அதைத் தயாரிப்பு மாற்றியமைத்துவிடும்; அது இல்லாத கடவுச்சொல்லைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1-இல் வரி முறிவு அல்லது கோப்புகளில் எழுத முடியாத எழுத்துக்குறி உள்ளது; அது இல்லாத ஒன்றைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>%1-க்கான கடவுச்சொல் காலியாக உள்ளது, Secure Vault-இல் அதை வைக்க முடியாது; ஒன்றைத் தேர்ந்தெடுக்கவும் அல்லது Secure Vault-ஐத் தவிர்க்கவும்</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>%1-க்கான கடவுச்சொல்லில் ] உள்ளது, அங்கே ciphertool.sh அதை வெட்டிவிடும்; அது இல்லாத ஒன்றைத் தேர்ந்தெடுக்கவும் அல்லது Secure Vault-ஐத் தவிர்க்கவும்</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>%1 MB-ஐ விடப் பெரியது; எந்த உள்ளமைவுக் கோப்பும் அவ்வளவு பெரிதாக இருக்காது</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>NUL பைட்டைக் கொண்டுள்ளது; இது உரைக் கோப்பு அல்ல</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 விசை %2 வரிகளில் பல முறை உள்ளது; ஒன்றை மட்டும் விடவும்</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>properties கோப்பில் விசைகளும் மதிப்புகளும் மட்டுமே இருக்கும்</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>விசை குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>%1 விசை இல்லை</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 ஆனது %2 வரிகளில் பல முறை உள்ளது; ஒன்றை மட்டும் விடவும்</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 என்பது மாறியின் பெயர் அல்ல</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>%1-ஐத் தொடங்கும் java கட்டளை இல்லை</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 என்பது -Dname போன்ற Java விருப்பத்தேர்வு அல்ல</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>%1= எனத் தொடங்கும் வரி இல்லை</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>ஷெல் ஸ்கிரிப்ட்டில் மாறிகளும் Java விருப்பத்தேர்வுகளும் மட்டுமே இருக்கும்</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>%1-ஐச் சுற்றியுள்ள மேற்கோள் குறிகளால் அதன் மதிப்பு எதுவரை எனத் தெளிவாகவில்லை</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>%1-இன் புதிய மதிப்பில் வரி முறிவு உள்ளது</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>%1 குறிமுறை ஆதரிக்கப்படவில்லை; கோப்பை UTF-8 ஆகச் சேமிக்கவும்</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>பைட்டுகள் %1 அல்ல; கோப்பை அல்லது அதில் அறிவிக்கப்பட்ட குறிமுறையைத் திருத்தவும்</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>இரண்டு திருத்தங்கள் ஒன்றன்மீது ஒன்று அமைகின்றன, அல்லது ஒன்று உரைக்கு வெளியே உள்ளது</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>எழுத வேண்டிய ஓர் எழுத்துக்குறி %1 குறிமுறையில் இல்லை</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>internal subset உள்ள document type உள்ளது, அதைப் பாதுகாப்பாகத் திருத்த முடியாது; அதை எடுத்துவிடவும்</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>%1-க்கும் மேற்பட்ட பண்புக்கூறுகள் உள்ள tag உள்ளது</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 ஆனது %3 வரிகளில் %2 இடங்களுடன் பொருந்துகிறது; அவற்றை ஒன்றாக்கவும்</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>%1-உடன் எதுவும் பொருந்தவில்லை; %2 உள்ளது</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>%1-உடன் எதுவும் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 ஆனது %2-இன் உடன்பிறப்பு உறுப்பு அல்ல</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>எழுத வேண்டியது %1-உடன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>%1 பாதை ஓர் உறுப்பைக் குறிப்பிட வேண்டும்</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>XML கோப்பில் Java விருப்பத்தேர்வுகள் இல்லை</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>புதிய மதிப்பில் XML-இல் எழுத முடியாத எழுத்துக்குறி உள்ளது</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>சேர்க்க வேண்டிய XML-இல் உள்ள ஒரு பெயர், கருத்துரை அல்லது CDATA பகுதியில் கோப்பின் குறிமுறையில் இல்லாத எழுத்துக்குறிகள் உள்ளன</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>%1 உறுப்பில் உரை உள்ளதால் அதற்குள் வேறு உறுப்பை வைக்க முடியாது</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>சேர்க்க வேண்டிய XML-இல் NUL பைட் உள்ளது</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>சேர்க்க வேண்டிய XML %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>சரியான வடிவிலுள்ள XML அல்ல: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>சரியான வடிவிலுள்ள XML அல்ல: &amp; அறியப்பட்ட எந்த entity-யையும் தொடங்கவில்லை; உரையில் அது &amp;amp; என எழுதப்படும்</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>உறுப்புகள் %1-க்கும் மேற்பட்ட நிலைகளில் உள்ளன</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>tag-இல் எழுதப்படாத பண்புக்கூறுகள் உள்ளன</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>பாதையின் முடிவு</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>உறுப்பின் பெயர்</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>மேற்கோளிட்ட மதிப்பு</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>முடிக்கும் மேற்கோள் குறி</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>%1 பாதை தவறு: %3-ஆம் நெடுவரிசையில் %2 எதிர்பார்க்கப்பட்டது</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>%1 உறுப்பில் வேறு உறுப்புகள் உள்ளதால் உரையை அமைக்க முடியாது</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: Secure Vault பயன்படுத்தினால், ஒவ்வொரு ஹோஸ்டிலும் கீஸ்டோரின் கடவுச்சொல்லை ciphertool.sh கேட்கும்; ஒவ்வொரு தொடக்கமும் கேட்கும்; பிளேபுக்குகளால் அதற்குப் பதிலளிக்க முடியாது; பொதிகளை ஏற்றுமதி செய்து இயக்கக் கையேட்டைப் பின்பற்றவும், அல்லது Secure Vault-ஐ முடக்கவும்</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>“%1” என்ற கணு id-ஐக் கோப்பின் பெயராகப் பயன்படுத்த முடியாது; எழுத்துகள், இலக்கங்கள், - ஆகியவற்றைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>இரண்டு கணுக்களுக்கு “%1” என்ற பெயர் உள்ளது; ஒவ்வொன்றுக்கும் தனி id கொடுக்கவும்</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>திட்டத்தில் “%1” என்ற கணு இல்லை</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>இங்கே %1 காலியாக உள்ளது, ஆனால் எல்லாக் கணுக்களுக்குமான (%2) முழுத் தொகுப்புகளுக்கு %3 தேவை; இடம் ஏற்படுத்தவும் அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>இதில் எழுத முடியவில்லை: %1; வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>அதை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>அவ்விடத்தில் உள்ளது, ஆனால் கோப்புறை அல்ல; அதை அகற்றவும் அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>அவ்விடத்தில் உள்ளது, ஆனால் கோப்பு அல்ல; அதை அகற்றவும் அல்லது வேறு கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>zip ஆகத் திறக்க முடியவில்லை: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>எழுத முடியவில்லை: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>படித்த பிறகு மாறிவிட்டது; மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>ஒரு கோப்புறை; முழுத் தொகுப்புகள் zip-இலிருந்து உருவாக்கப்படும்: பதிவிறக்கிய தொகுப்பின் zip-ஐ “source” ஆகக் குறிப்பிடவும், அல்லது மாற்றிய கோப்புகளை மட்டும் கொண்ட பொதிகளை எழுதவும்</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>zip-இல் சேர்க்க முடியவில்லை: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>கிளஸ்டர் டொமைன்</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>MySQL ஹோஸ்ட்</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>MySQL போர்ட்</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>MySQL பயனர்</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>URL-இன் விருப்பத்தேர்வுகள்</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>இயக்கி வகுப்பு</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>பயனர் சேமிப்பகத்தின் தரவுத்தளம்</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>ஏற்றிய பதிவகத்தின் தரவுத்தளம்</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>அளவீடுகளின் தரவுத்தளம்</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>செயலாக்கிய தரவின் தரவுத்தளம்</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>சேமிப்பகத்தின் வகை</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>நிகழ்வுச் சேமிப்பகத்தின் தரவுத்தளம்</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>HBase master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>ZooKeeper குவோரம்</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>ZooKeeper போர்ட்</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>HDFS முகவரி</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>HDFS தரவுக் கோப்புறை</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>/_system/governance-இன் இலக்கு</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>/_system/config-இன் இலக்கு</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Deployment Synchronizer-இன் Enabled</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>Subversion களஞ்சியம்</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>Subversion பயனர்</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>Deployment Synchronizer-இன் SvnUrlAppendTenantId</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>Secure Vault பயன்பாடு</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>Spark master-களின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>குறியீட்டு இணைப்பு</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>HA பயன்முறையின் persistence</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இன் %1</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>கணுவில் வேறிடத்தில்</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1-இல்</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>மற்ற %1 கணுக்களில்</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2 “%3”, ஆனால் %5 “%4”</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>அங்கே “%1” என எழுதவும், அல்லது இங்கே உள்ளதை மற்ற எல்லாவற்றிலும் எழுதவும்</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>எல்லாக் கணுக்களிலும் ஒன்றாகவே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>“%1” என்பது திட்டத்தில் வைக்கக்கூடிய மதிப்பு அல்ல</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>தயாரிப்பும் இதை ஏற்காது, அல்லது தொடங்கும்போது தானே நிரப்பும்.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>அங்கே திருத்தவும், அல்லது திட்டத்தில் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: கிளஸ்டரிங் முடக்கத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>கணு தனித்தே இருக்கும்.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>enable-ஐ “true” ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: உறுப்பினர் முறை (membership scheme) wka அல்ல</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>உறுப்பினர் பட்டியல் படிக்கப்படாது; multicast ரவுட்டர்களை அரிதாகவே கடக்கும்.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>wka என அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: Deployment Synchronizer Subversion-ஐப் பயன்படுத்தவில்லை</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>திட்டத்தில் வேறு வகைக் களஞ்சியம் இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>RepositoryType-ஐ svn ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>மற்றவை கமிட் செய்பவற்றை %1 செக் அவுட் செய்வதில்லை</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>கிளஸ்டரின் ஆர்ட்டிஃபாக்ட்கள் அதற்கு ஒருபோதும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>AutoCheckout-ஐ true ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 ஆனது %2 (%3)-ஐ உறுப்பினராகப் பட்டியலிடவில்லை</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>அந்தக் கணுவை மற்றவை வழியாக மட்டுமே கண்டறியும்.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>வேறு எந்தக் கணுவையும் அது பட்டியலிடவில்லை.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>உறுப்பினரைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 பட்டியலிடும் %2 உறுப்பினர் எந்த இல்லத்துக்கும் உரியதல்ல</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>அதன் இல்லம் கொடுக்கப்படவில்லை, அல்லது முகவரி தவறு.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>அதன் இல்லத்தையும் இறக்குமதி செய்யவும், அல்லது உறுப்பினரை அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 தன்னையே (%2) உறுப்பினராகப் பட்டியலிடுகிறது</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>அந்த முகவரியில் வேறு எந்தக் கணுவும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>அதற்குப் பதில் மற்றக் கணுக்களைப் பட்டியலிடவும்</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 கமிட் செய்கிறது, %2-உம் கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>கமிட் செய்யும் இரண்டு கணுக்கள் ஒன்றின் மாற்றங்களை மற்றொன்று மேலெழுதும்.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>ஒன்றைத் தவிர எல்லாவற்றிலும் AutoCommit-ஐ false ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: %2 ஆனது H2, அந்தக் கணுவில் மட்டும் உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>அதில் உள்ளதை வேறு எந்தக் கணுவும் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>அது வேலை செய்யும், ஆனால் கணுவுடன் சேர்ந்து இழக்கப்படும்.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>MySQL தரவுத்தளத்தைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: %2-இன் URL-இல் வழிகாட்டியின் இடக்குறி இன்னும் உள்ளது</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: %2-இன் URL jdbc:mysql://HOST:PORT/DATABASE வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>திட்டத்தில் ஒரு MySQL சேவையகம் மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>அதற்குரிய மதிப்பை எழுதவும்</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>அதைத் திருத்தவும், அல்லது தரவுத்தளத்தைத் திட்டத்தில் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: %2-இன் URL அல்லது பயனர் பெட்டகத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>கோப்பில் அதன் alias மட்டுமே உள்ளது.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>அதைத் திட்டத்தில் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: %2-இன் URL-இல் கடவுச்சொல் உள்ளது</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>திட்டம் அதைச் சேர்க்காது.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>URL-இலிருந்து அதை எடுக்கவும்; அதற்குத் தனி இடம் உள்ளது</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 பயன்படுத்தும் “%3” தரவுமூலம் அங்கே இல்லை</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>அது கருத்துரைக்குள் இருக்கலாம், அல்லது அதன் பெயர் வேறாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>அங்கே உள்ள தரவுமூலத்தைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 எந்தத் தரவுமூலத்தையும் குறிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>அந்த உறுப்பு அங்கே இல்லை, அல்லது வேறு விதமாக எழுதப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>தரவுமூலத்தைக் குறிப்பிடவும்; எங்கே என `das-setup diff` காட்டும்</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 %2-ஐத் தன் சொந்தத் தரவுத்தளத்தில் வைத்துள்ளது</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>“%1”-ஐ இந்தக் கணுவின் பதிவகம் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>எல்லாக் கணுக்களும் பகிரும் தரவுமூலத்தைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: %2 வகைத் தரவுமூலங்களை எதுவும் படிப்பதில்லை</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>அதற்கான வழங்குநர் கருத்துரைக்குள் உள்ளது அல்லது இல்லவே இல்லை; சேவையகத்தால் %1-ஐத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>வழங்குநரை analytics-datasources.xml-இல் சேர்க்கவும், அல்லது கருத்துரையிலிருந்து வெளியே எடுக்கவும்</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: %2 தரவுமூலத்தை எந்தச் சேமிப்பகமும் பயன்படுத்தவில்லை</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>நிகழ்வுகள் HBase-க்குச் செல்லாது.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>analytics-config.xml-இல் அதைக் குறிப்பிடவும், அல்லது அகற்றவும்</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: இந்தக் கணுவின் முகவரியாக HA பயன்முறை “%2”-ஐக் கொடுக்கிறது, ஆனால் அதன் முகவரி %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>மற்ற ரிசீவருக்கு அங்கே இணையுமாறு சொல்லப்படுகிறது.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>கணுவின் முகவரியை எழுதவும்</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 HA பயன்முறையில் இயங்குகிறது, ஆனால் ரிசீவர் அல்ல</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>ரிசீவரிடமிருந்து செயலிலுள்ள (active) பங்கை அது எடுத்துக்கொள்ளக்கூடும்.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>அங்கே HA பயன்முறையை முடக்கவும்</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>வேறு இரண்டு ரிசீவர்களைப் போலவே %1-உம் HA பயன்முறையில் இயங்குகிறது</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>அது ஒவ்வொரு நிகழ்வையும் மீண்டும் ஒருமுறை வெளியிடும்.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 HA பயன்முறை இல்லாத ரிசீவர்</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>எந்தப் பயன்முறையும் இயக்கப்படவில்லை. அப்போது ஒவ்வொரு ரிசீவரும் ஒவ்வொரு நிகழ்வையும் வெளியிடும்.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>முதலில் இயக்கப்பட்டுள்ள பயன்முறை “%1”; முதலாவது மட்டுமே கணக்கில் கொள்ளப்படும். அப்போது ஒவ்வொரு ரிசீவரும் ஒவ்வொரு நிகழ்வையும் வெளியிடும்.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>HA பயன்முறையை இயக்கவும்; அதற்கு முன் வேறு பயன்முறை எதையும் இயக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1-இல் %2 இல்லை</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>%1-இன் ஒவ்வொரு தொகுப்பிலும் அது உள்ளது.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>தொகுப்பிலிருந்து எடுக்கவும்</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 அங்கே இரண்டு முறை உள்ளது</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>தயாரிப்பு %1-ஆம் வரியில் உள்ளதைப் படிக்கும்.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>மற்றதை அகற்றவும்</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 ஆனது %2 தரவுமூலத்தை இரண்டு முறை வரையறுக்கிறது</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>முதலாவது %1-இல், %2-ஆம் வரியில் உள்ளது. அதன்பிறகு சேவையகம் வேறு தரவுமூலங்களை ஏற்றாது.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>அவற்றில் ஒன்றை அகற்றவும்</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master “%2” ஆக உள்ளது</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>“%2” இருந்தால் %1-இன் அனலைசர்கள் தனி Spark கிளஸ்டராக அமையும்.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 என எழுதவும்</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 அதன் மதிப்பிலிருந்து பிரிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>முழு வரியும் எதுவும் கேட்காத ஒரு பெயராகக் கருதப்படும்.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>%1-க்குப் பின் ஓர் இடைவெளி விடவும்</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 காத்திருக்கும் task server-களின் எண்ணிக்கை %2; ஒன்றாகத் தொடங்குபவற்றை விட இது அதிகம்</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>அதன் தொடக்கம் முடியாமலே போகலாம்.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>%1 செய்யும் வேலை அதன் தொடக்கக் கட்டளையில் உள்ளது, இல்லத்தில் இல்லை; அது %2 எனக் கொள்ளப்படுகிறது</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>விருப்பத்தேர்வு இன்றித் தொடங்கப்படும் கணு எல்லாவற்றையும் செய்யும்.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>திட்டத்தில் பங்குகளைத் திருத்தவும்</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 விரித்தபடியே உள்ள %2</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>கிளஸ்டருக்கான எதுவும் அதில் அமைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>அதை அமைக்கவும், அல்லது விட்டுவிடவும்</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>அதன் சொந்தப் பதிவகம்</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>பயனர் சேமிப்பகம்</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>ஏற்றிய பதிவகம்</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>அளவீடுகள்</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>செயலாக்கிய தரவு</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>கோப்புறை அல்ல; கணுவின் இல்லத்தைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>%1, ஆனால் அதற்கு முந்தைய இல்லங்கள் %2; ஒரு கிளஸ்டருக்கு ஒரே தயாரிப்பு</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>இரண்டு முறை குறிப்பிடப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 ஆனது %2-ஐ ஏற்றவில்லை</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>பதிவகத்தின் அந்தப் பகுதியைத் தன்னிடமே வைத்துக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>ஏற்றத்தைச் சேர்க்கவும்; `das-setup diff` அதைக் காட்டும்</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: %2-இன் ஏற்றம் எந்தத் தரவுத்தளத்துக்கும் செல்லவில்லை</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>இரண்டுக்கும் ஒரே பெயரைக் கொடுக்கவும். இதற்கிடையில் கணு தன் சொந்தப் பதிவகத்தில் எழுதியது அங்கேயே இருக்கும்</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>அதற்கு instanceId இல்லை.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>dbConfig உள்ள எந்த remoteInstance-க்கும் “%1” என்ற id இல்லை.</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>dataSource உள்ள எந்த dbConfig-க்கும் “%1” என்ற பெயர் இல்லை.</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: cacheId ஆனது %2-இன் பயனரும் URL-உம் அல்ல</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>dbConfig உடன் இருக்கும்போது அதற்கு விளைவு இல்லை.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>இதில் bin/version.txt இல்லை: தொகுப்பின் zip-ஐ, அல்லது bin உள்ள கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 Stream Processor அடிப்படையிலானது: Enterprise Integrator 6.4 முதல் அதன் analytics-இல் Data Analytics Server-இன் கோப்புகள் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 ஆனது Data Analytics Server-இன் அடுத்த தயாரிப்பு; அது வேறு கோப்புகளால் அமைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>%1-இன் பதிப்பு தெரியவில்லை</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 ஆனது Data Analytics Server-இன் மீது உருவாக்கப்பட்டது, ஆனால் கிளஸ்டருக்கு அதன் எந்தக் கோப்புகளை மாற்ற வேண்டும் எனத் தெரியவில்லை</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>“%1” என்பது Data Analytics Server-உம் அல்ல, Enterprise Integrator-உம் அல்ல</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%2 இல்லாத %1: இந்தத் தொகுப்பில் analytics சேவையகம் இல்லை</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>இது %1-இன் analytics கோப்புறை: இதை %2 ஆகக் கொண்டுள்ள தொகுப்பின் கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%2 இல்லாத %1: இந்தத் தொகுப்பில் integrator உள்ளது, ஆனால் analytics சேவையகம் இல்லை</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>இல்லை: bin உள்ள கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. ஆதரிக்கப்படுபவை: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>தொகுப்புக்கு உட்பட்ட பாதை அல்ல</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>தொகுப்பை விட்டு வெளியே செல்லும் குறியீட்டு இணைப்பு வழியாக அடையப்படுகிறது; கோப்பையே அங்கே வைக்கவும்</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>கோப்பு அல்ல; மூலத் தொகுப்பில் இங்கே ஒரு கோப்பு இருக்கும்</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>%1 பைட்டுகள் உள்ளன; எந்த உள்ளமைவுக் கோப்பும் %2-ஐ விடப் பெரிதாக இருக்காது</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>மாதிரித் தொகுப்பு</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>மூலத் தொகுப்பு குறிப்பிடப்படவில்லை: தொகுப்பின் zip-ஐ அல்லது அதை விரித்த கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>இல்லை: மூலத் தொகுப்பின் zip-ஐ அல்லது அதை விரித்த கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>பைப் அல்லது சாதனம்: மூலத் தொகுப்பின் zip-ஐ அல்லது அதை விரித்த கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>படிக்க முடியவில்லை: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>அதன் உருப்படிகள் zip-ஐ விடப் பெரியவை; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>“%1” உருப்படி கோப்பாகவும் கோப்புறையாகவும் உள்ளது; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>“%1” உருப்படி zip-இன் சொந்தக் கோப்புறைக்குள் இல்லை; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>“%1” உருப்படி இரண்டு முறை உள்ளது; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>zip ஆகத் திறக்க முடியவில்லை: %1; தொகுப்பின் zip-ஐ அல்லது அதை விரித்த கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>கோப்பு அல்ல, இணைப்பு அல்லது சாதனம்; மூலத் தொகுப்பில் இங்கே ஒரு கோப்பு இருக்கும்</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>குறியாக்கப்பட்டுள்ளது; தொகுப்பைப் பதிவிறக்கியபடியே பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>விரித்தால் %1 பைட்டுகள் ஆகிறது; எந்த உள்ளமைவுக் கோப்பும் %2-ஐ விடப் பெரிதாக இருக்காது</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>படிக்க முடியவில்லை: %1; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>நீளம் zip-இல் குறிப்பிட்டதிலிருந்து வேறுபடுகிறது; தொகுப்பை மீண்டும் பதிவிறக்கவும்</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>எண் மிகப் பெரியது</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>மிக ஆழமாக உள்ளமைந்துள்ளது</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>%1 MB-ஐ விடப் பெரியது; எந்தத் திட்டமும் அவ்வளவு பெரிதாக இருக்காது</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>செல்லுபடியான JSON அல்ல: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>அதில் NUL பைட் உள்ளது</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>மேற்கோள் குறிகளுக்குள் உள்ள உரையாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>முழு எண்ணாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>வரம்புக்கு வெளியே உள்ளது</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true அல்லது false ஆக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>“%1” அறியப்படாதது; %2-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>பட்டியலாக [...] இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>இரண்டு முறை உள்ளது</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>திட்டத்தில் ஒருபோதும் கடவுச்சொல் இருக்காது; --secrets FILE அல்லது சூழல் மாறிகளைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 அறியப்படாதது; இந்த நிரல் %2 பதிப்பைப் படிக்கும்</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>receiver, indexer, analyzer அல்லது dashboard ஆக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>%1-க்கும் மேற்பட்ட கணுக்கள் உள்ள கிளஸ்டர் கையாளப்படாது</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>%1-இன் கடிகாரமும் இந்தக் கணினியின் கடிகாரமும் ஒத்துள்ளன</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>%1-இன் கடிகாரம் இந்தக் கணினியை விட %2 முன்னால் உள்ளது</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>%1-இன் கடிகாரம் இந்தக் கணினியை விட %2 பின்னால் உள்ளது</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>எல்லாக் கணினிகளின் கடிகாரங்களையும் ஒரே நேரச் சேவையகம் அமைக்கும்படி செய்யவும்</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>முதல் தொடக்கத்துக்கு முன் கடிகாரங்களைச் சரிசெய்யவும்: HBase ரீஜன் சேவையகங்களை ஏற்க மறுக்கும், நிகழ்வுகள் தவறான நேரத்தில் பதியும். எல்லாக் கணினிகளின் கடிகாரங்களையும் ஒரே நேரச் சேவையகம் அமைக்கும்படி செய்யவும்</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC-இன் frame அல்ல</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC-இன் பதில் அல்ல</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>துண்டிக்கப்பட்ட Hadoop RPC பதில்</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, மேலும் %2</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase 0.96-ஐ விடப் பழையது: அதன் znode-களை DAS-ஆல் படிக்க முடியாது</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS-க்கு HBase 1.1.2 அல்லது அதற்குப் பிந்தையது தேவை</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase மிகப் பழையது</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase ZooKeeper-இல் %1-இல் பதிவாகியுள்ளது</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase தன் பதிப்பைத் தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 இங்கே %2, திட்டத்தில் %3</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase தன் கிளையன்ட்களை அனுப்பும் பெயர்களின் முகவரி இங்கே கிடைக்கவில்லை: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>அவற்றின் முகவரிகளைத் திட்டத்தின் ஹோஸ்ட் அட்டவணையில் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>பெயர்களின் முகவரி கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>திட்டத்தின் ஹோஸ்ட் அட்டவணையை, அல்லது இந்தக் கணினியின் hosts கோப்பைத் திருத்தவும்</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>HBase சேவையகங்களின் %1 பெயர்கள் தெரிந்தவை</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase-க்குச் செயலிலுள்ள master இல்லை</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>அதைத் தொடங்கவும்: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase இயங்கவில்லை</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>செயலிலுள்ள master %1, திட்டத்தில் %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>செயலிலுள்ள master %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase-க்கு ரீஜன் சேவையகம் இல்லை</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>அவற்றைத் தொடங்கி, அவற்றின் பதிவுக் கோப்புகளைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>நேரம் முடிந்துவிட்டது</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 ரீஜன் சேவையகம் இணைப்புகளை ஏற்கிறது</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 ரீஜன் சேவையகங்கள் இணைப்புகளை ஏற்கின்றன</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>ஃபயர்வாலைச் சரிபார்க்கவும்; ரீஜன் சேவையகங்கள் இயங்கி அந்த முகவரியில் இணைப்புகளை ஏற்கின்றனவா எனவும் பார்க்கவும்</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>HBase எங்கே இயங்குகிறது என்பதை ZooKeeper தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode-கள்</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>பதிப்பு</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>பெயர்கள்</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>ரீஜன் சேவையகங்கள்</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>ZooKeeper-இன் பதிவுக் கோப்புகளைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper-இல் %1 இல்லை: HBase இதனுடன் ஒருபோதும் தொடங்கியதில்லை</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>இந்தக் குவோரத்துடன் HBase-ஐத் தொடங்கவும், அல்லது அது பயன்படுத்தும் குவோரத்தைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper-இல் %1 உள்ளது; DAS HBase-ஐத் தேடும் %2 இல்லை</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>hbase-site.xml-இல் zookeeper.znode.parent-ஐ %1 ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>ZooKeeper-இல் உள்ள %1-ஐப் படிக்க முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>குவோரத்தின் எந்த உறுப்பினரும் அமர்வு தரவில்லை: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>HBase master-இன் முகவரி அல்ல</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>NameNode பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 NameNode அல்ல: அது HTTP பேசுகிறது</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>வலைப் பக்கங்களின் போர்ட்டை அல்ல, fs.defaultFS-இன் போர்ட்டைக் கொடுக்கவும் (வழக்கமாக 8020 அல்லது 9000)</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 Kerberos-ஐக் கோருகிறது</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS அது இல்லாமல் HDFS-இல் உள்நுழைகிறது: hadoop.security.authentication simple ஆக உள்ள கிளஸ்டரைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 ஒரு Hadoop சேவையகம், ஆனால் NameNode அல்ல</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>core-site.xml-இல் உள்ள fs.defaultFS-இன் ஹோஸ்டையும் போர்ட்டையும் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 இன்னும் தொடங்கிக்கொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>ஒரு நிமிடத்தில் மீண்டும் சோதிக்கவும்</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 இணைப்பை மறுக்கிறது: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>NameNode-இன் பதிவுக் கோப்பைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>NameNode; தன் superuser-க்கு மட்டுமே பதிப்பைத் தெரிவிக்கும்</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Hadoop %1-இன் NameNode</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS-க்கு Hadoop 2.6.0 அல்லது அதற்குப் பிந்தையது தேவை</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>இது செயலிலுள்ள NameNode</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>இது %1 நிலையிலுள்ள NameNode: கோப்புகள் எதையும் வழங்காது</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>செயலிலுள்ள NameNode-ஐத் திட்டத்தில் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>செயலிலுள்ள NameNode மட்டுமே தெரிவிக்க முடியும்</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>NameNode தெரிவிக்கவில்லை: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>NameNode பாதுகாப்புப் பயன்முறையில் உள்ளது: இப்போது யாராலும் எழுத முடியாது</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>பாதுகாப்புப் பயன்முறை முடக்கத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>அது பாதுகாப்புப் பயன்முறையை விட்டு வெளியேறும் முன் எந்தக் கணுவையும் தொடங்க வேண்டாம்: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>%1 பிளாக்குகள் இல்லை, %2 சிதைந்துள்ளன</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>நின்றுள்ள DataNode-களைத் தொடங்கி, பின்னர் hdfs fsck /-ஐ இயக்கவும்</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>%2-இல் %1 மட்டுமே காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>DataNode-களில் இடத்தை அதிகரிக்கவும்</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>எந்த DataNode-உம் சேரவில்லை: இடம் இல்லை</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>DataNode-களைத் தொடங்கி, அவற்றின் பதிவுக் கோப்புகளைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%2-இல் %1 காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>NameNode பிழையுடன் பதிலளிக்கிறது: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>சேவையகம்</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>பாதுகாப்புப் பயன்முறை</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>கொள்ளளவு</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>போர்ட்டைச் சரிபார்க்கவும்: அது வலைப் பக்கங்களின் போர்ட் அல்ல; NameNode-இன் core-site.xml-இல் உள்ள fs.defaultFS-இன் போர்ட், வழக்கமாக 8020 அல்லது 9000</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 NameNode அல்ல: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>அது HBase பேசுகிறது</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 Hadoop IPC-இன் %2 பதிப்பைப் பேசுகிறது: அது Hadoop 2.1-ஐ விடப் பழையது</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>போர்ட்டைச் சரிபார்க்கவும்: ZooKeeper கிளையன்ட்கள் அதன் clientPort-உடன் இணைகின்றன, வழக்கமாக 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 யாருக்கும் சேவை வழங்காத ZooKeeper சேவையகம்: அதற்குக் குவோரம் இல்லை, அல்லது இன்னும் தொடங்கிக்கொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>மற்ற உறுப்பினர்களைத் தொடங்கி, அதன் zoo.cfg-இல் உள்ள server வரிகளைச் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>ZooKeeper-இன் பதில் அல்ல</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>srvr-க்கு அது பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 ZooKeeper பேசவில்லை: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>குவோரத்தின் ஒரே உறுப்பினர் இது</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>%2 உறுப்பினர்களில் %1 இயங்கும்வரை குவோரம் நிலைக்கும்</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>ZooKeeper சேவையகம்</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>சேவையகம் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>அந்த உறுப்பினரின் பதிவுக் கோப்பைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>அமர்வு இல்லை</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>அமர்வு தருகிறது: குவோரம் நிலைத்துள்ளது</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>அமர்வு தருகிறது</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>srvr கட்டளைக்கு அது பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>அது தனியாக இயங்குகிறது; மற்ற %1 உறுப்பினர்களைப் பற்றி எதுவும் அறியாது</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>ஒவ்வொரு உறுப்பினரின் zoo.cfg-இலும் எல்லா உறுப்பினர்களுக்கும் server வரி கொடுக்கவும், அல்லது திட்டத்தில் இதை மட்டும் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>அமர்வு</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பங்கு</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>%1-க்காக ZooKeeper %2-க்குள் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>%1-ஐப் படிக்க ZooKeeper அனுமதிக்கவில்லை</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper-ஆல் %1-ஐத் தர முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 என்பது ZooKeeper-க்கான முகவரி அல்ல</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 %2-க்குள் அமர்வு தரவில்லை</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>%1-க்காக resolver %2-க்குள் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>இந்தக் கணினியில் %1-க்கு முகவரி கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>%1-க்காக இந்தக் கணினியின் resolver பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>பொதியின் hosts கோப்பிலிருந்து ஒவ்வொரு கணுவும் “%1 %2” என்ற வரியைப் பெறும்</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>எழுத்துப்பிழை உள்ளதா எனச் சரிபார்க்கவும், அல்லது அதன் முகவரியைத் திட்டத்தின் ஹோஸ்ட் அட்டவணையில் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>அது இந்தக் கணினியையே குறிக்கிறது</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1-க்குத் திட்டத்தில் %2 உள்ளது, இந்தக் கணினியில் %3 கிடைக்கிறது</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>அவற்றில் ஒன்று தவறு: திட்டத்தை, அல்லது இந்தக் கணினியின் hosts கோப்பை அல்லது பெயர்ச் சேவையகத்தைத் திருத்தவும்</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1-இன் முகவரி %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>முயலவில்லை: இங்கே அதன் முகவரி கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1-க்குப் பெயர் எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase மற்றும் HDFS தங்கள் கணினிகளை இரு வழிகளிலும் தேடுகின்றன: பெயர்ச் சேவையகத்தில் reverse பதிவைச் சேர்க்கவும், அல்லது ஒவ்வொரு கணினியின் hosts கோப்பிலும் “%1 %2” என்ற வரியைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1-க்குக் கிடைக்கும் பெயர் %2, %3 அல்ல</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>திட்டம் பயன்படுத்தும் பெயர் hosts கோப்பின் வரியில், அல்லது பெயர்ச் சேவையகத்தின் reverse பதிவில் முதலில் இருக்கும்படி செய்யவும்</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1-க்குக் கிடைக்கும் பெயர் %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>திட்டமே %1-க்கு %2 என்ற loopback முகவரியைக் கொடுக்கிறது</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>அது அதே கணினியை மட்டுமே அடையும்: எல்லாம் ஒரே கணினியில் இயங்கும்போது மட்டுமே இது சரி</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>இந்தக் கணினியில் %1-க்கு %2 என்ற loopback முகவரி கிடைக்கிறது; திட்டத்தில் %3 உள்ளது</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>/etc/hosts-இல் உள்ள %1-இன் வரியை “%2 %1” என மாற்றவும்: அதிலிருந்து தன் முகவரியை எடுக்கும் சேவையகத்தை வேறு எதனாலும் அடைய முடியாது</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1-இன் முகவரி %2 ஒரு loopback முகவரி</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>ஒவ்வொரு கணுவிலும் அது அந்தக் கணுவையே குறிக்கும்: மற்றவை அதை அடையும் பெயரை அல்லது முகவரியைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>அது loopback முகவரி அல்ல</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>%2-இன் %1 போர்ட்களும் காலியாக உள்ளன</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 ஏற்கெனவே இயங்குகிறது (செயல்முறை %2): பயன்பாட்டில் உள்ளவை %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>அதன் கோப்புகள் மாற்றப்படும் முன் அதை நிறுத்தவும்</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>இந்தக் கணினியில் ஏதோ ஒன்று %1-இன் போர்ட்களைப் பயன்படுத்துகிறது: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>எது என “ss -ltnp” மூலம் பார்க்கவும்; அதை நிறுத்தவும், அல்லது %1-க்கு வேறு போர்ட்டை அல்லது போர்ட் ஆஃப்செட்டைக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>பெயர் → முகவரி</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>முகவரி → பெயர்</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>காலிப் போர்ட்கள்</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ஹோஸ்ட்கள்</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>அதற்கு முன் உருவாக்கப்பட்டவை: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>திட்டம் MySQL சேவையகத்தைக் குறிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>URL விருப்பத்தேர்வுகள் குறியாக்கத்தைக் கோருகின்றன, ஆனால் சேவையகத்தில் அது இல்லை</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB-க்குக் கூட MariaDB Connector/J பொருந்தாது</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>அது தெரிவிக்கும் தரவுத்தளத்துக்கான அமைப்புகள் Analytics-இல் இல்லை. MySQL Connector/J-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>திட்டம் இயக்கி வகுப்பைக் குறிப்பிடவில்லை</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>com.mysql.jdbc.Driver-ஐ, அல்லது Connector/J 8 முதல் %1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1-இல் %2 வகுப்பு இல்லை</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>com.mysql.jdbc.Driver-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%2-க்கு %1 மிகப் பழையது</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Connector/J 5.1.46 அல்லது புதியதைப் பயன்படுத்தவும்: பழையவை கேட்கும் அமைப்புகள் இந்தச் சேவையகத்தில் இல்லை</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>TLS இல்லாமல் caching_sha2_password-ஐ Connector/J 8 மறுக்கிறது</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>கணக்கு mysql_native_password-ஐப் பயன்படுத்தாவிட்டால், URL விருப்பத்தேர்வுகளில் allowPublicKeyRetrieval=true-ஐச் சேர்க்கவும், அல்லது TLS-ஐப் பயன்படுத்தச் செய்யவும்</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 சேவையகத்தின் TLS பதிப்புகளைத் தானாக வழங்குவதில்லை</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>URL விருப்பத்தேர்வுகளில் enabledTLSProtocols=TLSv1.2-ஐச் சேர்க்கவும், அல்லது Connector/J 5.1.49-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>jar ஆனது Connector/J 5.1.46 அல்லது புதியதாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 %2-உடன் வேலை செய்யும்</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 %1-ஐ அனுமதிக்கவில்லை: தவறான பயனர் அல்லது கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>இரண்டையும் சரிபார்க்கவும்; இந்தக் கணினியிலிருந்து இந்தக் கணக்கு உள்நுழையலாமா எனவும் பார்க்கவும். சேவையகத்தின் செய்தி: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 %2-இல் கடவுச்சொல் மூலம் உள்நுழைவதில்லை</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>கணக்கு அதன் சொந்தக் கணினியின் உள்நுழைவைப் பயன்படுத்துகிறது. கிளஸ்டருக்குக் கடவுச்சொல்லுடன் ஒரு பயனரை உருவாக்கவும்</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>இந்தக் கணினியிலிருந்து யாரையும் %2 அனுமதிப்பதில்லை</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>எல்லாக் கணுக்களின் முகவரிகளுக்கும், சோதிக்க இந்தக் கணினியின் முகவரிக்கும் கணக்கை உருவாக்கவும்: CREATE USER &apos;name&apos;@&apos;address&apos;. சேவையகத்தின் செய்தி: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>அதிகமான முறிந்த இணைப்புகளால் %2 இந்தக் கணினியைத் தடுத்துள்ளது</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>சேவையகத்தில் FLUSH HOSTS-ஐ இயக்கி, max_connect_errors-ஐ உயர்த்தவும்</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 மேலும் இணைப்புகளை ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>max_connections-ஐ, அல்லது பயனரின் வரம்பை உயர்த்தவும். சேவையகத்தின் செய்தி: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%2-இல் %1-க்கு அந்த உரிமை இல்லை: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>நிர்வாகி மூலம் உரிமை வழங்கவும்: GRANT ALL PRIVILEGES ON database.* TO அந்தப் பயனர்</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1-இன் கடவுச்சொல் பழைய வடிவில் உள்ளது, இப்போது அதை எதுவும் ஏற்பதில்லை</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>old_passwords=0 உடன் கடவுச்சொல்லை மீண்டும் அமைக்கவும்</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>%1-இன் கடவுச்சொல் காலாவதியாகிவிட்டது</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>ALTER USER மூலம் காலாவதியாகாத புதிய கடவுச்சொல்லை அமைக்கவும்</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>%1 கணக்கு பூட்டப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>ALTER USER ... ACCOUNT UNLOCK மூலம் பூட்டை நீக்கவும். சேவையகத்தின் செய்தி: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 குறியாக்கிய இணைப்புகளை மட்டுமே ஏற்கிறது</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>URL விருப்பத்தேர்வுகளிலிருந்து useSSL=false-ஐ எடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 இங்கே கிடைக்காத முறையில் உள்நுழைகிறது: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>கணக்குக்கு mysql_native_password அல்லது caching_sha2_password-ஐக் கொடுக்கவும். பின்னதற்கு libmariadb3 பேக்கேஜின் plugin-கள் இந்த நிரலுக்குத் தேவை</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>கடவுச்சொல்லை வெளிப்படுத்தக்கூடிய, அல்லது இங்கே அறியப்படாத முறையில் %1 உள்நுழைய வேண்டும் என %2 கோருகிறது</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>கணக்குக்கு mysql_native_password அல்லது caching_sha2_password-ஐக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>%1-இன் உள்நுழைவு இடையில் முறிந்தது: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>caching_sha2_password-க்குச் சேவையகத்தில் TLS அல்லது அதன் RSA விசை தேவை; அப்போது Connector/J-க்கு URL விருப்பத்தேர்வுகளில் allowPublicKeyRetrieval=true தேவை. அல்லது கணக்குக்கு mysql_native_password-ஐக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>%2-உடன் குறியாக்கிய இணைப்பு ஏற்படவில்லை: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>சேவையகத்தின் சான்றிதழையும் tls_version-ஐயும் சரிபார்க்கவும், அல்லது URL விருப்பத்தேர்வுகளில் useSSL=false-ஐ அமைக்கவும்</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 இப்போது தன் Galera கிளஸ்டரின் பகுதியாக இல்லை: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>அதை மீண்டும் சேர்க்கவும், அல்லது அந்தக் கிளஸ்டரின் வேறொரு கணுவைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 நிறுத்தப்பட்டுக்கொண்டிருக்கிறது</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>அதைத் தொடங்கி, மீண்டும் சோதிக்கவும்</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 மாற்றங்களை ஏற்கவில்லை: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>replica-வை அல்ல, முதன்மைச் சேவையகத்தைக் குறிப்பிடவும், அல்லது read_only-ஐ முடக்கவும்</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 பெயரை ஏற்கவில்லை: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>எழுத்துகள், இலக்கங்கள், அடிக்கோடுகள் ஆகியவற்றை மட்டும் பயன்படுத்தவும், அதிகபட்சம் 64</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 MySQL நெறிமுறையை மீறுகிறது: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>போர்ட்டையும், இங்கிருந்து சேவையகம் வரை இடையில் உள்ளதையும் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 இணைப்பை மூடியது</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>சேவையகத்தின் பிழைப் பதிவைப் பார்க்கவும். இங்கே வந்த செய்தி: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>கடவுச்சொல் இல்லாமல் %1-ஐ %2 அனுமதிக்கவில்லை</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>கடவுச்சொல்லை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2-இன் செய்தி: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>சேவையகத்தின் கையேட்டில் %1 என்ற பிழையைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>குறியாக்கம்</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>உள்நுழைவு</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>தரவுத்தளங்கள்</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>உரிமைகள்</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>எழுத்துக்குறித் தொகுதிகள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>இணைப்புகள்</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>இயக்கி</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 பதிலளிக்கிறது: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>சேவையகத்தில் TLS-ஐ இயக்கவும், அல்லது URL விருப்பத்தேர்வுகளில் useSSL=false-ஐ அமைக்கவும்</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>URL விருப்பத்தேர்வுகள் குறியாக்கத்தைக் கேட்கின்றன, ஆனால் சேவையகத்தில் அது இல்லை: தரவு குறியாக்கமின்றிச் செல்கிறது</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>சேவையகத்தில் குறியாக்கம் இல்லை, கேட்கப்படவும் இல்லை</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>இணைப்பு அந்த நிலை வரை செல்லவில்லை</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>சேவையகத்தில் குறியாக்கம் உள்ளது; URL விருப்பத்தேர்வுகள் அதை முடக்குகின்றன</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>%1 மூலம் குறியாக்கப்பட்டது; இயக்கி சான்றிதழையும் சரிபார்க்கும், இந்தச் சோதனை அதைச் செய்யாது</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>ஒவ்வொரு கணுவிலும் Java-இன் டிரஸ்ட்ஸ்டோரில் அதை இறக்குமதி செய்யவும், அல்லது URL விருப்பத்தேர்வுகளில் verifyServerCertificate=false-ஐச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>%1 மூலம் குறியாக்கப்பட்டது; சான்றிதழ் சரிபார்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>URL விருப்பத்தேர்வுகளில் useSSL=true அல்லது useSSL=false-ஐக் குறிப்பிடவும்: எதுவும் குறிப்பிடாவிட்டால் Connector/J எச்சரிக்கும்</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 குறியாக்கிய இணைப்பு வழியாக மட்டுமே உள்நுழையலாம்</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>உள்நுழைவு தேவை</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>குறியாக்கம் தேவை</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>தரவுத்தளங்கள் தேவை</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>சேவையகம் தேவை</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 ஆனது %2 ஆக அனுமதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 மற்றும் %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>சேவையகத்தில் %1 உள்ளன; அது பெரிய/சிறிய எழுத்துகளை வேறுபடுத்துகிறது. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 இந்தச் சேவையகத்தில் ஒரே தரவுத்தளம்</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>அது பெரிய/சிறிய எழுத்துகளை வேறுபடுத்துவதில்லை (lower_case_table_names %1). வேறு வகையில் மாறுபடும் பெயர்களைக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%2 தரவுத்தளங்களில் %1 இல்லை அல்லது %3-க்குத் தெரியவில்லை; அவற்றை உருவாக்க அதற்கு உரிமை இல்லை: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>நிர்வாகி மூலம் das-setup databases-இன் SQL-ஐ இயக்கி, பின்னர் இதை இயக்கவும்: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%2 தரவுத்தளங்களில் %1 இல்லை: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 அவற்றை உருவாக்கலாம்: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>திட்டத்தின் %1 தரவுத்தளங்களும் உள்ளன</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>ஒவ்வொரு தரவுத்தளத்திலும் அட்டவணைகளை உருவாக்கவும் பயன்படுத்தவும் %1-க்கு உரிமை உண்டு</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1-க்கு %3-இல் %2 உரிமை இல்லை</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>அவை ஒவ்வொன்றுக்கும்: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 கணுக்கள், ஒவ்வொன்றிலும் %3 இணைப்புகள் கொண்ட %2 pool-கள். </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>சேவையகம் %1 இணைப்புகளை அனுமதிக்கிறது, இந்தக் கிளஸ்டர் %2 திறக்கலாம், மற்றவை %3 வைத்துள்ளன</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>my.cnf-இல் max_connections-ஐ %1 ஆக அமைக்கவும்</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 %2 இணைப்புகளை வைத்திருக்கலாம், இந்தக் கிளஸ்டர் %3 திறக்கலாம்</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>கணக்கின் MAX_USER_CONNECTIONS-ஐ %1 ஆக உயர்த்தவும்</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>சேவையகம் %1 இணைப்புகளை அனுமதிக்கிறது, இந்தக் கிளஸ்டர் %2 திறக்கலாம்</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>அதில் அட்டவணைகள் உருவாகும் முன்: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 ஆனது %2; அதன் சுட்டு விசைகள் மிக நீளமானவை: அதன் அட்டவணைகளை உருவாக்கும்போது %3 பிழை ஏற்படும்</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 ஆனது %2; இந்தப் பதிப்பின் ஸ்கிரிப்ட் latin1-க்காக எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>சேவையகம் ஒரு %1-இன் பகுதி: சேமிப்பகங்களின் MyISAM அட்டவணைகளையும், விசையற்ற அட்டவணைகளில் நீக்கங்களையும் அது நகலாக்காது</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>சேவையகம் ஒரு %1-இன் பகுதி; ஸ்கிரிப்ட்களின் சில அட்டவணைகளில் முதன்மை விசை இல்லை</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>Galera கிளஸ்டர்</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>replication group</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>சாதாரண replica உள்ள சேவையகத்தைப் பயன்படுத்தவும், அல்லது எல்லாக் கணுக்களும் ஒரே உறுப்பினரைப் பயன்படுத்தச் செய்யவும்</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>முதன்மை விசை இல்லாத அட்டவணைகளைச் சேவையகம் மறுக்கிறது, ஸ்கிரிப்ட்களில் அவை உள்ளன</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>sql_require_primary_key அல்லது innodb_force_primary_key-ஐ முடக்கவும்</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>சேமிப்பகங்கள் பயன்படுத்தும் MyISAM-ஐச் சேவையகம் முடக்கியுள்ளது</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>disabled_storage_engines-இலிருந்து MyISAM-ஐ எடுக்கவும்</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>சேவையகம் படிக்க மட்டும் (read-only) நிலையில் உள்ளது</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>சேவையகத்தின் கடிகாரம் இந்தக் கணினியை விட %1 முன்னால் உள்ளது</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>சேவையகத்தின் கடிகாரம் இந்தக் கணினியை விட %1 பின்னால் உள்ளது</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode-இல் NO_ZERO_DATE உள்ளது: dbscripts/mysql.sql, எனவே -Dsetup-உம், 1067 பிழையுடன் தோல்வியடையும்</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>முதல் தொடக்கத்துக்கு முன் %1-ஐக் கைமுறையாக இயக்கவும், -Dsetup இல்லாமல் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>முதல் தொடக்கத்துக்கு முன் SET SESSION sql_mode=&apos;&apos; உள்ள அமர்வில் %1-ஐக் கைமுறையாக இயக்கவும், அல்லது சேவையகத்தின் sql_mode-இலிருந்து NO_ZERO_DATE-ஐ எடுக்கவும்</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>இன்னும் தரவுத்தளம் எதுவும் இல்லை; das-setup உருவாக்குபவை latin1-ஐப் பெறும், அது எப்போதும் பொருந்தும்</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>எழுத்துக்குறித் தொகுதிகள் ஸ்கிரிப்ட்களுக்கும் சுட்டுகளுக்கும் பொருந்துகின்றன</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, பெரிய/சிறிய எழுத்து அமைப்பு, replication ஆகியவை தயாரிப்புக்குப் பொருந்துகின்றன</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>அட்டவணைகள் %1-இலிருந்து அல்லது -Dsetup-இலிருந்து வருகின்றன</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 MySQL சேவையகம் அல்ல: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>போர்ட்டைச் சரிபார்க்கவும்; MySQL-இன் இயல்பு போர்ட் 3306</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 மிக மெதுவாகப் பதிலளிக்கிறது: %2-க்குள் முடியவில்லை</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>சேவையகத்தின் சுமையைச் சரிபார்க்கவும், அல்லது சோதனைக்குக் கூடுதல் நேரம் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 வி</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>முயலவில்லை</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 இணைப்பை மறுக்கிறது</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 %2-க்குள் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1-ஐ அடைய முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 இணைப்பை ஏற்றபின் %2-க்கு எதுவும் அனுப்பவில்லை</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%2 பேசும் முன் %1 இணைப்பை மூடுகிறது</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>போர்ட்டைச் சரிபார்க்கவும்; சேவையகம் இயங்கி அந்த முகவரியில் இணைப்புகளை ஏற்கிறதா எனவும் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>ஃபயர்வாலையும் %1 முகவரியையும் சரிபார்க்கவும்; கணினி இயங்குகிறதா எனவும் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>போர்ட்டையும் சேவையகத்தின் சுமையையும் சரிபார்க்கவும், அல்லது சோதனைக்குக் கூடுதல் நேரம் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>போர்ட்டையும், சேவையகம் இந்தக் கணினியை அனுமதிக்கிறதா என்பதையும் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>ஹோஸ்டையும் போர்ட்டையும் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>அது %1 பேசுகிறது</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>அதன் பதில் “%1”</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>அது வேறொரு நெறிமுறையின் பைட்டுகளை அனுப்பியது</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>அதை வழங்கியவரை இந்தக் கணினி நம்பவில்லை</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>அது வேறொரு ஹோஸ்ட் பெயருக்கு வழங்கப்பட்டது</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>அது காலாவதியாகிவிட்டது</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>அது இன்னும் செல்லுபடியாகவில்லை</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>அதைச் சரிபார்க்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>இந்தப் போர்ட்டுக்கு http:// பயன்படுத்தவும், அல்லது https பேசும் போர்ட்டைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>இந்தப் போர்ட்டுக்கு http:// பயன்படுத்தவும், அல்லது svnserve-இன் போர்ட்டைப் பயன்படுத்தவும், அது வழக்கமாக 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>இந்தப் போர்ட்டுக்கு svn:// பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>scheme-ஐயும் போர்ட்டையும் சரிபார்க்கவும்: svnserve வழக்கமாக 3690-இலும், வலைச் சேவையகங்கள் 80 மற்றும் 443-இலும் இணைப்புகளை ஏற்கும்</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 %2 பேசவில்லை: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>களஞ்சியம்</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>படித்தல்</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>கமிட் செய்தல்</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>சான்றிதழ்</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>கடிகாரம்</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>பயனர் கமிட் செய்யலாம்; சோதனை எதையும் கமிட் செய்யவில்லை</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>முயலவில்லை: நேரம் இல்லை</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>முயலவில்லை: Subversion சேவையகம் எதுவும் பதிலளிக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 பதிலளிக்கிறது</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>முயலவில்லை: நம்பிக்கையற்ற சேவையகத்துக்கு எதுவும் அனுப்பப்படாது</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>முயலவில்லை: உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>காணவில்லை: சேவையகம் எதையும் காட்டவில்லை</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>முயலவில்லை: படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>முயலவில்லை: களஞ்சியம் இல்லை</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>பயனர் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>உள்நுழையாமல் யாரும் கமிட் செய்ய முடியாது</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>உள்நுழையாமல் யாரும் படிக்க முடியாது</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>களஞ்சியத்தின் பயனரையும் கடவுச்சொல்லையும் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 உள்நுழைகிறது, ஆனால் கமிட் செய்ய உரிமை இல்லை</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 உள்நுழைகிறது, ஆனால் படிக்க உரிமை இல்லை</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>களஞ்சியத்தின் கோப்புறைக்குப் படிக்கும் மற்றும் எழுதும் அணுகலை (rw) %1-க்குக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>%1-இல் களஞ்சியம் இல்லை</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>URL-இன் பாதையைச் சரிபார்க்கவும்: அது களஞ்சியத்தின் பெயரில் தொடங்கும்</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>%1 களஞ்சியத்தில் அப்படி ஒரு கோப்புறை இல்லை</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>அதை உருவாக்கவும்: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>வலைச் சேவையகம்; இந்த URL-இல் Subversion இல்லை: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>ஹோஸ்ட், போர்ட், பாதை ஆகியவற்றைச் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>சேவையகம் பிழையுடன் பதிலளிக்கிறது: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Subversion சேவையகத்தின் பதிவுக் கோப்பைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>இந்தக் கடவுச்சொல்லுடன் %1-ஐச் சேவையகம் ஏற்கவில்லை</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>பயனரையும் கடவுச்சொல்லையும் சரிபார்க்கவும்; இரண்டிலும் பெரிய, சிறிய எழுத்துகள் வேறுபடும்</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>சேவையகம் %1-க்குத் திருப்பிவிடுகிறது</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>அந்த URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>காணவில்லை</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>சான்றிதழ் நம்பகமானது</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>சான்றிதழ் நம்பகமானதல்ல: %1. உரியவர் %2, வழங்கியவர் %3, செல்லுபடி %4 முதல் %5 வரை, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>சேவையகம் %1-க்கான செல்லுபடியான சான்றிதழைக் காட்டும்படியும், இந்தக் கணினியும் ஒவ்வொரு கணுவும் அதை வழங்கியவரை நம்பும்படியும் செய்யவும்</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 ஆக உள்நுழைந்தது</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>சேவையகம் இதுவரை பயனரைக் கேட்கவில்லை</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>களஞ்சியம், திருத்தம் (revision) %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>சேவையகம் தன் பதிப்பைத் தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 அல்லது அதற்குப் பிந்தையது</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: தயாரிப்புகள் 1.7 மற்றும் 1.8-ஐ அறியும்</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>சேவையகத்தைப் புதுப்பிக்கவும்</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: தயாரிப்புகளின் கிளையன்ட் 1.7 மற்றும் 1.8-க்காக உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>புதிய சேவையகங்களும் அதனுடன் பேசும்; முதல் தொடக்கத்துக்குப் பின் ஒவ்வொரு கணுவிலும் ஒரு நிலைநிறுத்தலைச் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>சேவையகம் தன் நேரத்தைத் தெரிவிக்கவில்லை</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>முயலவில்லை: முயல URL இல்லை</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh வேலை செய்யாது: சேவையகங்களின் Subversion கிளையன்ட் http, https, svn ஆகியவற்றைப் பேசும்</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>களஞ்சியத்தை https வழியாக வழங்கி, அந்த URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// ஒரு கணினியின் கோப்புறையைக் குறிக்கும்: ஒவ்வொரு கணுவும் தனித்தனிக் கோப்புறையைப் பயன்படுத்தும்</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>களஞ்சியத்தை https அல்லது svn வழியாக வழங்கி, அந்த URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>களஞ்சியத்தின் URL-இல் scheme இல்லை</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion-க்கு %1:// தெரியாது</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>http://, https:// அல்லது svn:// எனத் தொடங்கும் URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>இது URL அல்ல</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>உங்கள் களஞ்சியத்தின் URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>களஞ்சியத்தின் URL-இல் ஹோஸ்ட் இல்லை</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>இது மூல carbon.xml-இன் URL, இது எங்கும் செல்லாது</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>களஞ்சியத்தின் URL-இல் போர்ட் 0 உள்ளது</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>களஞ்சியத்தின் URL-இல் பயனர் உள்ளது</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>அதை அகற்றவும்: பயனருக்கும் கடவுச்சொல்லுக்கும் தனி இடங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>கிளஸ்டர் உறுப்புரிமை (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>%1 MB-ஐ விடப் பெரியது; இங்கே படிக்கப்படும் எந்தக் கோப்பும் அவ்வளவு பெரிதாக இருக்காது</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>கோப்பு அல்ல; கோப்புறை, பைப் அல்லது சாதனம்</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>உரிமையாளருக்குக் கொடுக்க முடியவில்லை; இதை அந்தப் பயனராக அல்லது root ஆக இயக்கவும்</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>படிக்கும்போதே மாறுகிறது</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>உரிய இடத்தில் வைக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>பூட்ட முடியவில்லை</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>வேறொரு das-setup இந்த இல்லத்தில் எழுதிக்கொண்டிருக்கிறது; அது முடிந்ததும் மீண்டும் முயலவும்</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(id இல்லை)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>முகவரி இல்லை</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>ஆஃப்செட் %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>Subversion-இல் கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>முழுப் பகிர்வு</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>குறைந்தபட்ச உயர் கிடைப்புநிலை</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>தனிப்பயன்</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 கணு</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 கணுக்கள்</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 பிழை</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 பிழைகள்</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 எச்சரிக்கை</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 எச்சரிக்கைகள்</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 குறிப்பு</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 குறிப்புகள்</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>மேலும் %1</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>ரிசீவர்</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>இண்டெக்சர்</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>அனலைசர்</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>டாஷ்போர்டு</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>ரிசீவர்கள்</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>இண்டெக்சர்கள்</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>அனலைசர்கள்</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>டாஷ்போர்டுகள்</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>எல்லாப் பங்குகளும்</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>பங்கு இல்லை</translation>
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
        <translation>Spark பக்கங்கள் %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>பயனர்கள்: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>போர்ட்கள் ஆஃப்செட்டால் வேறுபடும்</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>தனிப் போர்ட்கள் இல்லை</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 முதல் %2 வரை</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>கிளஸ்டர்</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>HA ஒத்திசைவு</translation>
    </message>
    <message>
        <source>management</source>
        <translation>மேலாண்மை</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Spark பக்கங்கள்</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 தரவுத்தளம்</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 தரவுத்தளங்கள்</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Hazelcast போர்ட் %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Hazelcast போர்ட்கள் %1 முதல் %2 வரை</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>இன்னும் கணுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>கிளஸ்டர் %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>இணைப்பு உறுதி</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>error</source>
        <translation>பிழை</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>சோதிக்கவில்லை</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>அடைய முடியவில்லை</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>சேவைகள்: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>உறுதி</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>%1 சேவைகளும்</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>எல்லாக் கணுக்களும்</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>சேவைகள்</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>custom அமைவடிவத்தைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>“%1” ஆதரிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>அதன் எந்தக் கோப்புகளை மாற்ற வேண்டும் என யாருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>`das-setup products` பட்டியலிடும் தயாரிப்புகளில் ஒன்றைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1-க்கு %2 கிடையாது</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>அதன் வழிகாட்டிகள் வேறு அமைவடிவங்களை விவரிக்கின்றன.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>%1 அமைவடிவத்தைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>மூலத் தொகுப்பு குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>பொதிகள் அதிலிருந்தே உருவாகின்றன; இல்லம் இல்லாத கணுக்களும் அதிலிருந்தே படிக்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>தொகுப்பின் கோப்புறையை அல்லது zip-ஐக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>கிளஸ்டரில் கணுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>அதன் கணுக்களைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 மட்டுமே நன்கறிந்த உறுப்பினர்</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>அது நின்றிருக்கும்போது எந்தக் கணுவும் சேர முடியாது.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>இரண்டாவது கணுவைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>நன்கறிந்த உறுப்பினர்களாக இருக்க வேண்டிய %1 கணுக்கள் இரண்டுக்கும் குறைவு</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>அவற்றில் ஒன்றும் இயங்காதபோது எந்தக் கணுவும் சேர முடியாது.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>ஒவ்வொரு கணுவும் மற்ற எல்லாவற்றையும் பட்டியலிடச் செய்யவும்</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>%1-இல் analytics-datasources.xml-இன் கடவுச்சொற்கள் வெற்று உரையாகவே இருக்கும்</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>%1-இன் Spark executor-கள் Secure Vault இல்லாமல் அந்தக் கோப்பைப் படிக்கின்றன.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>சேவையகத்தின் கணக்கு மட்டுமே அந்தக் கோப்பைப் படிக்க அனுமதிக்கவும்</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>%1 கணுக்களில் ஒவ்வொன்றும் மற்ற எல்லாவற்றையும் பட்டியலிடுகிறது</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>ஒவ்வொரு புதிய கணுவும் எல்லாக் கணுக்களிலும் ஒரு கோப்பை மாற்றும். முதலில் தொடங்கும் ரிசீவர்கள் மட்டுமே நன்கறிந்த உறுப்பினர்களாக இருக்கலாம்: ஒரு கணு தொடங்கும்போது ஒரு ரிசீவராவது இயங்கினால், மற்றவை அவை வழியாக அறியப்படும்.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>ரிசீவர்களை மட்டும் பட்டியலிடவும்</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>எந்தக் கணுவும் %1 அல்ல</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>கிளஸ்டருக்கு ஒவ்வொரு பங்கும் குறைந்தது ஒருமுறை தேவை.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>ஒரு கணுவுக்கு %1 பங்கைக் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1-க்குப் பங்கு இல்லை</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>அது தொடங்கும், ஆனால் எதுவும் செய்யாது.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>அது என்ன செய்ய வேண்டும் எனத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1-க்குப் பல பங்குகள் உள்ளன</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>முழுப் பகிர்வில் ஒவ்வொரு கணுவுக்கும் ஒரு பங்கு மட்டுமே.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>ஒரே ஒரு %1 கணு உள்ளது</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>அது நின்றிருக்கும்போது அதன் வேலையை எதுவும் செய்யாது.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>இரண்டாவது %1-ஐச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>ஒரே ஒரு ரிசீவர் கணு உள்ளது</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>அது நின்றிருக்கும்போது நிகழ்வுகள் இழக்கப்படும்; நிகழ்நேரச் செயலாக்கம் உயர் கிடைப்புநிலையில் இருக்க இரண்டு ரிசீவர்கள் தேவை.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>இரண்டாவது ரிசீவரைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>%1 ரிசீவர்கள்; HA பயன்முறையில் இரண்டு மட்டுமே</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1, %2 இரண்டும் event processor-ஐ HA பயன்முறையில் இயக்குகின்றன. மற்றவற்றில் அது single பயன்முறையிலேயே இருக்கும், எனவே நிகழ்நேர execution plan-கள் அங்கே ஒவ்வொரு நிகழ்வையும் மீண்டும் வெளியிடும்.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>இரண்டு ரிசீவர்களை மட்டும் வைக்கவும், அல்லது நிகழ்நேர execution plan-களை நிலைநிறுத்த வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%2 ஷார்டுகளுக்கு %1 இண்டெக்சர்கள்</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>ஷார்டு இல்லாத இண்டெக்சருக்கு வேலை இல்லை. முதல் தொடக்கத்துக்குப் பின் ஷார்டுகளின் எண்ணிக்கையை மாற்ற முடியாது.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>%1 இண்டெக்சர்களை மட்டும் வைக்கவும், அல்லது மூலத் தொகுப்பின் analytics-config.xml-இல் shardCount-ஐ உயர்த்தவும்</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>குறைந்தபட்ச HA-இல் இரண்டு கணுக்கள், இந்தத் திட்டத்தில் %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1-க்கு நான்கு பங்குகளும் இல்லை</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>குறைந்தபட்ச HA-இல் ஒவ்வொரு கணுவும் எல்லாவற்றையும் செய்யும்.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>அதற்கு நான்கு பங்குகளையும் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>கணு நின்றுவிட்டதா, இணைப்பு துண்டிக்கப்பட்டதா என இரண்டு கணுக்களால் அறிய முடியாது</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>அவற்றுக்கு இடையிலான பிணையம் செயலிழந்தால், இரண்டும் செயலுக்கு வந்து ஒவ்வொரு நிகழ்வையும் இரண்டு முறை வெளியிடும்.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>பிணையம் செயலிழந்தபின் அவற்றில் ஒன்றை மறுதொடக்கம் செய்யவும்</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 ஆனது integrator-இன் போர்ட்களைக் கொண்டுள்ளது</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>தொகுப்பின் இரண்டு சேவையகங்களும் ஒரே கணினியில் இயங்க, அதில் ஆஃப்செட் %1 உள்ளது.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>ஆஃப்செட் %1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>கிளஸ்டருக்கு டொமைன் இல்லை</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>கணுக்கள் அதன் பெயரால் ஒன்றையொன்று கண்டறிகின்றன.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>wso2.das.domain-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>“%1” டொமைனில் இடைவெளிகள் உள்ளன</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>அது ஒரு குழுப் பெயர்; ஒவ்வொரு கணுவிலும் ஓர் இடைவெளி கூட மாறாமல் ஒன்றாக இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>இடைவெளிகளை அகற்றவும்</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>“%1” தரவுத்தளத்துக்குப் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>எல்லாக் கணுக்களும் அதைப் பகிர்வதால், அது MySQL-இல் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>நிகழ்வுச் சேமிப்பகத்துக்குத் தரவுத்தளம் இல்லை</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>மூல அமைப்பில் அது ஒவ்வொரு கணுவிலும் ஒரு கோப்பு; மற்றவை அதைப் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>“%1”-ஐத் தரவுத்தளப் பெயராகப் பயன்படுத்த முடியாது</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>எழுத்துகள், இலக்கங்கள், அடிக்கோடு, இடைக்கோடு, $ ஆகியவற்றுக்கு மேற்கோள் குறி தேவையில்லை; அதிகபட்சம் 64.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1, %2 இரண்டும் ஒரே தரவுத்தளம்: %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>அது வேலை செய்யும், ஆனால் அவற்றைத் தனித்தனியாகக் காப்புப்பிரதி எடுக்கவோ நகர்த்தவோ காலி செய்யவோ முடியாது.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>MySQL சேவையகத்துக்கு ஹோஸ்ட் இல்லை</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>அதன் முகவரியை அல்லது ஹோஸ்ட் பெயரை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>ஹோஸ்டை மட்டும் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>“%1” ஹோஸ்ட் அல்ல</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>ஹோஸ்ட், போர்ட், தரவுத்தளம் ஆகியவற்றிலிருந்து JDBC URL உருவாகிறது.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 ஒவ்வொரு கணுவிலும் வேறு கணினியைக் குறிக்கும்</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>கணுக்கள் பல கணினிகளில் உள்ளன, ஒரே MySQL சேவையகத்தைப் பகிர்கின்றன.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>கணுக்கள் அடையும் சேவையக முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 போர்ட் அல்ல</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>போர்ட்கள் 1 முதல் 65535 வரை.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>3306-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>MySQL சேவையகத்துக்குப் பயனர் இல்லை</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>ஒவ்வொரு தரவுமூலமும் அதைக் கொண்டே உள்நுழைகிறது.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>பயனரை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>URL விருப்பத்தேர்வுகளில் கடவுச்சொல் உள்ளது</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>அது திட்டத்திலும், ஒவ்வொரு வேறுபாட்டிலும், சேவையகங்களின் பதிவுகளிலும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>அதை அகற்றவும்</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>URL விருப்பத்தேர்வுகள் “%1” எனத் தொடங்குகின்றன</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>URL-இன் “?” தானாகவே சேர்க்கப்படும்.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>URL விருப்பத்தேர்வுகளில் “&amp;amp;” உள்ளது</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>எழுதும்போது மதிப்புகள் escape செய்யப்படும்; இது இரண்டு முறை escape செய்யப்படும்.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>வெறும் &amp; பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>“%1” URL விருப்பத்தேர்வு அல்ல</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>விருப்பத்தேர்வுகள் key=value வடிவில் இருக்கும், பிரிப்பான் &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>அதைத் திருத்தவும் அல்லது அகற்றவும்</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J பொருந்தாது</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>அது தெரிவிக்கும் தரவுத்தளத்துக்கான அமைப்புகள் Analytics-இல் இல்லை, எனவே சேவையகம் தொடங்காது. MySQL Connector/J MariaDB-க்கும் பொருந்தும்.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>MySQL Connector/J-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>இயக்கி வகுப்பு குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>ஒவ்வொரு தரவுமூலத்துக்கும் அது தேவை.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 Connector/J-இன் வகுப்பு அல்ல</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>அது %1, Connector/J 8 முதல் %2.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8-இல் இயக்கி வகுப்பின் பெயர் வேறு</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>அது %1. பழைய பெயர் இன்னும் வேலை செய்யும், ஆனால் எச்சரிக்கையைப் பதிவு செய்யும்.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5-இல் %1 வகுப்பு இல்லை</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>எந்தத் தரவுமூலமும் திறக்காது.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Connector/J jar குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>தொகுப்புகளில் MySQL இயக்கி இல்லை. அது இல்லாமல் எந்தத் தரவுமூலமும் திறக்காது.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>jar-ஐக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>jar-ஐக் குறிப்பிடவும், அல்லது ஒவ்வொரு இல்லத்தின் %1-இலும் வைக்கவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>“%1” jar அல்ல</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J பெரும்பாலும் jar-ஐக் கொண்ட காப்பகமாகவே பதிவிறக்கப்படும்.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>jar-ஐயே குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1-க்கு id இல்லை</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>“%1”-ஐ id ஆகப் பயன்படுத்த முடியாது</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>கணுவின் zip-க்கும் Ansible-இல் அதன் ஹோஸ்டுக்கும் அதுவே பெயர்: எழுத்துகள், இலக்கங்கள், புள்ளி, அடிக்கோடு, இடைக்கோடு; அதிகபட்சம் 64; முதலில் எழுத்து அல்லது இலக்கம்.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>அதற்கு %1 எனப் பெயரிடவும்</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>இரண்டு கணுக்களுக்கு %1 என்ற பெயர் உள்ளது</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>அவற்றின் பொதிகளுக்கு ஒரே பெயர் இருக்கும்.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>இரண்டாவதற்கு %1 எனப் பெயரிடவும்</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1-க்கு முகவரி இல்லை</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>இந்தக் கணுவை அடைய மற்றக் கணுக்களுக்கு Hazelcast அதையே கொடுக்கிறது.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>கணுவின் IPv4 முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1-க்கு %2 என்ற loopback முகவரி உள்ளது</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>இந்த முகவரியைப் பெறும் மற்ற ஒவ்வொரு கணுவும் தன்னையே அழைக்கும்.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>மற்றக் கணுக்கள் அதை அடையும் முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 தனியொரு கணுவின் முகவரி அல்ல</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>அது அப்படியே மற்றக் கணுக்களுக்குக் கொடுக்கப்படும், ஆனால் எங்கும் செல்லாது.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>கணுவின் சொந்த முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 ஒரு IPv6 முகவரி</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>hazelcast.properties-இல் வேறுவிதமாகக் குறிப்பிடாவிட்டால் Hazelcast 3.5 IPv4-ஐப் பயன்படுத்தும்.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>“%1” IP முகவரி அல்ல</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>கிளஸ்டரின் உறுப்பினர்கள் ஹோஸ்ட் பெயரால் அல்ல, முகவரியால் குறிப்பிடப்படுகின்றன.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1-க்கு ஹோஸ்ட் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>பயனர்களும் கிளையன்ட்களும் கணுவை அடையும் பெயர் carbon.xml-இல் தேவை.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>அதன் முகவரியைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1-க்கு மேலாண்மை ஹோஸ்ட் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>அது அதன் மேலாண்மைக் கன்சோலின் பெயர்.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>அதன் ஹோஸ்ட் பெயரைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>“%1” ஹோஸ்ட் பெயர் அல்ல</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>ஹோஸ்ட் பெயரில் எழுத்துகள், இலக்கங்கள், இடைக்கோடுகள், புள்ளிகள் இருக்கலாம்; scheme, போர்ட், அடிக்கோடு இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>ஹோஸ்ட் பெயரை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1, %2 இரண்டுக்கும் %3 என்ற ஹோஸ்ட் பெயர் உள்ளது</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>அவை வெவ்வேறு முகவரிகளில் உள்ளன; எனவே அந்தப் பெயர் அதிகபட்சம் ஒன்றையே அடையும்.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>ஒவ்வொரு கணுவுக்கும் தனி ஹோஸ்ட் பெயர் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1-க்கு இல்லம் இல்லை</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>அதற்குப் பொதி உருவாக்கலாம், ஆனால் `apply` அதில் எழுத முடியாது.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>அதன் தொகுப்பின் கோப்புறையை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>“%1” இல்லம் முழுப் பாதை அல்ல</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>ஸ்கிரிப்ட்களுக்கும் குறியீட்டு இணைப்புக்கும் முழுப் பாதை தேவை.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>/%1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1, %2 இரண்டுக்கும் %3-இல் ஒரே இல்லம் உள்ளது</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>ஒவ்வொரு கணுவுக்கும் தனித் தொகுப்பு தேவை.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>ஒவ்வொரு கணுவுக்கும் தனிக் கோப்புறை கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1-க்குத் தரவுத்தளம் இல்லை</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>அதன் உள்ளகப் பதிவகமான WSO2_CARBON_DB-க்குத் தனித் தரவுத்தளம் தேவை.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1, %2 இரண்டும் %3 தரவுத்தளத்தைப் பகிர்கின்றன</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB உள்ளகமானது: ஒவ்வொரு கணுவும் தன் சொந்தப் பதிவகத்தை அங்கே வைக்கும்.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 பகிரப்பட்ட %2 தரவுத்தளத்தைத் தன்னுடையதாகப் பயன்படுத்துகிறது</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>அதன் உள்ளகப் பதிவகம் எல்லாக் கணுக்களும் பகிர்வதுடன் கலந்துவிடும்.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>மூலத் தொகுப்பு</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>%1-இன் இல்லம்</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>மூலத் தொகுப்பைப் பயன்படுத்த முடியாது</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>`das-setup products` பட்டியலிடும் தயாரிப்பின் தொகுப்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>மூலத் தொகுப்பு %1, ஆனால் திட்டம் %2-க்கானது</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>ஒரு பதிப்பின் கோப்புகள் மற்றவற்றின் கோப்புகளிலிருந்து வேறுபடும்.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>திட்டத்தை %1-க்கு அமைக்கவும்</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>மூலத் தொகுப்பில் %1 இல்லை</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>கணுக்களுக்கு அதில் மாற்றங்கள் தேவை.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>தொகுப்பைப் பதிவிறக்கியபடியே பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>அதில் %1 உள்ளது.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>அதில் %1 இல்லை.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>%1-இன் இல்லம் %2-இன் தொகுப்பு அல்ல</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>மூலத் தொகுப்பை அங்கே விரிக்கவும்</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat முதல் தொடக்கத்தில் எழுதப்படும். ஒரே id-ஐப் பகிரும் கணுக்களை இண்டெக்சர்கள் ஒன்றாகவே கருதும்.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>மூலத் தொகுப்பு ஏற்கெனவே தொடங்கப்பட்டுள்ளது: அதன் கணு id-ஆன my-node-id.dat ஒவ்வொரு கணுவுக்கும் வந்துவிடும்</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>ஒருபோதும் இயங்காத தொகுப்பைப் பயன்படுத்தவும், அல்லது கோப்பை நீக்கவும்</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1, %2 இரண்டுக்கும் ஒரே கணு id உள்ளது</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>%1 தொடங்கும் முன் அதன் இல்லத்தில் my-node-id.dat-ஐ நீக்கவும்</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1-இல் சேவையகம் இயங்குகிறது: செயல்முறை %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>wso2carbon.pid அதைக் குறிப்பிடுகிறது. சேவையகம் தொடங்கும்போது மட்டுமே தன் கோப்புகளைப் படிக்கும்.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>அதன் கோப்புகள் மாறும் முன் அதை நிறுத்தவும்</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 ஏற்கெனவே தொடங்கப்பட்டுள்ளது: அதில் wso2carbon.pid உள்ளது</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>அந்த இயக்கத்தின் தரவு அதில் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>ஒருபோதும் இயங்காத தொகுப்பைப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1-இல் hazelcast.xml உள்ளது, அது இந்தத் திட்டத்தின் உறுப்பினர்களுக்குப் பதிலாகச் செயல்படும்</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>axis2.xml-இன் பிணைய அமைப்புகளுக்குப் பதில் சேவையகம் அதைப் படிக்கும்.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1-ஐ அகற்றவும்</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: %2 கோப்பும் ஏற்றப்படுகிறது, ஆனால் அது XML அல்ல</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: %2 கோப்பும் ஏற்றப்படுகிறது, அது %3-ஐ மீண்டும் வரையறுக்கிறது</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>சேவையகம் அந்தக் கோப்புறையின் ஒவ்வொரு *-datasources.xml-ஐயும் படிக்கும்; அத்தகைய பிழைக்குப் பின் வேறு தரவுமூலம் எதையும் படிக்காது.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>அதை அகற்றவும், அல்லது -datasources.xml என முடியாதபடி பெயரை மாற்றவும்</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>அதில் das-setup கோப்புறை உள்ளது</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>மூலத் தொகுப்பு ஏற்கெனவே அமைக்கப்பட்டுள்ளது: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>திட்டம் அமைக்காதவை அப்படியே இருந்து ஒவ்வொரு கணுவுக்கும் செல்லும். எல்லா மூலத் தொகுப்புகளுக்கும் பொதுவான மதிப்புகள் மட்டுமே ஒப்பிடப்படுகின்றன.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1-இல் MySQL இயக்கி இல்லை</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>இந்தப் பதிப்பு தேடும் %1-இல் mysql-connector jar இல்லை. அது இல்லாமல் எந்தத் தரவுமூலமும் திறக்காது.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>%1-இல் SVNKit</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>%1-இல் Trilead</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1-இல் Subversion கிளையன்ட் இல்லை: %2 இல்லை</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>அது இல்லாமல் சேவையகம் தொடங்கும், ஒரு பிழையைப் பதிவு செய்யும், எதையும் ஒத்திசைக்காது.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>SVNKit மற்றும் Trilead jar-களைக் குறிப்பிடவும், அல்லது ஒவ்வொரு கணுவிலும் svn-ஐ நிறுவவும்</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>காலியான போர்ட்டைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>%2-க்குப் போர்ட் %1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>கணுக்களை வெவ்வேறு கணினிகளில் வைக்கவும்</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>%2-க்கு ஆஃப்செட் %1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1, %2 இரண்டும் %3:%4-ஐப் பகிர்கின்றன</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast அவற்றில் ஒன்றை அடுத்த காலிப் போர்ட்டுக்கு நகர்த்தும்; மற்றக் கணுக்கள் அங்கே தேடுவதில்லை.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>ஆஃப்செட் %1 பொருந்தாது</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>ஆஃப்செட் 0 அல்லது அதற்கு மேல் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>அது ஒரு போர்ட்டை %1-க்கு நகர்த்தும்; 65535 கடைசிப் போர்ட்.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 ஆனது %2-ஐ இரண்டு முறை திறக்கிறது</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>அதன் இரண்டு சேவைகளுக்கு அந்தப் போர்ட் தேவை.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1, %2 இரண்டும் %3-ஐத் திறக்கின்றன</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1, %2 இரண்டும் %3-ஐயும் வேறு போர்ட்களையும் திறக்கின்றன: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>கிளஸ்டர் போர்ட்டுக்கு அந்தக் கணினியின் வேறு எந்தச் சேவையும் பயன்படுத்தாத எண் தேவை; ஆஃப்செட் அதை நகர்த்தாது.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>அவை %1-இல் மோதுகின்றன. இரண்டாவதாகத் தொடங்குவது தோல்வியடையும். ஒரே கணினியில் உள்ள கணுக்களுக்கு வெவ்வேறு ஆஃப்செட்கள் தேவை.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>கணு %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>%1 Spark master-கள், ஆனால் %2 அனலைசர்கள் மட்டுமே</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark தன் எல்லா master-களுக்கும் காத்திருப்பதால், அது ஒருபோதும் தொடங்காது.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark-க்குக் குறைந்தது ஒரு master தேவை</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>ஒரே Spark master-க்கு மாற்று இல்லை</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>இரண்டுக்குப் போதுமான அனலைசர் கணுக்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>“%1” ஒரு முழுப் பாதை அல்ல</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>இணைப்பு ஒவ்வொரு அனலைசர் கணுவிலும் ஒரே இடத்தில் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>அனலைசர் கணுக்களின் இல்லங்கள் வேறுபடுகின்றன</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark எல்லா இடங்களிலும் ஒரே பாதையைப் பயன்படுத்துகிறது: ஒவ்வோர் இல்லத்திற்கும் ஒரு குறியீட்டு இணைப்பு.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 ஓர் இல்லம்</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>இணைப்பு அதன் இலக்கு உள்ள இடத்திலேயே இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1, %2 இரண்டும் %3-இல் ஒரே இணைப்பைப் பகிர்கின்றன</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>அது ஒரே ஓர் இல்லத்தை மட்டுமே சுட்டுகிறது; இரு கணுக்களின் executor-களும் அதிலிருந்தே இயங்கும்.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>அனலைசர் கணுக்களை வெவ்வேறு கணினிகளில் வைக்கவும்</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>ZooKeeper குவோரம் காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>HBase அதன் மூலமே கண்டறியப்படுகிறது; அது இல்லாவிட்டால் ஒவ்வொரு கணுவும் தன்னையே கேட்கும்.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>ZooKeeper ஹோஸ்ட்களை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>ஹோஸ்ட் பெயர்களை மட்டும் உள்ளிடவும்</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>குவோரத்தில் ஹோஸ்ட்கள் மட்டுமே இருக்கும்; அவற்றின் போர்ட் தனி மதிப்பு.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>குவோரத்தில் ஒரு ஹோஸ்ட் இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>அதை ஒருமுறை மட்டும் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>%1 உறுப்பினர் கொண்ட குவோரம் இரட்டைப்படை</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>%1 உறுப்பினர் கொண்ட குவோரத்தைவிட அதிகச் செயலிழப்புகளை இது தாங்காது.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>ஏதேனும் ஹோஸ்ட் விடுபட்டுள்ளதா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>2181-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>host:port என உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>%1:60000-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>“%1” host:port வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>NameNode-இன் hdfs://host:port-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS-க்கு முகவரி இல்லை</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 தன் சுட்டுத் தரவை அங்கே வைக்கிறது.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>hdfs://host:port என உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>hdfs://%1-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>“%1” hdfs://host:port வடிவில் இல்லை</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS பயன்படுத்தப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 தன் சுட்டுத் தரவைத் தன் சொந்த வட்டுகளில் வைக்கிறது.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>நிகழ்வுகள் MySQL-இல் உள்ளன.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>அதை விட்டுவிடவும்</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 ஹோஸ்ட் அட்டவணையில் இல்லை</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>ஒவ்வொரு கணுவும் எல்லா Hadoop ஹோஸ்ட் பெயர்களின் முகவரிகளையும் DNS அல்லது தன் hosts கோப்பு மூலம் கண்டறிய வேண்டும்.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>அதை அங்கே சேர்க்கவும், அல்லது DNS அதை அறிவதை உறுதிசெய்யவும்</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>ஹோஸ்ட் அட்டவணையின் ஒரு வரியில் பெயர் இல்லை</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>அது hosts கோப்பைச் சிதைக்கும்.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>அந்த வரியை அகற்றவும்</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>ஹோஸ்ட் அட்டவணையில் %1 இருமுறை உள்ளது</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>முதல் வரியே செல்லும்.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>இரண்டாம் வரியை அகற்றவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>“%1” ஒரு IPv4 முகவரி அல்ல</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>அது %1-ஐக் குறிக்கிறது.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>ஹோஸ்டின் முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>அந்தப் பெயரைத் தேடும் ஒவ்வொரு கணுவும் தன்னையே கேட்கும்.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>கணுக்கள் காணும் முகவரியை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>கணுக்களை எதுவும் ஒத்திசைப்பதில்லை</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>ஒரு கணுவில் நிலைநிறுத்துவது மற்ற கணுக்களைச் சென்றடையாது.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>ஒவ்வொரு பயன்பாட்டையும் ஒவ்வொரு கணுவிலும் நிலைநிறுத்தவும், அல்லது Subversion-ஐப் பயன்படுத்தவும்</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>களஞ்சியத்திற்கு URL இல்லை</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>ஒரு Subversion களஞ்சியத்தின் URL-ஐ உள்ளிடவும்</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>அது http://, https:// அல்லது svn:// எனத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>அதற்கு முன் http:// சேர்க்கவும்</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh இங்கே வேலை செய்யாது</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>சேவையகங்களின் Subversion கிளையன்ட் http, https, svn ஆகியவற்றை மட்டுமே அறியும்.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>களஞ்சியத்தின் URL ஓர் இடக்குறி</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>அது ஒரு வழிகாட்டியிலிருந்தோ மூலத் தொகுப்பிலிருந்தோ வந்தது; எங்கும் இட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>பயனருக்கும் கடவுச்சொல்லுக்கும் தனி இடங்கள் உள்ளன; இங்கே இருந்தால் பதிவுகளிலும் வேறுபாடுகளிலும் தெரியும்.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>களஞ்சியத்திற்குப் பயனர் இல்லை</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>கமிட் செய்யும் கணு எழுதுகிறது; அதைச் சில களஞ்சியங்களே எவருக்கும் அனுமதிக்கும்.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>கமிட் செய்யும் கணுவைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>%1 கமிட் செய்யட்டும்</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>எந்தக் கணுவும் கமிட் செய்வதில்லை</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>சரியாக ஒரு கணுவே கமிட் செய்யும். வழக்கமாக ரிசீவர் கணு தேர்ந்தெடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>%1 என்ற பெயரில் கணு இல்லை</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>எனவே எதுவும் கமிட் செய்யாது.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 கமிட் செய்கிறது, ஆனால் அது ரிசீவர் கணு அல்ல</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>ரிசீவர் கணுக்கள் முதலில் தொடங்குகின்றன; எனவே கமிட் செய்யும் கணு அவற்றில் ஒன்றாக இருப்பதே சிறந்தது.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Subversion கிளையன்ட் எதுவும் குறிப்பிடப்படவில்லை</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>%1 jar அவற்றில் இல்லை</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit வேலை செய்ய Trilead உடனிருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>%1 jar-ஐச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>“%1”-இல் ${ உள்ளது</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>சேவையகம் ${name}-க்குப் பதில் ஒரு முறைமைப் பண்பை இடும்.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>மதிப்பையே உள்ளிடவும்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>“%1”-இல் @das-setup: உள்ளது</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>Ansible விநியோகம் அது உள்ள இடத்தில் கடவுச்சொற்களை இடும்.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>வேறு மதிப்பை உள்ளிடவும்</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>ஒரு மதிப்பில் வரி முறிவு, கட்டுப்பாட்டு எழுத்துக்குறி அல்லது திசைக் குறி உள்ளது</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>அதை ஒரு கோப்பின் ஒரே வரியில் எழுத முடியாது, அல்லது அது வேறொன்றாகத் தோன்றும்.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>“%1”-ஐச் சுற்றி இடைவெளிகள் உள்ளன</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>சேவையகங்கள் அவற்றை மதிப்பின் பகுதியாகவே கொள்ளும்.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>அவற்றை அகற்றவும்</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>பிற பிழைகள், கடைசியாக: “%1”</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>பதிவை இந்த வரியிலிருந்து படிக்கவும்</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>பதிவு இல்லை</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>%1 வி.யில் தொடங்கியது</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>ஒருங்கிணைப்பாளர்</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>சேமிப்பகங்கள் தயார்</translation>
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
        <translation>ஆர்ட்டிஃபாக்ட்களை கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>தரவுத்தளத்தின் எழுத்துக்குறித் தொகுதி ஒரு சுட்டுக்கு அனுமதிக்கப்பட்டதைவிட அதிக பைட்டுகளை எடுக்கிறது</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>அதை நீக்கி, CHARACTER SET latin1 உடன் உருவாக்கி, தொகுப்பின் ஸ்கிரிப்டை மீண்டும் இயக்கவும்</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>MySQL 5.6-க்கான ஸ்கிரிப்ட் புதிய சேவையகத்தில் இயங்கியது</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>தரவுத்தளத்தை நீக்கி, மீண்டும் உருவாக்கி, இயக்கக் கையேடு சொல்வதுபோல் -Dsetup இல்லாமல் ஸ்கிரிப்டை இயக்கவும்</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL-இல் இணைப்புகள் தீர்ந்துவிட்டன</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>max_connections-ஐ உயர்த்தவும்: ஒவ்வொரு கணுவும் ஒவ்வொரு தரவுத்தளத்துடனும் சுமார் 50 இணைப்புகளைத் திறக்கும்</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>JDBC URL-இன் ஒரு விருப்பத்தேர்வு தரவுத்தளப் பெயராகக் கொள்ளப்பட்டது: “?” விடுபட்டுள்ளது</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>das-setup apply மூலம் URL-ஐ மீண்டும் எழுதவும்</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>ஒரு தரவுத்தளம் இல்லை</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>அதை உருவாக்கவும்: das-setup databases அதற்கான SQL-ஐக் காட்டும்</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL கணக்கை மறுக்கிறது: தவறான கடவுச்சொல், அனுமதிக்கப்படாத ஹோஸ்ட், அல்லது உள்ளீடு இல்லாத Secure Vault alias</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>das-setup probe மூலம் கணக்கைச் சோதிக்கவும்; தரவுமூலத்தை cipher-text.properties உடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>கணுவிலிருந்து MySQL-ஐ அடைய முடியவில்லை</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>இந்தக் கணுவில் das-setup probe-ஐ இயக்கி, அதன் முகவரி, போர்ட், ஃபயர்வாலைச் சோதிக்கவும்</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>MySQL இயக்கி இல்லை</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>இயக்கி வகுப்புக்குப் பொருந்தும் Connector/J jar-ஐப் பொதியின் README குறிப்பிடும் கோப்புறையில் வைத்து, மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>தரவுத்தள ஸ்கிரிப்டின் ஒரு கூற்று தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>அதன் கீழுள்ள காரணத்தைப் படிக்கவும்; பாதியில் நின்ற ஸ்கிரிப்டுக்குக் காலியான தரவுத்தளம் தேவை</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>ஒரு தரவுத்தளத்தின் அட்டவணைகளை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>இயக்கக் கையேடு சொல்வதுபோல், காலியான தரவுத்தளத்தில் தொகுப்பின் ஸ்கிரிப்டைக் கைமுறையாக இயக்கவும்</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>ஒரு தரவுமூலத்தின் வழங்குநர் இயக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>analytics-datasources.xml-இல் வழங்குநரின் வரியைக் கருத்துரையிலிருந்து வெளியே எடுக்கவும்</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>ஒரு தரவுமூலக் கோப்பு சரியான XML அல்ல; பெரும்பாலும் URL-இல் தனியான &amp; காரணம். அதன் தரவுமூலங்கள் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>அந்த வரி குறிப்பிடும் கோப்பில் &amp;amp; என எழுதவும்</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>இரண்டு தரவுமூலங்களுக்கு ஒரே பெயர்</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>இரண்டாவதை அகற்றவும்; அது பெரும்பாலும் அசலின் அருகிலுள்ள *-datasources.xml நகல்</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>ஒரு தரவுமூலத்தின் வழங்குநரை ஏற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>கோப்பிலுள்ள வழங்குநர் வகுப்பை மூலக் கோப்புடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>ஒரு கோப்பின் தரவுமூலங்களை அமைக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>வரியின் முடிவிலுள்ள காரணத்தைப் படிக்கவும்</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>கணு தொடங்கியபோது HDFS பாதுகாப்புப் பயன்முறையில் இருந்தது</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>NameNode அதிலிருந்து வெளியேறும் வரை காத்திருந்து, கணுவை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>தரவுத்தளம் சேமிப்பகம் அறியாத பெயரைத் தெரிவிக்கிறது</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>MySQL Connector/J-ஐப் பயன்படுத்தவும்: MariaDB-இன் இயக்கி வேறு தயாரிப்புப் பெயரைத் தருகிறது</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>ஒரு சேமிப்பகத்தின் தரவுத்தளத்துடன் இணைக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>வரியிலுள்ள SQL செய்தியைப் படிக்கவும்; இந்தக் கணுவில் das-setup probe-ஐ இயக்கிப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>HBase தரவுமூலம் சேமிப்பகம் எதிர்பார்ப்பதுபோல் வரையறுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>அதைத் திட்டத்துடன் ஒப்பிடவும்: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>HBase-ஐ அடைய முடியவில்லை</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>எல்லா HBase, ZooKeeper ஹோஸ்ட் பெயர்களுக்கும் இந்தக் கணுவில் முகவரி கிடைக்கிறதா எனப் பார்த்து, அங்கே das-setup probe-ஐ இயக்கவும்</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>HDFS தரவுமூலம் கோப்பு முறைமை எதிர்பார்ப்பதுபோல் வரையறுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>HDFS-ஐ அடைய முடியவில்லை</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>இந்தக் கணுவில் das-setup probe மூலம் NameNode-இன் பெயரையும் போர்ட்டையும் சோதிக்கவும்</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>ஒரு பதிவுருச் சேமிப்பகத்தை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>analytics-config.xml-ஐத் திட்டத்துடன் ஒப்பிடவும்: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml குறிப்பிடும் முதன்மைச் சேமிப்பகம் இல்லை</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>ஒரு பதிவுருச் சேமிப்பகம் குறிப்பிடும் தரவுமூலம் இல்லை</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>analytics-config.xml, analytics-datasources.xml இரண்டிலும் உள்ள பெயர்களை ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>சேமிப்பகங்கள் தயாராக இல்லை; இருந்தும் சேவையகம் அவை இல்லாமலேயே தொடங்குகிறது</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>வரியின் முடிவிலுள்ள காரணத்தைப் படித்து, கணுவை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml குறிப்பிடும் தரவுமூலம் இல்லை</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>registry.xml-ஐ master-datasources.xml உடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>registry.xml கேட்கும் JNDI பெயர் எந்தத் தரவுமூலத்திற்கும் இல்லை</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml ஒரே instance-ஐ இருமுறை ஏற்றுகிறது</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>இரண்டாவதை அகற்றவும்</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>முந்தைய தொடக்கத்தின் ஏற்றம் அல்லது ஒரு வளம் கணுவின் சொந்தத் தரவுத்தளத்தில் தடையாக உள்ளது</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>கணுவின் சொந்தத் தரவுத்தளத்தில் அந்தப் பாதையில் உள்ளதை அகற்றவும், அல்லது காலியான ஒன்றுடன் தொடங்கவும்</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>ஓர் ஏற்றம் எந்த instance-ஐயும் குறிப்பிடவில்லை; அது புறக்கணிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>registry.xml-ஐத் திட்டத்துடன் ஒப்பிடவும்: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>பயனர் சேமிப்பகம் தயாராக இல்லை; அது இல்லாமல் பலவும் தொடங்காது</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>பயனர் தரவுத்தளம், அதன் கணக்கு, அட்டவணைகள், இயக்கி ஆகியவற்றைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>இந்தக் கணு 127.0.0.1-இல் இருப்பதாக மற்ற கணுக்களுக்குச் சொல்லப்படுகிறது</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>localMemberHost-ஐக் கணுவின் முகவரியாக அமைக்கவும்: das-setup apply அதைச் செய்யும்</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml-இல் உள்ள உறுப்பினர் முறை (membership scheme) அறியப்படாதது</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>membershipScheme-ஐ wka என அமைக்கவும்</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>கிளஸ்டரிங்கை அமைக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>அதன் கீழுள்ள காரணத்தைப் படிக்கவும்</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>மிகச் சில கணுக்களே எஞ்சியதால் கணு தன்னை நிறுத்திக்கொண்டது</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>இல்லாத கணுக்களைத் தொடங்கவும், அல்லது நிலையான குவோரத்தைக் குறைக்கவும்</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>தொடக்கத்தை முடிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>சேவையகம் தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 -Dsetup உடன் தொடங்கும்போது இதைப் பதிவுசெய்கிறது; இதனால் தீங்கில்லை</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>செய்வதற்கு எதுவுமில்லை</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>வலைப் போர்ட் ஏற்கெனவே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>அதைப் பயன்படுத்துவதை நிறுத்தவும், அல்லது கணுவுக்கு வேறு போர்ட் ஆஃப்செட் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>JMX போர்ட் ஏற்கெனவே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Thrift நிகழ்வுகளுக்கான போர்ட் ஏற்கெனவே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>பைனரி நிகழ்வுகளுக்கான போர்ட் ஏற்கெனவே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>நிகழ்வு ஒத்திசைவுப் போர்ட் பயன்பாட்டில் உள்ளது, அல்லது அதன் முகவரி இந்தக் கணுவுடையது அல்ல</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml-இல் உள்ள eventSync-ஐக் கணுவின் முகவரியுடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>HA மேலாண்மைப் போர்ட் பயன்பாட்டில் உள்ளது, அல்லது அதன் முகவரி இந்தக் கணுவுடையது அல்ல</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml-இல் உள்ள management-ஐக் கணுவின் முகவரியுடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>ஒரு போர்ட் ஏற்கெனவே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml எந்தப் பயன்முறையையும் இயக்கவில்லை</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml மற்றக் கணுவுக்கு எங்கும் இட்டுச் செல்லாத முகவரியைத் தருகிறது</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>eventSync, management, presentation ஆகியவற்றின் ஹோஸ்ட் பெயர்களைக் கணுவின் முகவரியாக அமைக்கவும்</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>மாற்று நிலைக் கணு செயலில் உள்ள கணுவின் நிலையைப் பெறவில்லை</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>இரண்டுக்கும் இடையில் HA மேலாண்மைப் போர்ட்டைத் திறந்து, மாற்று நிலைக் கணுவை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>மற்றக் கணுவின் நிகழ்வு ஒத்திசைவுப் போர்ட் பதிலளிக்கவில்லை; அந்தக் கணு இயங்காதபோது இது எதிர்பார்த்ததே</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>அது இயங்கினால், இரண்டுக்கும் இடையில் போர்ட்டைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>இந்தப் பதிப்பு carbon.spark.master-இன் மதிப்பை அறியாது</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>DAS 3.0.x-இல் local எனவும், பிந்தைய பதிப்புகளில் carbon எனவும் அமைக்கவும்</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark பயன்படுத்த வேண்டிய கிளஸ்டரிங் முடக்கப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>axis2.xml-இல் கிளஸ்டரிங்கை இயக்கவும்</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>Spark-க்குக் கொடுக்கப்பட்ட குறியீட்டு இணைப்பு இல்லை</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>ஒவ்வொரு கணுவிலும் ஒரே பாதையில் இல்லத்திற்கான இணைப்பை உருவாக்கவும்</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>எந்த அனலைசர் கணுவும் Spark master-ஐ இயக்கவில்லை</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>அனலைசர் கணுக்களை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>அனலைசர் அல்லாத கணுவில் ஒரு ஸ்கிரிப்ட் இயங்கவிருந்தது</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>அதை அனலைசர் கணுவில் இயக்கவும்; இந்தக் கணுவின் தொடக்கக் கட்டளையை இயக்கக் கையேட்டுடன் ஒப்பிடவும்</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>இந்தப் பதிப்பு “local” என்பதில் மட்டுமே தன் சொந்த Spark கிளஸ்டரை அமைக்கும்</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>carbon.spark.master-ஐ local என அமைக்கவும்</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>இந்தப் பதிப்பில் “local” இன்னும் வேலை செய்கிறது, ஆனால் “carbon” என்பதே சரி</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>carbon.spark.master-ஐ carbon என அமைக்கவும்</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Spark கிளஸ்டர் தயாராகும் முன் ஒரு ஸ்கிரிப்ட் இயங்க முயன்றது</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>இது நீடித்தால்: carbon.spark.master.count சொல்லும் எண்ணிக்கையில் அனலைசர் கணுக்களைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>ஒரு Spark worker தொடர்பிழந்தது</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>அந்த அனலைசர் கணு இயங்குகிறதா, அதன் நினைவகம் போதுமா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>ஓர் இண்டெக்சர் கணுவை அடைய முடியவில்லை</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>எல்லா இண்டெக்சர் கணுக்களும் இயங்கி, கிளஸ்டரில் உள்ளனவா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>வேறொரு கணுவும் கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>ஒரே ஒரு கணுவில் மட்டும் AutoCommit-ஐ true என அமைக்கவும்</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Subversion கிளையன்ட் இல்லை</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>SVNKit, Trilead jar-களை உரிய இடத்தில் வைத்து, மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>Deployment Synchronizer-க்குப் பயன்படுத்தக்கூடிய URL இல்லை</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>carbon.xml-இல் உள்ள DeploymentSynchronizer-ஐத் திட்டத்துடன் ஒப்பிடவும்: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Subversion களஞ்சியத்தில் கோப்புறையை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>கணக்கின் கமிட் செய்யும் உரிமையை das-setup probe மூலம் சோதிக்கவும்</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Subversion-இலிருந்து ஆர்ட்டிஃபாக்ட்களைப் பெற முடியவில்லை</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>das-setup probe மூலம் கணக்கைச் சோதிக்கவும்; முரண்பாடு இருந்தால் deployment/server-ஐக் காலியாக்கி மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>ஆர்ட்டிஃபாக்ட்களை Subversion-இல் கமிட் செய்ய முடியவில்லை</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>Deployment Synchronizer தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>Deployment Synchronizer-இன் ஓர் இயக்கம் தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Subversion அறியாத கோப்புகள் தடையாக உள்ளன</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>இது தொடர்ந்தால்: deployment/server-ஐ வேறிடத்திற்கு நகர்த்தி, மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>பதிவைப் படிக்க முடியவில்லை: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>பதிவு ஒரு கோப்பு அல்ல: அது ஒரு பைப் அல்லது சாதனம்</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>பதிவைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>படிப்பது நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>பதிவு இல்லை: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>கணுவைத் தொடங்கவும், அல்லது --logs %1=FILE மூலம் அதன் பதிவைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>பதிவில் சேவையகத்தின் வரி எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>கணுவைத் தொடங்கவும், அல்லது --logs %1=FILE மூலம் அதன் wso2carbon.log-ஐக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>பதிவு சேவையகம் தொடங்கிய பின்னரே ஆரம்பிக்கிறது; எனவே அதன் எல்லா வரிகளும் ஒரே இயக்கமாகக் கொள்ளப்படுகின்றன</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>பழைய wso2carbon.log.YYYY-MM-DD-ஐ அதன் அருகில் வைக்கவும்</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>தொடக்கம் %2 வகைப் பணிக்கான %1 சேவையகங்களுக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>இந்தப் பங்கின் மற்றக் கணுக்களைத் தொடங்கவும்; tasks-config.xml-இல் taskServerCount அவற்றின் எண்ணிக்கையைவிட அதிகமாக இருக்கக் கூடாது</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>தொடக்கம் %1-க்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>இந்த வரிக்கு மேலுள்ள முதல் பிழையைப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>தொடக்கம் முடியவில்லை</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>“WSO2 Carbon started in” வரும் வரை காத்திருந்து, மீண்டும் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>சேவையகம் நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>அதை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>கிளஸ்டரிங் முடக்கப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast %1-இலிருந்து உள்ளமைக்கப்படுகிறது; எனவே axis2.xml நடைமுறையில் இல்லை</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>hazelcast.xml அல்லது -Dhazelcast.config-ஐ அகற்றவும்</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>உறுப்பினர் முறை (membership scheme) %1, wka அல்ல: உறுப்பினர் பட்டியல் பயன்படுத்தப்படுவதில்லை</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>கிளஸ்டர் டொமைன் %1, %2 அல்ல: இது தனியொரு கிளஸ்டர்</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast %1 போர்ட்டில் இணைப்புகளை ஏற்கிறது; மற்றவை தேடும் %2-இல் அல்ல</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>%1 போர்ட் பயன்பாட்டில் இருந்தது, அல்லது axis2.xml வேறுபடுகிறது: போர்ட்டை விடுவித்து, das-setup diff மூலம் ஒப்பிட்டு, மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>இந்தக் கணு %2-இல் அல்லாமல் %1-இல் இருப்பதாக Hazelcast மற்றவற்றுக்குச் சொல்கிறது</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>இரண்டும் இயங்கினால், அவற்றுக்கிடையே பிணையம் துண்டிக்கப்பட்டுள்ளது: கிளஸ்டர் போர்ட்டை இரு திசைகளிலும் திறந்து, பின் அவற்றில் ஒன்றை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 %2-க்கு வெளியேறியது, திரும்ப வரவில்லை</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 அதை %2-க்கு இழந்தது</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>%1 உடன் ஒரே கிளஸ்டரில் இருப்பதை எந்தப் பதிவும் காட்டவில்லை</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>டொமைன், முகவரிகள், உறுப்பினர்களை ஒப்பிட்டு (das-setup diff), கிளஸ்டர் போர்ட்டை இரு திசைகளிலும் திறக்கவும்</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>%1 உடன் ஒரே கிளஸ்டரில் இருப்பது உறுதியாகவில்லை: ஒரு பதிவு இல்லை, அல்லது ஒரு தொடக்கம் முடியவில்லை</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>முதலில் தொடங்கிய கணு மட்டுமே மற்றதைப் பதிவுசெய்யும்: எல்லாப் பதிவுகளையும் கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 கிளஸ்டரில் உள்ளது, ஆனால் திட்டத்தின் கணு அல்ல</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>அதைத் திட்டத்தில் சேர்க்கவும், அல்லது அதற்கு வேறு டொமைன் கொடுக்கவும்; திட்டத்தின் ஒரு கணுவுக்குத் திட்டமிட்டதல்லாத முகவரியும் இருக்கலாம்</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>இது ஒருங்கிணைப்பாளர், %1-உம் அப்படியே: ஒன்றுக்கு மேற்பட்ட கிளஸ்டர்கள்</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>டொமைனையும் உறுப்பினர்களையும் ஒப்பிட்டு, கிளஸ்டர் போர்ட்டை இரு திசைகளிலும் திறந்து, பின் சிறிய கிளஸ்டரை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>இது தரவுச் சேவைக் குழுவின் தலைவராக %1-ஐக் குறிப்பிடுகிறது, %2 வேறொன்றைக் குறிப்பிடுகிறது: ஒன்றுக்கு மேற்பட்ட கிளஸ்டர்கள்</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>கணுவின் கோப்புகளைத் திட்டத்துடன் ஒப்பிடவும்: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>திட்டம் கணுவுக்கு இல்லம் எதையும் தரவில்லை</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 இல்லை</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark இந்தக் கணுவில் தனியாக இயங்குகிறது</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Spark தொடங்காத ஓர் அனலைசர்</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>அதன் தொடக்கக் கட்டளையை இயக்கக் கையேட்டுடன் ஒப்பிட்டு, மேலே பிழைகள் உள்ளனவா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark-ஐப் பயன்படுத்த முடியாது: எந்த அனலைசரும் client-ஐத் தொடங்கவில்லை; %2 master-களில் %1 இயங்குகின்றன</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>carbon.spark.master.count சொல்லும் எண்ணிக்கையில் அனலைசர்களை ஒரே கிளஸ்டரில் தொடங்கவும்</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>அனலைசர் அல்லாத கணுவில் ஒரு Spark master இயங்குகிறது</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>இயக்கக் கையேட்டிலுள்ள தொடக்கக் கட்டளையால் அதைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>இது சுட்டு இடுகிறது, ஆனால் இண்டெக்சர் அல்ல</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>சுட்டு இடாத ஓர் இண்டெக்சர்</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>நிகழ்வுகள் single பயன்முறையில் செயலாக்கப்படுகின்றன: ஒவ்வொரு ரிசீவரும் எல்லா முடிவுகளையும் வெளியிடும்</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>இது HA பயன்முறை நிகழ்வுச் செயலாக்கத்தில் செயலில் உள்ள அல்லது மாற்று நிலை உறுப்பினராக ஆகவில்லை</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>event-processor.xml-ஐத் திட்டத்துடன் ஒப்பிட்டு (das-setup diff), மேலே பிழைகள் உள்ளனவா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>இது செயலில் உள்ள உறுப்பினர், %1-உம் அப்படியே: முடிவுகள் இருமுறை வெளியிடப்படுகின்றன</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>இரண்டையும் ஒரே கிளஸ்டருக்குள் கொண்டுவந்து, பின் அவற்றில் ஒன்றை மீண்டும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>%1 உடனான நிகழ்வு ஒத்திசைவு இழக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>அந்தக் கணு இயங்குகிறதா எனப் பார்த்து, அதன் நிகழ்வு ஒத்திசைவுப் போர்ட்டைத் திறக்கவும்</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>சேமிப்பகங்கள் தயாராக உள்ளதை எந்த வரியும் காட்டவில்லை</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>மேலே பிழைகள் உள்ளனவா எனப் பார்க்கவும்; செயலிழந்த சேமிப்பகம் தொடக்கத்தைத் தடுக்காது</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>பகிர்ந்த பதிவகம் எதுவும் ஏற்றப்படவில்லை</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>இது ஆர்ட்டிஃபாக்ட்களை கமிட் செய்கிறது; அதை %1 மட்டுமே செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>AutoCommit உள்ள ஒரு கணு</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>இந்தக் கணுவில் AutoCommit-ஐ false என அமைக்கவும்: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Subversion-இல் இன்னும் எதுவும் கமிட் செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>இங்கே முதல் ஆர்ட்டிஃபாக்ட் நிலைநிறுத்தப்படும் வரை இது எதிர்பார்த்ததே</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%2 உறுப்பினர்களில் %1</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, இல்லாதவை: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n முறை)</numerusform>
            <numerusform> (%n முறைகள்)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>%1 அச்சுப்பொறி பக்கத்தை ஏற்கவில்லை. அது இயங்குகிறதா எனப் பார்க்கவும், அல்லது PDF கோப்பாக ஏற்றுமதி செய்யவும்.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>%1-இல் அச்சிடுவது இடையில் நின்றது.</translation>
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
        <translation>HBase-இன் ZooKeeper</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>பொதிகளை விநியோகிக்கும் inventory, மாறிகள், பிளேபுக்குகளை எழுது; கடவுச்சொல் எதையும் கேட்காது</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>எதை நிரப்ப வேண்டும், எதை இயக்க வேண்டும் என்பதைக் கோப்புறையிலுள்ள README.md கூறும்.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>எழுத வேண்டிய கோப்புறை; இல்லையெனில் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>திட்டத்தின் இல்லங்களில் எழுது: எல்லாவற்றிலும், அல்லது எதிலும் இல்லை</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>அங்கே இருந்தது ஒவ்வொரு இல்லத்தின் das-setup-backup-இல் வைக்கப்படும். `das-setup check` பிழை காணும் திட்டம் ஏற்கப்படாது.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>இந்தக் கணு மட்டும்</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>இல்லத்தில் சேவையகம் இயங்கினாலும் எழுது</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>ஒவ்வொரு கணுவுக்கும் ஒரு zip-ஐயும், முழுக் கிளஸ்டருக்கு ஒரு கோப்புறையையும் எழுது</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>zip-களில் கடவுச்சொற்கள் உள்ளன; எனவே நீங்கள் மட்டுமே அவற்றைப் படிக்க முடியும். ஒவ்வொன்றிலும் உள்ள das-setup/README.md அந்தக் கணுவின் நிர்வாகி செய்ய வேண்டியதையும், cluster/RUNBOOK.md கிளஸ்டரைத் தொடங்கும் முறையையும் கூறும்.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>ஒவ்வொரு zip-இலும் முழுத் தொகுப்பையும் வை; திட்டத்தின் source ஒரு zip ஆக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>முழுக் கிளஸ்டரையும், அணுகக்கூடிய தொகுப்புகளையும் விதிகளின்படி சரிபார்</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>ஒவ்வொரு கண்டறிதலுக்கும் ஒரு வரி: தீவிரம், விதி, திட்டத்தில் உள்ள இடம், என்ன தவறு, என்ன செய்ய வேண்டும். வெளியேறும் குறியீடு 1: பிழை உள்ளது.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>இங்கே அறியப்படாதது: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>கட்டளை இல்லை</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 இல்லை</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1-க்கு ஒரு மதிப்பு தேவை</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>`%1`-ஐப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>திட்டக் கோப்பு</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>கடவுச்சொற்கள் உள்ள JSON கோப்பு; அதன் உரிமையாளர் மட்டுமே படிக்கக்கூடியதாக இருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>JSON array ஆக வெளியிடு</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>தரவுத்தளங்களை உருவாக்கும் SQL-ஐ வெளியிடு, அல்லது இல்லாதவற்றை உருவாக்கு</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>சேவையகத்தில் இல்லாதவற்றை உருவாக்கு; அங்கே வேறு எதுவும் மாற்றப்படாது</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>கிளஸ்டரை SVG கோப்பாக வரை</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>எழுத வேண்டிய SVG கோப்பு</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>மாறவுள்ளவற்றை unified diff ஆகக் காட்டு</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>கணுவின் இல்லம் இந்தக் கணினியின் கோப்புறையாக இருந்தால் அது படிக்கப்படும்; இல்லையெனில் மூலத் தொகுப்பு படிக்கப்படும். கடவுச்சொற்கள் மறைக்கப்படும். வெளியேறும் குறியீடு 1: வேறுபாடு உள்ளது.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>apply எழுதியவற்றில்: மூலத்துக்கும் எழுதியதற்கும், எழுதியதற்கும் இப்போது உள்ளதற்கும் இடையிலான வேறுபாடு; பின்னர் ஒரு கோப்பு திருத்தப்பட்டிருந்தால் வெளியேறும் குறியீடு 1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (இயல்பு: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>இந்த உதவியை வெளியிடு</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>பயன்பாடு: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>எடுத்துக்காட்டாக:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>வழக்கமான வரிசை:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>தொடங்குவதற்கான திட்டம்; அதைத் திருத்தவும்</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>அதில் என்ன தவறு</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>சேவைகள் பதிலளிக்கின்றனவா</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>மாறவுள்ள ஒவ்வொரு வரியும்</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>ஒவ்வொரு கணுவுக்கும் ஒரு zip</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>அவை ஒரே கிளஸ்டராக இணைந்துள்ளனவா</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>%1 கணக்கின் கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>சூழல் மாறிகள்:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>கடவுச்சொற்கள் --secrets கோப்பிலிருந்து, சூழல் மாறிகளிலிருந்து, அல்லது டெஸ்க்டாப்பின் சாவிக்கொத்திலிருந்து எடுக்கப்படும்; முனையத்தில் உங்களிடம் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>வெளியேறும் குறியீடுகள்:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>முடிந்தது; எதுவும் கண்டறியப்படவில்லை</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>விடை “இல்லை”: பிழை, தோல்வியுற்ற சோதனை, அல்லது வேறுபாடு உள்ளது</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>கட்டளை வரி அல்லது திட்டம் தவறு; எதுவும் தொடப்படவில்லை</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>படிப்பது அல்லது எழுதுவது தோல்வியுற்றது; இருந்தவை அப்படியே உள்ளன</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>ஒரே திட்டக் கோப்பிலிருந்து WSO2 DAS அல்லது EI Analytics கிளஸ்டரை அமைக்கிறது: அதைச் சரிபார்த்து, மாறவுள்ள ஒவ்வொரு வரியையும் காட்டி, ஒவ்வொரு கணுவுக்கும் ஒரு பொதியை எழுதும்.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>கட்டளைகள்:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>விருப்பத்தேர்வுகள்:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>பதிப்பை வெளியிடு</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>மேலும் அறிய: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>அளவுருக்கள்:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>அமைத்த இல்லங்களைத் திட்டமாக மீண்டும் படித்து, அவை எங்கே முரண்படுகின்றன எனக் கூறு</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>பெரும்பாலான இல்லங்கள் கூறுவது திட்டத்தில் இடம்பெறும். கடவுச்சொல் எதுவும் படிக்கப்படாது. வெளியேறும் குறியீடு 1: பிழை உள்ளது.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>கிளஸ்டரின் கணுக்களுடைய இல்லங்கள்</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>திட்டத்தை இந்தக் கோப்பில் எழுது</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>MySQL, ZooKeeper/HBase, HDFS, SVN, குறிப்பிட்ட ஹோஸ்ட்கள் ஆகியவற்றுடன் இணை; எதையும் மாற்றாது</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>ஒவ்வொரு சரிபார்ப்புக்கும் ஒரு வரி: நிலை, சோதனை, இலக்கு, கண்டறிந்தது, செய்ய வேண்டியது. வெளியேறும் குறியீடு 1: ஒரு சரிபார்ப்பு தோல்வியுற்றது.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>இவை மட்டும், காற்புள்ளிகளால் பிரித்து: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>ஒவ்வொரு இலக்கும் எடுத்துக்கொள்ளக்கூடிய வினாடிகள்</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>ஆதரிக்கப்படும் தயாரிப்புகளைப் பட்டியலிடு</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>ஒவ்வொன்றுக்கும் ஒரு வரி: திட்டத்தில் product ஆகக் குறிப்பிடும் id, தலைப்பு.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>ஒவ்வொரு profile-ஐயும் சரிபார்: விவரங்கள் அறியப்பட்டவையா, பாதைகள் செல்லுபடியாகின்றனவா, id-கள் தனித்துவமானவையா</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>ஒவ்வொரு இல்லத்திலும் கடைசியாகச் செயல்படுத்திய மாற்றத்தை மீட்டமை; இடையில் நின்ற செயல்படுத்தலைச் செயல்தவிர்</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>வெளியேறும் குறியீடு 1: ஒரு கோப்பு பின்னர் திருத்தப்பட்டுள்ளது; வேறுபாடு வெளியிடப்படும், எதுவும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>இல்லங்கள்</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>இல்லங்களின் காப்புப்பிரதிகளை மட்டும் பட்டியலிடு</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>பின்னர் திருத்தப்பட்ட கோப்புகளையும் மாற்றீடு செய்; அவை காப்புப்பிரதியில் வைக்கப்படும்</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>தொடங்குவதற்கான முழுமையான திட்டத்தை வெளியிடு</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>பின்னர் அதில் உங்கள் சொந்த ஹோஸ்ட்கள், முகவரிகள், பெயர்களை இடவும்.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha அல்லது custom; இயல்பாகத் தயாரிப்பின் முதல் அமைவடிவம்</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>`das-setup products` பட்டியலிடும் ஓர் id</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>திட்டத்தையும், அது செயல்படும் சிறிய மாதிரித் தொகுப்பையும் இந்தக் கோப்புறையில் எழுது</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>ஒவ்வொரு கணுவின் wso2carbon.log-ஐயும் படி: எந்த உறுப்பினர்கள் சேர்ந்தன, என்ன பிழைகள் உள்ளன</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>வெளியேறும் குறியீடு 1: ஓர் உறுப்பினர் இல்லை, அல்லது ஒரு பதிவில் பிழை உள்ளது. வெளியேறும் குறியீடு 3: ஒரு பதிவைப் படிக்க முடியவில்லை, அல்லது பதிவே இல்லை.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>கணுவின் இல்லத்தில் இல்லாத பதிவு; அதன் அருகிலுள்ள பழைய பதிவுக் கோப்புகளும் படிக்கப்படும்</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>%1 கோப்புறையை உருவாக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1-ஐ எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>திறக்க வேண்டிய பக்கம்: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>%1 என்ற பக்கம் இல்லை. பக்கங்கள்: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>DAS Setup-இன் வேறொரு பதிப்பைச் சேர்ந்தது; das-setup-ஐ மீண்டும் நிறுவவும்</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>பங்குகள்</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>சேர்க்கப்படவுள்ள கணுக்கள்</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>குறிப்புரை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>கணுக்களைச் சேர்</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>1 கணுவைச் சேர்</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>%n கணுவைச் சேர்</numerusform>
            <numerusform>%n கணுக்களைச் சேர்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, எழுத்துக்குறி %2-இல்</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%2 கணுக்களுக்கு %1 முகவரிகள்</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%2 கணுக்களுக்கு %1 பெயர்கள்</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%2 கணுக்களுக்கு %1 ஹோஸ்ட் பெயர்கள்</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>முகவரி இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>புதிய கணினி</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>%1-இன் கணினி</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ஏற்கெனவே உள்ளது</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>வரம்பு [1-7] என எழுதப்படும்; [01-12] தன் சுழியங்களைத் தக்கவைக்கும்.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>எதுவும் மோதாதபடி போர்ட்களும் ஆஃப்செட்களும் தேர்ந்தெடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>வரம்பின்படி கணுக்களைச் சேர்</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>முகவரிகள்(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>பெயர்கள்(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>ஹோஸ்ட் பெயர்கள்(&amp;H)</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>ஒவ்வொரு புதிய கணுவுக்கும் ஒரு முகவரி, அல்லது எல்லாவற்றுக்கும் ஒரே கணினி.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>ஒவ்வொரு புதிய கணுவுக்கும் ஒரு பெயர், அல்லது எண் ஏறிச்செல்லும் ஒரு பெயர்.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>எல்லாக் கண்டறிதல்களும்</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Ansible-க்கான கோப்புகள்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>விநியோகத்திற்கான கோப்புறை</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>Ansible(&amp;A)</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>பொதிகளை விநியோகித்து, கணுக்களைத் தொடங்கி, பழைய நிலைக்கும் திரும்பும் inventory-உம் பிளேபுக்குகளும்.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>விநியோகத்தை உருவாக்கு(&amp;C)</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 ஹோஸ்ட்</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 ஹோஸ்ட்கள்</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>1 ஹோஸ்டுக்கான விநியோகம் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>%1 ஹோஸ்ட்களுக்கான விநியோகம் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>அதில் கடவுச்சொல் இல்லை: நீங்கள் நிரப்பிக் குறியாக்கம் செய்யும் பெட்டகத்திலிருந்து Ansible அவற்றை ஒவ்வொரு ஹோஸ்டிலும் நிரப்பும். முந்தைய விநியோகத்தின் உங்கள் அமைப்புகளும் பெட்டகமும் தக்கவைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>1 ஹோஸ்டுக்கான விநியோகம் உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>%1 ஹோஸ்ட்களுக்கான விநியோகம் உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>%1-இல், %2. படிகள் அங்குள்ள README.md-இல் உள்ளன.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>விநியோகம் உருவாக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>%2 ஹோஸ்ட்களில் %1-ஐத் தயாரிக்கிறது: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>பொதிகள்</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>பொதி</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>பொதிகளுக்கான கோப்புறை</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>பொதிகள்(&amp;D)</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>ஒவ்வொரு கணுவுக்கும் ஒரு zip; கணினிகளை நிர்வகிப்பவர்களிடம் கொடுக்க.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>மாறிய கோப்புகள் மட்டும் அல்லாமல் முழுத் தொகுப்புகள் (ஒவ்வொன்றும் %1)(&amp;P)</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>மாறிய கோப்புகள் மட்டும் அல்லாமல் முழுத் தொகுப்புகள்: தொகுப்பின் zip தேவை(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>1 பொதியை உருவாக்கு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>%1 பொதிகளை உருவாக்கு(&amp;C)</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 பொதி</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 பொதிகள்</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>1 பொதியும் cluster கோப்புறையும் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>%1 பொதிகளும் cluster கோப்புறையும் உருவாக்கப்படும்</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>பொதிகளில் கடவுச்சொற்கள் உள்ளன; எனவே நீங்கள் மட்டுமே அவற்றைப் படிக்க முடியும். எதுவும் எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>1 பொதி உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>%1 பொதிகள் உருவாக்கப்பட்டன</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>%1-இல், %2, நீங்கள் மட்டுமே படிக்கக்கூடியவை. அவற்றில் கடவுச்சொற்கள் உள்ளன: சாவிகளை அனுப்புவதுபோல் பாதுகாப்பாக அனுப்பவும்.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>பொதிகள் உருவாக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>%2 பொதிகளில் %1-ஐ உருவாக்குகிறது: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>அப்போது ஒவ்வொரு பொதியிலும் முழுச் சேவையகமும் இருக்கும்; வெற்றுக் கணினியில் அப்படியே விரிக்கலாம். இல்லையெனில், ஏற்கெனவே உள்ள தொகுப்பின் மீது விரிக்கப்படும்; அது அதே பதிப்பாக இருக்க வேண்டும்.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 கோப்பு</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n கோப்பு</numerusform>
            <numerusform>%n கோப்புகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n கணு</numerusform>
            <numerusform>%n கணுக்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>மாற்றீடு</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
முன்பு: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>இந்தத் தொகுப்பு %1, ஆனால் திட்டம் %2-க்கானது; வேறு தொகுப்பை அல்லது வேறு தயாரிப்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>நிறுத்தப்பட்டது; எதுவும் எழுதப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>மாற்றங்கள்</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>மூலத் தொகுப்பிலிருந்து வேறுபடவுள்ள ஒவ்வொரு வரியும். இன்னும் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>ஒப்பிடுகிறது</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>இன்னும் காண முடியாது</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%2 கணுக்களில் %1 கோப்புகள்</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>ஒவ்வொரு கணுவையும், அதில் மாறும் கோப்புகளையும், ஒவ்வொரு மாற்றத்தின் நோக்கத்தையும் மரம் பட்டியலிடுகிறது. F8 அடுத்த மாற்றத்திற்கும் Shift+F8 முந்தைய மாற்றத்திற்கும் கோப்புக்குக் கோப்பு செல்லும். Ctrl+F கணு, கோப்பு அல்லது மதிப்பைத் தேடும். “கடவுச்சொற்களைக் காட்டு” என்பதைத் தேர்வுசெய்யும் வரை கடவுச்சொற்கள் புள்ளிகளாகத் தெரியும்; பக்கத்தை விட்டு நீங்கினால் அவை மீண்டும் மறைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>கணு, கோப்பு அல்லது மதிப்பைத் தேடு</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>மரத்தின் ஒழுங்கு</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>கணு வாரியாக</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>கோப்பு வாரியாக</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>கடவுச்சொற்களைக் காட்டு(&amp;W)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>முந்தைய மாற்றம் (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>அடுத்த மாற்றம் (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>இந்தக் கோப்பின் வேறுபாட்டை நகலெடு</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>கோப்பின் வேறுபாடு</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>மூலத் தொகுப்புடன் ஒப்பிடுகிறது</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 கணுக்கள், %2 கோப்புகள், %3 வரிகள்</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>மாற்றங்களை இன்னும் காட்ட முடியாது</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>தயாரிப்புக்குச் செல்</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>தரவுத்தளங்களுக்குச் செல்</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>Deployment Synchronizer-க்குச் செல்</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>கணுக்களும் பங்குகளும் பக்கத்திற்குச் செல்</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>%1 கடவுச்சொல் இன்னும் தரப்படவில்லை. “எழுது” அதைக் கேட்கும்.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>%1 கடவுச்சொற்கள் இன்னும் தரப்படவில்லை. “எழுது” அவற்றைக் கேட்கும்.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> மற்றும் </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1-இல்</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>இந்தக் கோப்பு சேர்க்கப்படுகிறது. இது உரை அல்ல: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>இந்தக் கோப்பு மாற்றீடு செய்யப்படுகிறது. இது உரை அல்ல.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2 மாற்றங்களில் %1</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>இந்த உரையைக் கொண்டவற்றை மட்டுமே மரத்தில் காட்டும். Enter மரத்திற்குச் செல்லும்; Escape எல்லாவற்றையும் மீண்டும் காட்டும்.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>கணு வாரியாக: ஒவ்வொரு கணுவிலும் மாறும் கோப்புகள். கோப்பு வாரியாக: ஒவ்வொரு கோப்பும் மாறும் கணுக்கள்.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>இல்லையெனில் கடவுச்சொற்கள் புள்ளிகளாகத் தெரியும். பக்கத்தை விட்டு வெளியேறினால் அவை மீண்டும் மறைக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>கிளஸ்டரும் Spark-உம்</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>எல்லாக் கணுக்களும் பகிரும் மதிப்புகள்.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>கிளஸ்டர் டொமைன்(&amp;D)</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>கிளஸ்டர் டொமைன் மாற்றம்</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>கணுக்கள் ஒரே டொமைனின் உறுப்பினர்களுடன் மட்டுமே சேரும். உறுப்புரிமை நன்கறிந்த முகவரிகளால் அமைகிறது; பட்டியல் கணு அட்டவணையிலிருந்து உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>Spark master-கள்(&amp;M)</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>Spark master-கள் மாற்றம்</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>ஒன்று வேலை செய்யும், மற்றது பொறுப்பேற்கும். அனலைசர்களைவிட master-கள் அதிகமானால் Spark தொடங்காது.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>குறியீட்டு இணைப்பு(&amp;L)</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>குறியீட்டு இணைப்பு மாற்றம்</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>ஒவ்வொரு கணுவிலும் ஒரே பாதை; ஒவ்வொன்றும் தன் சொந்த இல்லத்தைச் சுட்டும். செயல்படுத்தும் ஸ்கிரிப்ட்கள் அதை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>நிகழ்வுச் செயலாக்கத்தின் நிலையை வட்டில் வை(&amp;K)</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>persistence தேர்வு</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>HA பயன்முறையிலுள்ள ரிசீவர்கள் மறுதொடக்கத்திற்குப் பின் விட்ட இடத்திலிருந்து தொடரும். cep_persistence-இல் உள்ள கோப்புகளைச் சேவையகம் ஒருபோதும் நீக்காது. இது தேவைப்படும் நிகழ்நேர execution plan-கள் இல்லாவிட்டால் இதை முடக்கவும்.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>கடவுச்சொற்களை Secure Vault-இல் வை(&amp;V)</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>Secure Vault தேர்வு</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>அப்போது உள்ளமைவு alias-களைக் குறிப்பிடும்; ciphertool.sh ஒவ்வொரு கணுவிலும் கடவுச்சொற்களைக் குறியாக்கம் செய்யும். ஒவ்வொரு தொடக்கத்திற்கும் கீஸ்டோரின் கடவுச்சொல் தேவை.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 Spark master</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n Spark master</numerusform>
            <numerusform>%n Spark master-கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>டொமைன் ஒவ்வொரு கணுவின் axis2.xml-இலும் இடம்பெறும். வேறு டொமைனின் கணுக்கள் சேராது; எனவே ஒரே பிணையத்தில் இரு கிளஸ்டர்களுக்கு இரு பெயர்கள் தேவை. Spark master-கள் அனலைசர்களே: ஒன்று வேலை செய்யும், மற்றவை காத்திருக்கும். அனலைசர்களைவிட master-கள் அதிகமானால் Spark தொடங்காது. குறியீட்டு இணைப்பு ஒவ்வொரு கணுவிலும் ஒரே பாதையில் இருந்து, அந்தக் கணுவின் இல்லத்திற்கு இட்டுச் செல்லும்: Spark-இன் executor-கள் அதன் கீழ் உள்ளமைவைப் படிக்கும். DAS 3.1.0 முதல், HA பயன்முறையில் நிகழ்வுச் செயலாக்கம் தன் வினவல்களின் நிலையை வட்டில் வைக்கலாம். Secure Vault-ஐப் பயன்படுத்தினால் கடவுச்சொற்கள் உள்ளமைவுக் கோப்புகளிலிருந்து நீங்கும்: இயக்கக் கையேடு சொல்வதுபோல், முதல் தொடக்கத்திற்கு முன் ciphertool.sh ஒவ்வொரு கணுவிலும் அங்குள்ள கீஸ்டோரால் அவற்றைக் குறியாக்கம் செய்யும்.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>மொத்தம் 1 அனலைசர்</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>மொத்தம் %n அனலைசர்</numerusform>
            <numerusform>மொத்தம் %n அனலைசர்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>ஒவ்வொரு கணுவின் axis2.xml-இலும் உள்ள கிளஸ்டரின் டொமைன். வேறு டொமைன் உள்ள கணு தொடங்கும், ஆனால் ஒருபோதும் சேராது.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>அனலைசர்களின் spark-defaults.conf-இல் உள்ள carbon.spark.master.count. இத்தனை அனலைசர்கள் இயங்கும்வரை Spark காத்திருக்கும்: எண் மிக அதிகமானால் அது ஒருபோதும் தொடங்காது.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>அனலைசர்களின் spark-defaults.conf-இல் உள்ள carbon.das.symbolic.link. இணைப்பு இல்லாவிட்டால் அல்லது வேறிடத்தைச் சுட்டினால், சேவையகத்தின் நிரலகங்களை Spark கண்டறியாது. எல்லா இல்லங்களின் பாதையும் ஒன்றே என்றால் இதைக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>ரிசீவர்களின் event-processor.xml-இல் உள்ள HA பயன்முறையின் persistence. இது இல்லாவிட்டால், இரு ரிசீவர்களும் நின்றுபோகும்போது இயங்கும் வினவல்களில் உள்ளவை இழக்கப்படும்.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>உள்ளமைவுக் கோப்புகளில் கடவுச்சொற்களுக்குப் பதிலாக alias-கள் இடம்பெறும். கணுவில் ciphertool.sh இயக்கப்படும்வரை அதன் சேவையகத்தால் அவற்றைப் படிக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>%1-இன் கட்டளை</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1-ஐ நகலெடு</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>ரிசீவர்</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>இண்டெக்சர்</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>அனலைசர்</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>டாஷ்போர்டு</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>எல்லாப் பங்குகளும்</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 செக் அவுட் செய்கிறது</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>கமிட் செய்யும் கணுவாக %1</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>கமிட்</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>கணு</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>பங்குகள்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>carbon.xml-இல் உள்ள AutoCommit: இந்தக் கணுவுக்கு இயக்கப்படும், மற்ற எல்லாவற்றுக்கும் முடக்கப்படும். இங்கே மட்டும் நிலைநிறுத்தவும்; வேறு கணுவில் நிலைநிறுத்தியது அங்கேயே இருந்துவிடும்.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>இணைப்பைச் சோதி(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>சோதனையை நிறுத்து(&amp;P)</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>மீண்டும் சோதி(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>சோதிக்க இன்னும் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>சோதிக்கப்படவில்லை: கடவுச்சொல் இன்னும் தரப்படவில்லை. அதை உள்ளிட்டுச் சோதிக்கவும்.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>இன்னும் சோதிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>உறுதியானது, எச்சரிக்கைகளுடன்.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>சில சோதிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>எல்லாம் உறுதியானது.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>நகலெடுக்கப்பட்டது: %1</translation>
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
        <translation>பின்னர் மாறியது</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>வெற்றி</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>தோல்வி</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>தவிர்ப்பு</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>சோதிக்கவில்லை: நிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>சோதிக்கிறது</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>%1-ஐ உருவாக்கு...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>அமைப்பை நகலெடு</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>இதுபோல் மேலும் %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 மி.வி.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 வி.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation>1 இணைப்பு உறுதியாகவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n இணைப்பு உறுதியாகவில்லை</numerusform>
            <numerusform>%n இணைப்புகள் உறுதியாகவில்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>சோதிக்கிறது, %2-இல் %1. நீங்கள் தொடர்ந்து பணியாற்றலாம்.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>%1-க்கு நடந்த சோதனைக்குப் பின் மாறியது</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>%1-க்கு நிறுத்தப்பட்டது. %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>%1-க்கு %2-இல் சோதிக்கப்பட்டது. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>பயனர்களும் அனுமதிகளும்</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>பகிர்ந்த பதிவகம்</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>அளவீடுகள்</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>செயலாக்கிய தரவு</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>தரவுத்தளப் பெயர் மாற்றம்</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>தரவுத்தளம்</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>பயன்படுத்துபவை</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>எல்லாக் கணுக்களும்</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>உள்ளகப் பதிவகம்</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>%1 கணு</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>தரவுமூலத்தின் URL-இல் உள்ள தரவுத்தளத்தின் பெயர். அது இல்லாவிட்டால் சேவையகம் தொடங்காது; ஒரே தரவுத்தளத்தை இரண்டுக்குப் பயன்படுத்தினால் அவற்றின் அட்டவணைகள் கலந்துவிடும்.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>தரவுத்தளங்கள்</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>ஒரு MySQL சேவையகம் பயனர்கள், பதிவகம், அளவீடுகள், செயலாக்கிய தரவு ஆகியவற்றையும், ஒவ்வொரு கணுவுக்கும் ஓர் உள்ளகத் தரவுத்தளத்தையும் வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>இந்தப் பக்கத்தின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>சேவையகம்</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>%1-இல் MySQL</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>பயனர்கள், பதிவகம், அளவீடுகள், செயலாக்கிய தரவு ஆகியவற்றின் தரவுத்தளங்களை எல்லாக் கணுக்களும் பகிர்கின்றன; அவற்றுடன் ஒவ்வொன்றுக்கும் சொந்த உள்ளகத் தரவுத்தளம் உண்டு. கடவுச்சொல் நினைவகத்திலும், நீங்கள் கேட்டால் டெஸ்க்டாப்பின் சாவிக்கொத்திலும் வைக்கப்படும். இல்லாதவற்றை உருவாக்கும் கூற்றுகள் SQL தத்தலில் உள்ளன. சோதனை இந்தப் பயனராக உள்நுழைந்து கிளஸ்டருக்குத் தேவையானதைப் பார்க்கும்; எதையும் மாற்றாது.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ஹோஸ்ட்(&amp;H)</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>MySQL ஹோஸ்ட் மாற்றம்</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>போர்ட்(&amp;O)</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>MySQL போர்ட் மாற்றம்</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>பயனர்(&amp;U)</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>MySQL பயனர் மாற்றம்</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>கடவுச்சொல்(&amp;W)</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>இயக்கி jar(&amp;J)</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>இயக்கி jar மாற்றம்</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>தேர்ந்தெடு(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>இயக்கி jar-ஐத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>இயக்கி வகுப்பு(&amp;L)</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>இயக்கி வகுப்பு மாற்றம்</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>URL விருப்பத்தேர்வுகள்(&amp;T)</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>URL விருப்பத்தேர்வுகள் மாற்றம்</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>சேவையகத்தில் எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>பெயர்களை மாற்றலாம்; ஒவ்வொரு கணுவுக்கும் சொந்த உள்ளகத் தரவுத்தளம் தேவை.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>கணுக்களின் பெயர்களை இடு(&amp;D)</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>ஒவ்வோர் உள்ளகத் தரவுத்தளத்திற்கும் das-உம் கணுவின் id-உம்</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>உள்ளகத் தரவுத்தளங்களின் பெயர்கள்</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java காப்பகங்கள் (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>%1-இல் 1 தரவுத்தளத்தை உருவாக்கவா?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>%1-இல் %n தரவுத்தளத்தை உருவாக்கவா?</numerusform>
            <numerusform>%1-இல் %n தரவுத்தளங்களை உருவாக்கவா?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. சேவையகத்தில் வேறு எதுவும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>உருவாக்கு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>சேவையகத்தை அப்படியே விடு(&amp;L)</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>தரவுத்தளங்களை உருவாக்குகிறது. நீங்கள் தொடர்ந்து பணியாற்றலாம்.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>தரவுத்தளங்கள் (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>ஒவ்வொரு தரவுமூலத்தின் URL-இலும் உள்ள MySQL சேவையகத்தின் கணினி. ஒவ்வொரு கணுவும் இந்தப் பெயரில் அதை அடைய வேண்டும்: localhost எனில் ஒவ்வொன்றும் தன் கணினியிலேயே சேவையகத்தைத் தேடும்.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>அதே URL-களில் உள்ள MySQL சேவையகத்தின் போர்ட்; வழக்கமாக 3306. தவறானால் எந்தக் கணுவும் தரவுத்தளத்தை அடையாது.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>ஒவ்வொரு தரவுமூலத்தின் பயனர் பெயர். இந்தப் பயனருக்கு ஒவ்வொரு கணுவின் முகவரியிலிருந்தும் தரவுத்தளங்களில் எல்லா உரிமைகளும் தேவை; அவை இல்லாவிட்டால் அட்டவணைகள் உருவாகாது, சேவையகங்கள் தொடங்காது.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>எந்தத் தொகுப்பிலும் இல்லாத MySQL Connector/J jar. இது ஒவ்வொரு இல்லத்திலும் இடம்பெறும்; இது இல்லாமல் எந்தச் சேவையகமும் தரவுத்தளத்தை அடையாது.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>ஒவ்வொரு தரவுமூலத்தின் driverClassName. அது jar-இல் இருக்க வேண்டும்: Connector/J 5-இல் com.mysql.jdbc.Driver, 8-இல் com.mysql.cj.jdbc.Driver.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>ஒவ்வொரு தரவுமூலத்தின் URL இறுதியிலும் வரும் இயக்கியின் விருப்பத்தேர்வுகள், &amp; ஆல் பிரிக்கப்பட்டவை; எ.கா. useSSL=false. இயக்கி ஏற்காத மதிப்பு இருந்தால் இணைப்பு ஏற்படாது.</translation>
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
        <translation>ஒரு கணுவில் நிலைநிறுத்துவது Subversion களஞ்சியம் வழியாக மற்றக் கணுக்களைச் சென்றடையும்.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 கமிட் செய்கிறது</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>ஒரு கணு அதில் நிலைநிறுத்துவதை கமிட் செய்யும்; மற்றவை எல்லாம் ஒவ்வொரு நிமிடமும் அதைச் செக் அவுட் செய்யும். இரு கணுக்கள் கமிட் செய்தால் ஒன்றுக்கொன்று தடையாகும். கடவுச்சொல் நினைவகத்திலும், நீங்கள் கேட்டால் டெஸ்க்டாப்பின் சாவிக்கொத்திலும் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>Subversion(&amp;S)</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>ஒரு கணு கமிட் செய்யும்; மற்றவை ஒவ்வொரு நிமிடமும் செக் அவுட் செய்யும்.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>எதுவுமில்லை(&amp;O)</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>ஒவ்வொரு ஆர்ட்டிஃபாக்டையும் ஒவ்வொரு கணுவிலும் கைமுறையாக நிலைநிறுத்த வேண்டும்.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>களஞ்சிய URL(&amp;U)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>களஞ்சிய URL மாற்றம்</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>குத்தகையாளர் id-ஐ URL-இல் சேர்(&amp;T)</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>URL-இல் குத்தகையாளர் id மாற்றம்</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>பயனர்(&amp;R)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>களஞ்சியப் பயனர் மாற்றம்</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>கடவுச்சொல்(&amp;W)</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>கிளையன்ட் jar-கள்(&amp;J)</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>அவை ஒவ்வோர் இல்லத்திலும் வைக்கப்படும். அவை இல்லாவிட்டால் சேவையகம் தொடங்கும், ஒரு பிழையைப் பதிவுசெய்யும், எதையும் ஒத்திசைக்காது.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>கமிட் செய்யும் கணு</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>சரியாக ஒரு கணுவே கமிட் செய்யும். வழக்கமாக ரிசீவர் தேர்ந்தெடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>எதுவும் கமிட் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>Deployment Synchronizer மாற்றம்</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>ஒரு கிளையன்ட் jar-ஐத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java காப்பகங்கள் (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>புதிய கிளையன்ட் jar</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>ஒவ்வொரு கணுவின் carbon.xml-இலும் உள்ள SvnUrl. அதை அடைய முடியாத கணுவுக்கு நிலைநிறுத்தியவற்றில் எதுவும் கிடைக்காது.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>ஒவ்வொரு கணுவின் carbon.xml-இலும் உள்ள SvnUrlAppendTenantId. இது இல்லாவிட்டால் எல்லாக் குத்தகையாளர்களும் ஒரே கோப்புறையைப் பகிர்வார்கள்; அவர்களின் ஆர்ட்டிஃபாக்ட்கள் கலந்துவிடும்.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>ஒவ்வொரு கணுவின் carbon.xml-இலும் உள்ள SvnUser. எழுதும் உரிமை இல்லாவிட்டால் எதுவும் கமிட் செய்யப்படாது.</translation>
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
        <translation>பொருத்து</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>பெரிதாக்கம்: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>சோதனையை நிறுத்து(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>அனைத்தையும் சோதி(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>முழுத் திட்டத்தின் இணைப்புகளையும் சோதி (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>சிறிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>வரைபடப் பெரிதாக்கம்</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>சிறிதாக்கு (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>பெரிதாக்கு (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>பொருத்து(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ஏற்றுமதி(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>அச்சிடு(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>SVG, வலைப்பக்கங்களுக்கும் திருத்திகளுக்கும்(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>PNG, ஆவணங்களுக்கும் மின்னஞ்சலுக்கும்(&amp;P)...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>PDF, தாளுக்கு(&amp;D)...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>கிளஸ்டரின் காட்சி</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>வரைபடம்</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>கிளஸ்டரின் வரைபடம்</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>தேர்ந்தெடுத்தது: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>அட்டவணை தத்தலில் இதே தகவல் வரிசைகளாக உள்ளது.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>மூடும் முன் %1-இன் மாற்றங்களைச் சேமிக்கவா?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>சேமிக்காமல் மூடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>தொடர்ந்து திருத்து(&amp;G)</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>வரிகள் %1 முதல் %2 வரை</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>நிகழ்வுச் சேமிப்பகம்</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>அனலைசர்களும் இண்டெக்சர்களும் படிக்கும் நிகழ்வுகளை ரிசீவர்கள் வைக்கும் இடம்.</translation>
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
            <numerusform>HBase, %n ZooKeeper-கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase அதிக அளவிலான நிகழ்வுகளுக்கானது; இயங்கும் Hadoop கிளஸ்டர் தேவை. அதன் ஹோஸ்ட்கள் பெயர்களால் பதிலளிக்கும்; ஒவ்வொரு கணுவும் அவற்றின் முகவரிகளைக் கண்டறிய வேண்டும். சோதனைக்கோ சில நிகழ்வுகளுக்கோ MySQL போதும்.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>HBase, சுட்டுக் கோப்புகள் HDFS-இல்(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>HBase(&amp;H)</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>அதிக அளவிலான நிகழ்வுகளுக்கு. இயங்கும் Hadoop கிளஸ்டர் தேவை.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>MySQL(&amp;M)</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>முந்தைய பக்கத்தின் சேவையகத்தில் மேலும் ஒரு தரவுத்தளம்.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>ZooKeeper குவோரம்(&amp;Z)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>ZooKeeper குவோரம் மாற்றம்</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>போர்ட்(&amp;O)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>ZooKeeper போர்ட் மாற்றம்</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase master(&amp;S)</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>HBase master மாற்றம்</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS NameNode(&amp;E)</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>HDFS முகவரி மாற்றம்</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>தரவுக் கோப்புறை(&amp;D)</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>HDFS தரவுக் கோப்புறை மாற்றம்</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>தரவுத்தளம்(&amp;B)</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>நிகழ்வுச் சேமிப்பகத் தரவுத்தள மாற்றம்</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>சேவையகம் முதல் தொடக்கத்தில் அதன் அட்டவணைகளை உருவாக்கும். எல்லாக் கணுக்களும் அதைப் பகிர்வதால், அது கிளஸ்டரின் MySQL சேவையகத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>நிகழ்வுச் சேமிப்பக மாற்றம்</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>HBase-இன் ZooKeeper ஹோஸ்ட்கள், காற்புள்ளிகளால் பிரித்து: analytics-datasources.xml-இல் hbase.zookeeper.quorum. அவற்றில் ஒன்றும் பதிலளிக்காவிட்டால், எந்தக் கணுவும் நிகழ்வுச் சேமிப்பகத்தை அடையாது.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>இந்த எல்லா ஹோஸ்ட்களிலும் உள்ள போர்ட்: analytics-datasources.xml-இல் hbase.zookeeper.property.clientPort, வழக்கமாக 2181. தவறானால் எந்தக் கணுவும் நிகழ்வுச் சேமிப்பகத்தை அடையாது.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>master-இன் பெயரும் போர்ட்டும்: analytics-datasources.xml-இல் hbase.master. HBase-இன் கிளையன்ட் அதை ZooKeeper மூலம் கண்டறியும்; இரண்டும் எங்கே வேறுபடுகின்றன எனச் சோதனை கூறும்.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, NameNode-இன் பெயர், போர்ட்: analytics-datasources.xml-இல் fs.default.name. அது தவறானால் சுட்டு இருக்காது, analytics சேவையும் தொடங்காது.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>analytics-datasources.xml-இல் உள்ள dfs.data.dir: Hadoop கிளஸ்டரில் உள்ளபடியே தரவின் கோப்புறை.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>நிகழ்வுகளின் தரவுத்தளம், analytics-datasources.xml-இல் WSO2_ANALYTICS_EVENT_STORE_DB-இன் URL-இல் உள்ளது. அது இல்லாவிட்டால் எந்தக் கணுவிலும் analytics சேவை தொடங்காது.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>தீர்ந்தது: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>மேலும் %n</numerusform>
            <numerusform>மேலும் %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>நீக்கு(&amp;M)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>இல்லங்கள்</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>கோப்புறை சேர்(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>%1-இல் உருவானதை மாற்றீடு செய்கிறது</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>மாற்றங்களைக் கணக்கிட முடியவில்லை</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>கோப்புறை தேர்வு இல்லை</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>இன்னும் எதையும் உருவாக்க முடியாது</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>காட்டு(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>கோப்புறை(&amp;F)</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>தேர்ந்தெடு(&amp;E)...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>கோப்புறை முன்பிருந்தபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>இந்தக் கணினியில் கோப்புகள் உருவாக்கப்படும் இடம். எதுவும் தானாகக் கணுக்களுக்குச் செல்லாது.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>மேலும் %1</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>1 இல்லத்தில் எழுதுவது தடைப்பட்டது</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>%1 இல்லங்களில் எழுதுவது தடைப்பட்டது</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>அவற்றில் பழைய கோப்புகளும் புதிய கோப்புகளும் கலந்திருக்கலாம். அவற்றை மீட்டமைத்தால், ஒவ்வொன்றும் முன்பிருந்தபடி ஆகும்.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>மீட்டமை(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>பின்னர்(&amp;L)</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>கோப்புகள் மீட்டமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>எழுதிய பின் 1 கோப்பு திருத்தப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>எழுதிய பின் %1 கோப்புகள் திருத்தப்பட்டுள்ளன</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>இன்னும் எதுவும் மீட்டமைக்கப்படவில்லை. தொடர்ந்தால், திருத்திய கோப்புகள் காப்புப்பிரதியில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>இருந்தும் மீட்டமை(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>எல்லாவற்றையும் அப்படியே விடு(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>திட்டத்தில் இல்லம் இல்லை</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>இந்தக் கணினியில் இல்லை</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>இங்கே முந்தைய எழுதுதல் தடைப்பட்டது</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>திட்டப்படியே உள்ளது</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>அங்கே ஒரு சேவையகம் இயங்குகிறது: செயல்முறை %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>எழுதப்படும்</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>கணு</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>இல்லம்</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>இல்லங்கள்</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>இந்தக் கணினி(&amp;T)</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>இங்கே கோப்புறைகளாக உள்ள இல்லங்களில். முன்பிருந்தவை காப்புப்பிரதியில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>இல்லங்கள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>கோப்புகள் மீட்டமைக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>முந்தைய எழுதுதல் தடைப்பட்டது</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 இல்லத்தில் எழுத முடியாது</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 இல்லங்களில் எழுத முடியாது</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>எழுத எதுவுமில்லை</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>இல்லங்கள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>முந்தைய எழுதுதல் தடைப்பட்டது</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 இல்லத்தில் பழைய கோப்புகளும் புதிய கோப்புகளும் கலந்திருக்கலாம். முதலில் அவற்றை மீட்டமைக்கவும்.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 இல்லங்களில் பழைய கோப்புகளும் புதிய கோப்புகளும் கலந்திருக்கலாம். முதலில் அவற்றை மீட்டமைக்கவும்: ஒவ்வொன்றும் முன்பிருந்தபடி ஆகும்.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>மீட்டமை(&amp;P)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1-இல் எழுத முடியாது</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>மீண்டும் பார்(&amp;L)</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>திட்டத்தின் எந்த இல்லமும் இந்தக் கணினியின் கோப்புறை அல்ல</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>இல்லங்கள் கணு அட்டவணையில் “பெயர்கள்” என்பதன் கீழ் உள்ளன. பிற கணினிகளுக்குப் பொதிகளை உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>காட்டு(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>எழுத எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>இந்தக் கணினியிலுள்ள ஒவ்வோர் இல்லமும் திட்டப்படியே உள்ளது.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> திட்டத்தின் %1 பிற கணினிகளில் உள்ளன.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>1 இல்லத்தில் எழுதப்படும்</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>%1 இல்லங்களில் எழுதப்படும்; எல்லாவற்றிலும் அல்லது எதிலும் இல்லை</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>முன்பிருந்தவை ஒவ்வோர் இல்லத்தின் das-setup-backup-இல் வைக்கப்படும்; அதன் உரிமையாளர் அவற்றைப் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>இல்லங்களில் எழுது(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>1 இல்லத்தில் எழுது(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>%1 இல்லங்களில் எழுது(&amp;W)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, செயல்முறை %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>இல்லங்களில் ஒன்றில் ஒரு சேவையகம் இயங்குகிறது</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>இல்லங்களில் %1-இல் சேவையகங்கள் இயங்குகின்றன</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. சேவையகம் பெரும்பாலான கோப்புகளைத் தொடங்கும்போது படிக்கும்; ஆனால் சிலவற்றை இயங்கும்போதே நிலைநிறுத்தும்: அது பழைய, புதிய மதிப்புகள் இரண்டுடனும் ஒரே நேரத்தில் வேலை செய்யும். முதலில் அதை நிறுத்தவும்.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>இருந்தும் எழுது(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>திரும்பிச் செல்(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>%2 இல்லங்களில் %1-ஐத் தயாரிக்கிறது: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 இல்லம்</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 இல்லங்கள்</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>நிறுத்தப்பட்டது. எதுவும் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>ஒவ்வோர் இல்லமும் முன்பிருந்தபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>இல்லங்களில் எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 இல்லத்தில் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 இல்லங்களில் எழுதப்பட்டது</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 கோப்புகள். முன்பிருந்தவை ஒவ்வோர் இல்லத்தின் das-setup-backup-இல் உள்ளன; அவற்றை எப்போது வேண்டுமானாலும் மீட்டமைக்கலாம்.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>மீட்டமை(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>ஹோஸ்ட் மாற்றம்</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>புதிய ஹோஸ்ட்</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n புதிய ஹோஸ்ட்</numerusform>
            <numerusform>%n புதிய ஹோஸ்ட்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>ஒட்டிய ஹோஸ்ட்கள்</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>ஹோஸ்ட் அகற்றல்</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>ஹோஸ்ட்கள் அகற்றல்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>பயன்பாடு</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>ஹோஸ்டுக்கு Hadoop தரும் பெயர். இது ஒவ்வொரு பொதியின் hosts கோப்பிலும் இடம்பெறும்; இதன் முகவரியைக் கண்டறிய முடியாத கணு நிகழ்வுச் சேமிப்பகத்தை அடையாது.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>கணுக்கள் அடையும் வகையில் அந்த ஹோஸ்டின் முகவரி. தவறானால் அவை வேறு கணினியை நாடும்.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>ஹோஸ்ட் பெயர்கள்</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>இன்னும் ஹோஸ்ட் பெயர்கள் இல்லை</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>ஒவ்வொரு கணுவும் எல்லா Hadoop ஹோஸ்ட் பெயர்களின் முகவரிகளையும் DNS அல்லது தன் hosts கோப்பு மூலம் கண்டறிய வேண்டும்.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop பெயர்களால் பதிலளிக்கிறது; எனவே ஒவ்வொரு கணுவும் அவற்றின் முகவரிகளைக் கண்டறிய வேண்டும். அவை ஒவ்வொரு பொதியின் hosts கோப்பிலும் இடம்பெறும்.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>ஹோஸ்ட் சேர்(&amp;A)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>ஒட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>hosts கோப்பின் வரிகள், அல்லது விரிதாளின் பெயர்களும் முகவரிகளும்</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>அகற்று(&amp;R)</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>விடுபட்ட பெயரைச் சேர்(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>விடுபட்ட %n பெயரைச் சேர்(&amp;M)</numerusform>
            <numerusform>விடுபட்ட %n பெயர்களைச் சேர்(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>நீக்கு(&amp;M)</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>கிளையன்ட் jar-கள்</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>தேர்ந்தெடு(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>சேர்க்க ஒரு கிளையன்ட் jar-ஐத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>கிளையன்ட் jar அகற்றல்</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>எந்தத் தொகுப்பிலும் இல்லாத Subversion கிளையன்ட்: SVNKit, Trilead. இது ஒவ்வொரு இல்லத்திலும் இடம்பெறும்; இது இல்லாமல் எதுவும் ஒத்திசைக்கப்படாது.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>பதிவுகள் காட்டுபவை</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1, மேலும் %2</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>பதிவு தேர்ந்தெடுக்கவில்லை</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>இன்னும் பதிவு இல்லை</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>சேவையகத்தின் பதிவு அல்ல</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>நின்றது</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>தொடங்குகிறது</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 இல்லை</translation>
    </message>
    <message>
        <source>started</source>
        <translation>தொடங்கியது</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>சேர்ந்தது</translation>
    </message>
    <message>
        <source>read</source>
        <translation>படித்தது</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>படிக்கிறது</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இல் %1</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, %2-இல் முதலாவது</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>கணுவைத் தொடங்கவும், அல்லது அதன் பதிவைத் தேர்ந்தெடுக்கவும்</translation>
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
        <translation>வேறு எந்தக் கணுவுடனும் ஒரே கிளஸ்டரில் இருப்பது உறுதியாகவில்லை.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>%1 உடன் ஒரே கிளஸ்டரில் உள்ளது.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>%1-இன் பதிவு இல்லை</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>கணுக்களைத் தொடங்கவும், அல்லது அவற்றின் பதிவுகளைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>மேலும் %1</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>ஒரு கணுவைத் தேர்ந்தெடுத்து அது தொடர்பானவற்றைக் காணவும்; அறிக்கையில் எல்லாம் உள்ளது.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>எந்தப் பதிவையும் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1-இல் சேவையகத்தின் வரி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>இன்னும் தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>இன்னும் பதிவு இல்லை: சேவையகங்கள் தொடங்கப்படவில்லை, அல்லது அவற்றின் இல்லங்கள் வேறு கணினிகளில் உள்ளன. அப்படியானால் பதிவுகளின் நகல்களைத் தேர்ந்தெடுக்கவும், அல்லது இங்கே இழுத்து விடவும்.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>பதிவு எதுவும் அறியப்படவில்லை</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>திட்டம் கணுக்களுக்கு இந்தக் கணினியில் இல்லம் எதையும் தரவில்லை. ஒவ்வொரு கணுவின் wso2carbon.log-ஐயும் தேர்ந்தெடுக்கவும், அல்லது கோப்புகளை இங்கே இழுத்து விடவும்.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>பதிவுகளில் தவறு எதுவும் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>பதிவுகள் காட்டுவது: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>இல்லாதவை: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>இந்தப் பக்கம் திறந்திருக்கும் வரை அவை பின்தொடரப்படும்.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>கணு தொடங்கிவிட்டது</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>கணு இன்னும் தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>எல்லா %1 கணுக்களும் ஒரே கிளஸ்டரில் உள்ளன</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>எந்த இரு கணுக்களும் இன்னும் ஒரே கிளஸ்டரில் இல்லை</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%2 கணுக்களில் %1 ஒரே கிளஸ்டரில் உள்ளன</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>சரிபார்க்க இன்னும் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>திட்டத்தில் கணுக்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>பதிவுகளைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>%1-இன் பதிவைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>நீங்கள் தொடர்ந்து பணியாற்றலாம். பக்கத்தை விட்டு நீங்கினால் படிப்பது நிற்கும்.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>இன்னும் எதுவும் படிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>ஒன்று இருக்க வேண்டிய இடத்தில் பல கிளஸ்டர்கள் உள்ளன</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>கணு</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>சேர்ந்தது</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>இல்லாதவை</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>கடைசி நிகழ்வு</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>பதிவு</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>கண்டறிதல்கள்</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>பதிவுகள் படிக்கப்பட்டன</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>அடுத்த படிகள்</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>பொதிகளிலிருந்து இயங்கும் கிளஸ்டர் வரை. முழு உரை cluster/RUNBOOK.md-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>அனைத்தையும் நகலெடு(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>முழு இயக்கக் கையேட்டையும் நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>அச்சிடு(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>இவ்வாறு சேமி(&amp;S)...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>இயக்கக் கையேடு</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>இவை இயக்கக் கையேட்டின் கட்டளைகள்; அதே வரிசையில், இந்தத் திட்டத்தின் மதிப்புகளுடன் உள்ளன. DAS Setup இவற்றில் எதையும் இயக்காது. ஒன்றை நகலெடுத்து, அதனருகில் குறிப்பிட்ட கணுவில் இயக்கி, அது முடிந்ததும் தொடரவும். வரிசை முக்கியம்: அட்டவணைகளும் Hadoop-உம் முதல் கணுவுக்கு முன் தயாராக வேண்டும்; ஒரே பங்கின் கணுக்கள் ஒன்றாகத் தொடங்கும். இயக்கக் கையேடு cluster கோப்புறையிலும் உள்ளது.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>இன்னும் கணுக்கள் இல்லை. அவற்றின் தொடக்கக் கட்டளைகள் இங்கே இடம்பெறும்.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>இன்னும் தயாரிப்பு இல்லை. தொடக்கக் கட்டளைகள் அதன் பதிப்பைப் பொறுத்தவை.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>கணுக்களைச் சேர்(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>தயாரிப்பைத் தேர்ந்தெடு(&amp;D)</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>இயக்கக் கையேட்டைச் சேமி</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>இயக்கக் கையேடு சேமிக்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>கணு சேர்(&amp;A)</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>வரம்பு(&amp;R)...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>தேர்ந்தெடுத்த கணுக்களுக்குப் பிரதி எடு</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>தேர்ந்தெடுத்த கணுக்களை அகற்று</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>எண்ணை உயர்த்திக் கீழே நிரப்பு</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>வரிசைகளை ஒட்டு</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>தேர்ந்தெடுத்த கலங்களை நகலெடு</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>கணு சேர்ப்பு</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>%n கணு சேர்ப்பு</numerusform>
            <numerusform>%n கணுக்கள் சேர்ப்பு</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>கணுவின் பிரதி</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>%n கணுவின் பிரதி</numerusform>
            <numerusform>%n கணுக்களின் பிரதி</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 அகற்றல்</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>%n கணு அகற்றல்</numerusform>
            <numerusform>%n கணுக்கள் அகற்றல்</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 நகர்த்தல்</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>%n கணு நகர்த்தல்</numerusform>
            <numerusform>%n கணுக்கள் நகர்த்தல்</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>கீழே நிரப்பல்</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>ஒட்டல்</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>%n வரிசை ஒட்டல்</numerusform>
            <numerusform>%n வரிசைகள் ஒட்டல்</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 மாற்றம்</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>%n கணு மாற்றம்</numerusform>
            <numerusform>%n கணுக்கள் மாற்றம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>கணு</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>ரிசீவர்</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>இண்டெக்சர்</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>அனலைசர்</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>டாஷ்போர்டு</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>கிளஸ்டர் போர்ட்</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ஆஃப்செட்</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ஹோஸ்ட் பெயர்</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>மேலாண்மை ஹோஸ்ட் பெயர்</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>தரவுத்தளம்</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>இல்லம்</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” ஓர் எண் அல்ல</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 கணக்கிடப்படுகிறது</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1” yes-உம் அல்ல, no-உம் அல்ல</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>receiver1 போன்ற சிறு பெயர். இது பொதிக்கும், எல்லாப் பட்டியல்களிலும் கணுவுக்கும் பெயராகும்; தயாரிப்பின் எந்தக் கோப்பிலும் இடம்பெறாது.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>நிகழ்வுகளைப் பெற்றுச் சேமிக்கும்; -receiverNode உடன் தொடங்கப்படும். இது ஒன்றாவது இல்லாவிட்டால் கிளஸ்டருக்குள் எதுவும் வராது.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>சேமித்த நிகழ்வுகளைத் தேடக்கூடியவை ஆக்கும்; -indexerNode உடன் தொடங்கப்படும். இது ஒன்றாவது இல்லாவிட்டால் எந்தத் தேடலும் எதையும் கண்டறியாது.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Spark ஸ்கிரிப்ட்களை இயக்கும்; -analyzerNode உடன் தொடங்கப்படும். இது ஒன்றாவது இல்லாவிட்டால் எதுவும் தொகுத்துக் கணக்கிடப்படாது.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>முடிவுகளைப் பயனர்களுக்குக் காட்டும். இது ஒன்றாவது இல்லாவிட்டால் யாரும் அவற்றைப் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>axis2.xml-இல் உள்ள localMemberHost; மற்ற எல்லாக் கணுக்களின் உறுப்பினர் பட்டியலிலும் ஒரு வரி. localhost அல்லது மற்றவை அடைய முடியாத முகவரி எனில், கணு தனித்தே இருக்கும்.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>axis2.xml-இல் உள்ள localMemberPort; ஆஃப்செட் அதை மாற்றாது. எல்லாக் கணுக்களுக்கும் இடையே அது திறந்திருக்க வேண்டும்; ஒரே முகவரியில் உள்ள இரு கணுக்களுக்கு வெவ்வேறு போர்ட்கள் தேவை.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>carbon.xml-இல் உள்ள Offset; சேவையகத்தின் போர்ட்களுடன் கூட்டப்படும். ஒரே கணினியில் உள்ள கணுக்களுக்கு, எந்த இரு போர்ட்களும் மோதாத ஆஃப்செட்கள் தேவை; இல்லையெனில் இரண்டாவது கணு தொடங்காது.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>ஆஃப்செட்டிலிருந்து கணக்கிடப்பட்ட மேலாண்மைக் கன்சோலின் போர்ட்.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>carbon.xml-இல் உள்ள HostName: பயனர்களும் கிளையன்ட்களும் பெறும் இணைப்புகளில் உள்ள பெயர். அதன் முகவரி கிடைக்காவிட்டால் அவை எங்கும் இட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>carbon.xml-இல் உள்ள MgtHostName: மேலாண்மைக் கன்சோலின் பெயர். அதன் முகவரி கிடைக்காவிட்டால் உள்நுழைவு எங்கும் இட்டுச் செல்லாது.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>கணுவின் சொந்தப் பதிவகம்: master-datasources.xml-இல் WSO2_CARBON_DB. இரு கணுக்கள் ஒரே தரவுத்தளத்தைப் பயன்படுத்தினால் ஒன்றின் பதிவகத்தை மற்றொன்று கெடுக்கும்.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>கணுவில் தொகுப்பு விரிக்கப்படும் இடம். ஸ்கிரிப்ட்கள், விநியோகம், “சரிபார்” ஆகியவை அங்கேயே பார்க்கும்; பாதை தவறானால் சேவையகத்தைக் கண்டறியாது.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>கணுக்கள்</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>வரிசையை நகர்த்த அதன் எண்ணை இழுக்கவும்</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>%1 மாற்றம்</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இன் %1</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>கணுக்களும் பங்குகளும்</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>ஒவ்வொரு DAS கணுவுக்கும் ஒரு வரிசை. பல வரிசைகளைச் சேர்த்து மாற்ற அவற்றைத் தேர்ந்தெடுக்கவும்; Ctrl+V விரிதாளிலிருந்து வரிசைகளை ஒட்டும்.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>ஹோஸ்ட் பெயர்களைச் சோதி(&amp;M)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>இன்னும் கணுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 கணு</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n கணு</numerusform>
            <numerusform>%n கணுக்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>ஒவ்வொரு சேவையகத்திற்கும் ஒரு வரிசை. முகவரி மற்ற எல்லாக் கணுக்களின் உறுப்பினர் பட்டியலிலும் இடம்பெறும்; எனவே localhost அல்லாமல், எல்லாம் அடையக்கூடிய ஒன்றைப் பயன்படுத்தவும். கிளஸ்டர் போர்ட் Hazelcast-உடையது; ஒரே முகவரியிலுள்ள இரு கணுக்களுக்கு வெவ்வேறு போர்ட்கள் தேவை. HTTPS 9443 போன்ற சேவையகப் போர்ட்களுடன் ஆஃப்செட் கூட்டப்படும். இல்லம் என்பது அந்தக் கணுவில் தயாரிப்பு விரிக்கப்படும் கோப்புறை. தேர்ந்தெடுத்த பல வரிசைகளில் ஒரே நேரத்தில் தட்டச்சு செய்யவும், அல்லது விரிதாளிலிருந்து ஒட்டவும்.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>அட்டவணையின் நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>பங்குகள்</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>பெயர்கள்</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>ஒன்றைச் சேர்க்கவும், முகவரிகளின் வரம்பைச் சேர்க்கவும், அல்லது விரிதாளிலிருந்து வரிசைகளை ஒட்டவும்.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%2-இன் %1 முன்பு இருந்தபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>அது ஒட்டப்படவில்லை.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>அதை அட்டவணையில் உள்ளிடவும், அல்லது செயல்தவிர்த்து மீண்டும் ஒட்டவும்.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>விரித்த கோப்புறை</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>%1 அளவுள்ள zip</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>; kernel %1, analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>உள்ளடக்கம்</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>MySQL இயக்கி</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>தொகுப்பில் இல்லை, “தரவுத்தளங்கள்” பக்கத்தில் தேர்ந்தெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>SVN கிளையன்ட்</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>தொகுப்பில் இல்லை, “Deployment Synchronizer” பக்கத்தில் தேர்ந்தெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>அறிய உதவியது</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>கணுவுக்கு மாறுபவை</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>அதிகபட்சம் %1 கோப்புகள்; மற்ற ஒவ்வொரு பைட்டும் அப்படியே இருக்கும்</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1-ஐ மூலத் தொகுப்பாகப் பயன்படுத்த முடியாது</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 இல்லை</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>நீங்கள் தொடர்ந்து திட்டமிடலாம். பொதிகளுக்குத் தொகுப்பு தேவை: அதன் zip-ஐ அல்லது கோப்புறையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1-க்கு ஆதரவு இல்லை</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>bin/version.txt மூலம் அறியப்பட்டது. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>நிகழ்வுகள் HBase அல்லது MySQL-க்கும், சுட்டுக் கோப்புகள் HDFS-க்கும் செல்லும். 3.0.0 மட்டுமே சுட்டுக் கோப்புகளைக் கணுவுக்கு வெளியே வைக்கும்.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>நிகழ்வுகள் HBase அல்லது MySQL-க்குச் செல்லும். சுட்டுக் கோப்புகள் சுட்டிடும் கணுக்களிலேயே இருக்கும்; எனவே திட்டத்தில் HDFS இல்லை.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>தொடக்க ஸ்கிரிப்டில் ஒவ்வொரு பங்குக்கும் ஒரு profile உள்ளது, டாஷ்போர்டுக்கும் கூட.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>டாஷ்போர்டுக்கு profile இல்லை. டாஷ்போர்டு கணு வெளிப்படையான flag-களுடன் தொடங்கும்; அவை அதன் தொடக்க ஸ்கிரிப்டில் சேர்க்கப்படும்.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>நிகழ்வுச் செயலாக்கம் ரிசீவர்களில் HA பயன்முறையில் இயங்கும். அதன் போர்ட்கள் 11224, 10005 போர்ட் ஆஃப்செட்டுக்கு ஏற்ப மாறும்.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>நிகழ்வுச் செயலாக்கம் ரிசீவர்களில் HA பயன்முறையில் இயங்கும். இந்தப் பதிப்பில் அதன் மூன்று போர்ட்களும் போர்ட் ஆஃப்செட்டுக்கு ஏற்ப மாறாது.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master-இன் மதிப்பு %1: கிளஸ்டரில் இது Spark-இன் சொந்த master-களைக் குறிக்கும்; அவற்றின் எண்ணிக்கையைத் திட்டம் கூறும்.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>திட்டமிட்ட பணிகள் அவற்றின் task server-களுக்காகக் காத்திருக்கும்: ஒரே பங்கின் கணுக்கள் ஒன்றாகத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>MySQL 5.7, 8 ஆகியவற்றில் அட்டவணைகள் தொகுப்பின் mysql5.7.sql-இலிருந்து உருவாகும்.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>MySQL 5.7, 8 ஆகியவற்றுக்கான ஸ்கிரிப்ட் தொகுப்பில் இல்லை. அதன் பழைய ஸ்கிரிப்டை அங்கே இயக்கும் முறையை இயக்கக் கையேடு கூறும்.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, analytics profile</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1-ஐப் படிக்கிறது</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 அறியப்பட்டது</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>திட்டம் %1-க்கானது, ஆனால் தொகுப்பு %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>திட்டமிட்ட பதிப்பின் தொகுப்பைத் தேர்ந்தெடுக்கவும், அல்லது திட்டத்தைத் தொகுப்பின் பதிப்புக்கு மாற்றவும்.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1-ஐப் பயன்படுத்து(&amp;U)</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>இந்தப் பதிப்பு கொண்டுவருவது</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>ஆதரிக்கப்படும் தொகுப்புகள்</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>மீளாய்வு</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>வழங்கல்</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>கடவுச்சொல்லை மறை</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>கடவுச்சொல்லைக் காட்டு</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>ஒவ்வொரு கணுவின் தரவுமூலங்களிலும் அல்லது Secure Vault-இலும் இடம்பெறும்; திட்டத்தில் ஒருபோதும் இல்லை. தவறானால் எந்தச் சேவையகமும் அதன் தரவுத்தளங்களை அடையாது. Ctrl+E அதைக் காட்டும்.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>ஒவ்வொரு கணுவின் carbon.xml-இலும் அல்லது Secure Vault-இலும் உள்ள SvnPassword; திட்டத்தில் ஒருபோதும் இல்லை. தவறானால் எதுவும் ஒத்திசைக்கப்படாது. Ctrl+E அதைக் காட்டும்.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>அட்டவணையில் “%1” என்ற நெடுவரிசை இல்லை; அதன் மதிப்புகள் விடப்பட்டன</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>“%1” கடைசி நெடுவரிசைக்கு வலப்புறம் உள்ளது</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>வரி %1: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>திட்டங்கள் (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>திட்டத்தைத் திறக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>திட்டத்தைத் திற</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>திட்டத்தைச் சேமிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>திட்டத்தைச் சேமி</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>ஒரு புதிய திட்டம்</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1-இல் சேமிக்கப்படாத மாற்றங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>அவை கோப்பில் எழுதப்படும் முன் நிரல் முடிவடைந்தது.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>மாற்றங்களைத் தொடர்(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>அவற்றைக் கைவிடு(&amp;D)</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>புதிய திட்டம்</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>ஆதரிக்கப்படும் தயாரிப்பு இன்னும் தேர்ந்தெடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>மூலத் தொகுப்பு இன்னும் தேர்ந்தெடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>திட்டத்தில் இன்னும் கணுக்கள் இல்லை</translation>
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
        <translation>தயாரிப்பு</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>ஒவ்வொரு பொதியும் தொடங்கும் மூலத் தொகுப்பு. எந்தக் கோப்புகள் எப்படி மாறும் என்பதை அதன் பதிப்பு தீர்மானிக்கும்.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>வேறு பதிப்பின் தொகுப்பு</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>ஆதரிக்கப்படாத தொகுப்பு</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>தொகுப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>தொகுப்பு காணப்படவில்லை</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>தொகுப்பு படிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>தொகுப்பும் திட்டமும் வெவ்வேறு பதிப்புகள்</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>இந்தத் தொகுப்பு ஆதரிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>இந்தத் தொகுப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>பதிவிறக்கிய தொகுப்பின் zip-ஐ, அல்லது அது விரிக்கப்பட்ட கோப்புறையை உள்ளிடவும். அது படிக்கப்படும், ஒருபோதும் மாற்றப்படாது. அது எந்தத் தயாரிப்பு என்பதை bin/version.txt சொல்கிறது; பொதிகள் எந்தக் கோப்புகளை மாற்றும் என்பதை அதுவே தீர்மானிக்கிறது. ஏற்கெனவே தொடங்கப்பட்ட தொகுப்பில் அந்த இயக்கத்தின் தரவு இருக்கும்; எடுத்துக்காட்டாக எல்லாக் கணுக்களும் பகிர நேரும் கணு id. தொகுப்பு இல்லாமல் ஒரு பதிப்புக்குத் திட்டமிடலாம்; பொதிகளுக்குத் தொகுப்பு தேவை.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>மூலத் தொகுப்பு(&amp;P)</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>zip அல்லது விரிக்கப்பட்ட கோப்புறை. அதை இந்தப் பக்கத்தில் இழுத்தும் விடலாம்.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>zip-ஐத் தேர்ந்தெடு(&amp;Z)...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>கோப்புறையைத் தேர்ந்தெடு(&amp;F)...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>தயாரிப்பு(&amp;R)</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>தயாரிப்புத் தேர்வு</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>மாதிரித் தொகுப்பைப் பயன்படுத்து(&amp;S)</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>கையில் தொகுப்பு இல்லாவிட்டாலும் ஒரு பதிப்புக்குத் திட்டமிட்டு, பின்னர் எழுதலாம். மாதிரித் தொகுப்பு எல்லாவற்றையும் முயன்று பார்க்க DAS 3.0.0-க்கான ஒரு சிறிய மாற்று.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>மூலத் தொகுப்பைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Zip கோப்புகள் (*.zip);;எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>மூலத் தொகுப்பின் கோப்புறையைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>மாதிரித் தொகுப்பு எழுதப்படவில்லை</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>மூலத் தொகுப்புத் தேர்வு</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>அறியப்பட்டது</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>ஆதரிக்கப்படும் மற்றவை: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>பதிவிறக்கியபடியே உள்ள தொகுப்பு. ஒவ்வொரு பொதியின் கோப்புகளும் இதிலிருந்தே தொடங்கும்; எனவே கணுக்களில் இயங்கும் பதிப்பாகவே இது இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>கணுக்களில் உள்ள தயாரிப்பும் பதிப்பும். எந்தக் கோப்புகள் எப்படி மாறும் என்பதை இது தீர்மானிக்கும்; வேறு பதிப்புச் சேவையகம் அவற்றைப் புரிந்துகொள்ளாது.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>இது %1-க்கும் மேற்பட்ட கணுக்களைக் குறிக்கிறது</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>ஓர் எண் விடுபட்டுள்ளது</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” ஓர் எண் அல்ல</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>வரம்புக்கு முடிவு இல்லை</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>வரம்பு தொடங்கும் முன்பே முடிகிறது: %1, %2-ஐ விடச் சிறியது</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>“]” அடைப்புக்குறிக்குத் தொடக்கம் இல்லை</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>“[” அடைப்புக்குறி மூடப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>இருக்கும் கிளஸ்டரைப் படி</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>அதன் கணுக்களின் இல்லங்கள், அல்லது அவற்றின் நகல்கள். கோப்புறைகளை இங்கே இழுத்தும் விடலாம். அவற்றில் எதுவும் மாற்றப்படாது; கடவுச்சொல் எதுவும் படிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>படிக்கிறது. நீங்கள் தொடர்ந்து பணியாற்றலாம்.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>கிளஸ்டரில் ஒவ்வொரு கணுவுக்கும் ஓர் இல்லம் உண்டு.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>அவற்றில் பெரும்பாலானவை சொல்வது திட்டமாகும்; மாறுபடுவது பட்டியலிடப்படும்.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>இல்லங்களைப் படி</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>1 இல்லத்தைப் படி</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>%n இல்லத்தைப் படி</numerusform>
            <numerusform>%n இல்லங்களைப் படி</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>திட்டம்</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 பிழை</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n பிழை</numerusform>
            <numerusform>%n பிழைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 எச்சரிக்கை</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n எச்சரிக்கை</numerusform>
            <numerusform>%n எச்சரிக்கைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 குறிப்பு</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n குறிப்பு</numerusform>
            <numerusform>%n குறிப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>தெரிவிக்க எதுவுமில்லை</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>இல்லங்களில் கண்டறியப்பட்டவை</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>கண்டறிதல்</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>இடம்</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>அனைத்தையும் நகலெடு(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>டோபாலஜியைக் காட்டு(&amp;T)</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 இல்லம் படிக்கப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n இல்லம் படிக்கப்பட்டது</numerusform>
            <numerusform>%n இல்லங்கள் படிக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. பெரும்பாலான இல்லங்கள் சொல்வதே திட்டம்; அது இன்னும் சேமிக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>இன்று %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 கணு</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n கணு</numerusform>
            <numerusform>%n கணுக்கள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>சாவிக்கொத்தில் நினைவில் வை(&amp;K)</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>இந்தப் பயனர், சேவையகத்தின் கீழ்; வேறு எந்தத் திட்டமும் அதைப் பெறாது.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>சாவிக்கொத்து மறுத்தது. கடவுச்சொல் திட்டத்தில் இல்லை.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>கடவுச்சொல் நினைவகத்திலும் சாவிக்கொத்திலும் வைக்கப்படும்; திட்டத்தில் ஒருபோதும் இல்லை.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>கடவுச்சொல் நினைவகத்தில் மட்டுமே வைக்கப்படும்; திட்டத்தில் ஒருபோதும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7, 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>ஒருமுறை, ஏதேனும் ஒரு கணுவின் இல்லத்தில், முதல் தொடக்கத்துக்கு முன்.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>ஒருமுறை, ஏதேனும் ஓர் இல்லத்தின் %1-இல், முதல் தொடக்கத்துக்கு முன்.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>ஒவ்வொரு பொதியையும் அதன் கணுவில் வைக்கவும்</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>zip-ஐ அங்கே நகலெடுத்து, இதை அங்கே இயக்கவும். apply.sh ஒவ்வொரு கோப்பையும் சரிபார்த்து, காப்புப்பிரதியை வைத்திருக்கும்.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>குறியீட்டு இணைப்பைச் சரிபார்க்கவும்</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>அனலைசர்களில் apply.sh இதை உருவாக்கும். கைமுறையாக உருவாக்கும் கட்டளை இது.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>கடவுச்சொற்களைக் குறியாக்கம் செய்யவும்</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>இது கீஸ்டோரின் கடவுச்சொல்லைக் கேட்கும்.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>ரிசீவரைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>ரிசீவர்களைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>அனலைசரைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>அனலைசர்களைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>இண்டெக்சரைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>இண்டெக்சர்களைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>டாஷ்போர்டைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>டாஷ்போர்டுகளைத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1-ஐத் தொடங்கவும்</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>%1-ஐயும் அதைப் போன்ற கணுக்களையும் தொடங்கவும்</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>முந்தைய கணுக்கள் அனைத்தும் “WSO2 Carbon started in” எனப் பதிவு செய்த பிறகு.</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>முதலில் %1: அதுவே Subversion-இல் கோப்புறையை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>அவற்றுக்கு இடையே காத்திருக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>இயக்கக் கையேடு சொல்வதுபோல், ஒவ்வொரு தொடக்கத்திற்கும் password-tmp கோப்பு தேவை.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>தரவுத்தளங்களை உருவாக்கவும்</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>ஒருமுறை, MySQL கிளையன்ட் உள்ள இடத்தில்.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>அட்டவணைகளை உருவாக்கவும்</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>ஹோஸ்ட் பெயர்களைச் சேர்க்கவும்</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>ஒவ்வொரு கணுவிலும் /etc/hosts-இல், DNS அவற்றை அறியாவிட்டால்.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>எதுவும் தேர்ந்தெடுக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>ஒரு பெட்டியைச் சொடுக்கவும், அல்லது அம்பு விசைகளால் நகரவும். Enter அதன் மதிப்புகள் அமைக்கப்படும் பக்கத்திற்குச் செல்லும்.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>மாறியது, சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>சேமித்தது: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>இன்னும் சேமிக்கவில்லை</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
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
        <translation>WSO2 DAS, EI Analytics கிளஸ்டர்களை அமைக்கிறது.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>புதிய திட்டம்(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>திட்டத்தைத் திற(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>அண்மைய திட்டத்தைத் திற(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>திட்டத்தைச் சேமி(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>திட்டத்தை இவ்வாறு சேமி(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>உதவி(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>DAS Setup பற்றி(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>டெஸ்க்டாப்பின் மொழி(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>மொழி(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>திட்டம் %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 பிழைகள், %2 எச்சரிக்கைகள், %3 குறிப்புகள்</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>எல்லாக் கண்டறிதல்களும்</translation>
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
        <translation>நகலெடு(&amp;Y)</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>தரவுத்தளங்களை உருவாக்கும் கூற்றுகள்</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>அட்டவணைகள் தயாரிப்பைப் பொறுத்தவை. அதைத் தயாரிப்பு பக்கத்தில் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>தரவுத்தளங்களை உருவாக்க உரிமையுள்ள பயனராக இதை ஒருமுறை இயக்கவும். இதில் கடவுச்சொல் இல்லை.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>கூற்றுகள் கிளிப்போர்டில் உள்ளன.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>முழுப் பகிர்வு(&amp;F)</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>ரிசீவர்கள், அனலைசர்கள், இண்டெக்சர்கள், ஒரு டாஷ்போர்டு ஆகியவை தனித்தனிக் கணுக்களில். மாதிரியில் ஏழு கணுக்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>குறைந்தபட்ச உயர் கிடைப்புநிலை(&amp;M)</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>எல்லாவற்றையும் செய்யும் இரு கணுக்கள்; நிகழ்வுச் செயலாக்கம் HA பயன்முறையில்.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>தனிப்பயன்(&amp;C)</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>எத்தனை கணுக்களும், எந்தப் பங்குக் கலவையும். காலியான அட்டவணையுடன் தொடங்குவீர்கள்.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>ஓர் அமைவடிவத்துடனோ, ஏற்கெனவே உள்ள கிளஸ்டருடனோ, சேமித்த திட்டத்துடனோ தொடங்கவும்.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>ஏழு கணு வழிகாட்டியின் மாதிரி மதிப்புகளை நிரப்பு(&amp;S)</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>பங்குகள் கணுக்களில் எவ்வாறு பகிரப்படும் எனத் தேர்ந்தெடுக்கவும். இதற்குப் பின்வரும் ஒவ்வொரு பக்கமும் அந்தத் தேர்விலிருந்து தொடங்கும்; ஒவ்வொரு மதிப்பையும் பின்னரும் மாற்றலாம். மாதிரி மதிப்புகள் ஏழு கணு வழிகாட்டியுடையவை: முயன்று பார்க்கவும், ஆனால் உண்மையில் இயக்க வேண்டாம். திட்டம் என்பது கடவுச்சொற்கள் இல்லாத ஒரு கோப்பு; “திட்டத்தைத் திற” நீங்கள் சேமித்த ஒன்றைத் தொடரும். “இருக்கும் கிளஸ்டரைப் படி” கைமுறையாக உள்ளமைத்த இல்லங்களிலிருந்து ஒரு திட்டத்தை உருவாக்கி, அவற்றில் பொருந்தாதவற்றைப் பட்டியலிடும். திட்டத்தில் சொந்த மதிப்புகள் வந்த பிறகு, வேறு அமைவடிவம் அவற்றை மேலெழுதாது.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>திட்டத்தில் சொந்த மதிப்புகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>மாதிரி மதிப்புகளை நிரப்பு(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>கண்டறிதல்களைக் காட்டு(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>அண்மைய திட்டங்கள்</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>திட்டத்தைத் திற(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>இருக்கும் கிளஸ்டரைப் படி(&amp;R)...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>இந்தக் கணினியில் இன்னும் எந்தத் திட்டமும் சேமிக்கப்படவோ திறக்கப்படவோ இல்லை.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>அமைவடிவத் தேர்வு</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>மாதிரி மதிப்புகள் நிரப்பல்</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>மாதிரி மதிப்புகள் நீக்கம்</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>ஒரு கணுவின் இல்லத்தைச் சேர்</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>இந்தத் திட்டம் 1 இல்லத்திலிருந்து படிக்கப்பட்டது: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>இந்தத் திட்டம் %n இல்லத்திலிருந்து படிக்கப்பட்டது: %1.</numerusform>
            <numerusform>இந்தத் திட்டம் %n இல்லங்களிலிருந்து படிக்கப்பட்டது: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>அமைப்பை முயன்று பார்க்க, வழிகாட்டியின் கணுக்கள், ஹோஸ்ட்கள், பெயர்களைத் திட்டத்தில் இடும். உங்கள் சொந்தப் பிணையத்தில் அவை பயன்படாது.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>படிகள்</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>நடப்பு</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 பிழை</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n பிழை</numerusform>
            <numerusform>%n பிழைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 எச்சரிக்கை</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n எச்சரிக்கை</numerusform>
            <numerusform>%n எச்சரிக்கைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>எச்சரிக்கை</translation>
    </message>
    <message>
        <source>error</source>
        <translation>பிழை</translation>
    </message>
    <message>
        <source>running</source>
        <translation>இயங்குகிறது</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>பூட்டியது</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>தேவையில்லை</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>பார்க்கவில்லை</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>டோபாலஜி</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>பொதிகள் அமைக்கவுள்ள கிளஸ்டர். ஒரு பெட்டியைத் தேர்ந்தெடுத்து அதன் மதிப்புகளைக் காணவும், அவை அமைக்கப்படும் இடத்திற்குச் செல்லவும்.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 கணு</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n கணு</numerusform>
            <numerusform>%n கணுக்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 சேவை</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n சேவை</numerusform>
            <numerusform>%n சேவைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>வரைபடம் திட்டத்திலிருந்து உருவாக்கப்படுகிறது; இங்கே எதுவும் உள்ளிடப்படாது. நிறமுள்ள பெட்டிக்கு ஒரு கண்டறிதல் உண்டு; பெட்டியைத் தேர்ந்தெடுத்தால் கீழுள்ள பலகம் அதைக் காட்டும். Enter அல்லது இரட்டைச் சொடுக்கு பெட்டியின் பக்கத்திற்குச் செல்லும். அம்பு விசைகள் பெட்டிக்குப் பெட்டி நகரும், Ctrl+சக்கரம் பெரிதாக்கும், F எல்லாவற்றையும் காட்டும். அட்டவணை தத்தலில் இதே தகவல் உரையாக உள்ளது. “அனைத்தையும் சோதி” திட்டம் குறிப்பிடும் எல்லாவற்றுடனும் இணையும், அங்கே எதையும் மாற்றாது; கண்டறிவது பெட்டிகளில் தெரியும். “ஏற்றுமதி” SVG, PNG அல்லது PDF-ஐ எழுதும்.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>அச்சிடுகிறது</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>அச்சுப்பொறிக்கு அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>வரைபடத்தை அச்சிட முடியவில்லை</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 கடவுச்சொல் இல்லாமல் முடியாது: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>கணுவுக்குச் செல்(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>சேவைக்குச் செல்(&amp;G)</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, பயன்படுத்துவது: %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>%1 %2 உருவாக்கியது, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 கோப்பு (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>வரைபடத்தை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>ஏற்றுமதி செய்கிறது</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>%1 ஆக ஏற்றுமதி செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>வரைபடத்தை ஏற்றுமதி செய்ய முடியவில்லை</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>போர்ட்கள்</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>இணைவது</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>கண்டறிதல்</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>கிளஸ்டரின் கணுக்களும் சேவைகளும்</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>சரிபார்</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>தொடங்கிய கணுக்கள் ஒரே கிளஸ்டராக உள்ளனவா என்பதை அவற்றின் பதிவுகளிலிருந்து காணலாம்.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>அறிக்கையை நகலெடு(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>அறிக்கையைச் சேமி(&amp;S)...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>பதிவுகளைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>இன்னும் சரிபார்க்கவில்லை</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>பதிவு தேர்ந்தெடுக்கவில்லை</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>இன்னும் தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>பல கிளஸ்டர்கள்</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>தொடங்கியது</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%2-இல் %1 சேர்ந்தன</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>இயக்கக் கையேடு சொல்வதுபோல் கணுக்களைத் தொடங்கி, பின் இங்கே பார்க்கவும். ஒவ்வொரு கணுவின் wso2carbon.log-உம், அதனருகில் சுழற்றப்பட்ட பதிவுகளும் அதன் இல்லத்திலிருந்து படிக்கப்பட்டு, இந்தப் பக்கம் திறந்திருக்கும் வரை பின்தொடரப்படும். இல்லங்கள் வேறு கணினிகளில் இருந்தால், பதிவுகளை இங்கே நகலெடுத்துத் தேர்ந்தெடுக்கவும்: ஒரு கணுவைத் தேர்ந்தெடுத்து Space-ஐ அழுத்தவும், அல்லது கோப்புகளை அட்டவணையில் இழுத்து விடவும். ஒரு கணு தனக்குப் பின் சேரும் உறுப்பினர்களை மட்டுமே பதிவுசெய்யும்; எனவே எவை ஒன்றாக உள்ளன எனச் சொல்ல எல்லாப் பதிவுகளும் தேவை. ஒரு கணுவைத் தேர்ந்தெடுத்தால் அது தொடர்பானவற்றைக் காணலாம்; Escape எல்லாக் கணுக்களையும் மீண்டும் காட்டும். இந்தப் பக்கத்தில் எதையும் கட்டாயம் செய்ய வேண்டியதில்லை: நிரலை எப்போது வேண்டுமானாலும் மூடலாம்; das-setup verify பின்னரும் இதையே சொல்லும்.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>கணுக்களும் அவற்றின் பதிவுகளும்</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>இன்னும் கணுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>அவை தொடங்கியதும் அவற்றின் பதிவுகள் இங்கே படிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>கணுக்களைச் சேர்(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>எல்லாக் கணுக்களையும் காட்டு(&amp;A)</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>இல்லத்தின் பதிவைப் பயன்படுத்து(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>பதிவைத் தேர்ந்தெடு(&amp;H)...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>எல்லாக் கணுக்களும்</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>முதலில் கணுவைத் தேர்ந்தெடுக்கவும்</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>இன்னும் எதுவும் கண்டறியப்படவில்லை</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>பிழைகள், எச்சரிக்கைகள், இல்லாத கணுக்கள் ஆகியவையும், ஒவ்வொன்றுக்கும் செய்ய வேண்டியதும் இங்கே இடம்பெறும்.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>தவறு எதுவுமில்லை</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>எந்தப் பதிவிலும் பிழையோ எச்சரிக்கையோ இல்லாத கணுவோ தெரியவில்லை.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>%1-இன் பதிவு</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>பதிவுகள் (wso2carbon.log* *.log);;எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>இது எதன் பதிவு எனத் தெளிவாக இல்லை</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

பதிவை அதன் கணுவின் வரிசையில் விடவும், அல்லது கணுவின் பெயர் அடங்கிய பெயரை அதற்குக் கொடுக்கவும்.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>அறிக்கையைச் சேமி</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>உரை (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>அறிக்கை சேமிக்கப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>“அடுத்து” முடக்கம்: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>“அடுத்து” முடக்கம்: இந்தப் பக்கத்தில் 1 பிழை</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>“அடுத்து” முடக்கம்: இந்தப் பக்கத்தில் %n பிழை</numerusform>
            <numerusform>“அடுத்து” முடக்கம்: இந்தப் பக்கத்தில் %n பிழைகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1; நீங்கள் தொடரலாம்</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>பின்செல்(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>அடுத்து(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>எழுதுகிறது</translation>
    </message>
    <message>
        <source>done</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>எழுதவில்லை</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>எழுது</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>கணுக்களின் கோப்புகளில் திட்டம் செய்யும் மாற்றங்கள் பயன்படும் இடத்திற்குச் செல்லும்.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2-இல் %1</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, இன்று %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>எழுதவில்லை</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>இன்னும் எழுதவில்லை</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>கோப்புகள் எழுதப்படுகின்றன</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>திட்டத்தில் 1 பிழை</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>திட்டத்தில் %1 பிழைகள்</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>%1 கடவுச்சொல் இன்னும் தரப்படவில்லை</translation>
    </message>
    <message>
        <source> and </source>
        <translation> மற்றும் </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>ஒவ்வொரு பொதியும் ஒரு zip: மூலத் தொகுப்பிலிருந்து வேறுபடும் கோப்புகள், அவற்றை உரிய இடத்தில் வைக்கும் ஸ்கிரிப்ட், அவற்றைத் திரும்ப எடுக்கும் ஸ்கிரிப்ட் ஆகியவை அதில் உள்ளன. cluster கோப்புறையில் இயக்கக் கையேடும் SQL-உம் உள்ளன. இந்தக் கணினியிலுள்ள இல்லங்களில் நேரடியாக எழுதலாம்; முன்பிருந்தவை ஒவ்வோர் இல்லத்தின் das-setup-backup-இல் வைக்கப்படும். எல்லாம் எழுதப்படும், அல்லது எதுவும் எழுதப்படாது. பொதிகளில் கடவுச்சொற்கள் உள்ளன; நீங்கள் மட்டுமே அவற்றைப் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>MySQL கடவுச்சொல்(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Subversion கடவுச்சொல்(&amp;U)</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>திட்டத்திலுள்ள 1 பிழை அதை எழுதுவதைத் தடுக்கிறது</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>திட்டத்திலுள்ள %1 பிழைகள் அதை எழுதுவதைத் தடுக்கின்றன</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>காட்டு(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>அடுத்து(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>மூடு(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>கோப்புறையைத் திற(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>பட்டியலை நகலெடு(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>நிறுத்து(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>நிறுத்தினால், தொடங்கியது எதுவும் எஞ்சி இருக்காது.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 மற்றக் கணுக்களுக்கு அப்படியே சொல்லப்படும்</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>டாஷ்போர்டு கணு ரிசீவர், அனலைசர், இண்டெக்சர் எதையும் இயக்காது</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Subversion கிளையன்டின் ஒரு நிரலகம்</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>எல்லாக் கணுக்களும் ஒரே configuration பதிவகத்தைக் காண்கின்றன</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>எல்லாக் கணுக்களும் ஒரே governance பதிவகத்தைக் காண்கின்றன</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>பைனரி நிகழ்வுகள் (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>பைனரி நிகழ்வுகள் (TLS), இங்கே பயனில் இல்லை</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>பைனரி நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>பைனரி நிகழ்வுகள், இங்கே பயனில் இல்லை</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>இரு கணுக்களும்; வழிகாட்டியில் உள்ளபடி இரண்டிலும் பட்டியல் ஒன்றே</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>alias-களின் முன்னொட்டை அறிவிக்கிறது</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE HBase-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE MySQL-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO HBase-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO MySQL-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>களஞ்சியத்தில் ஒவ்வொரு குத்தகையாளருக்கும் தனிக் கோப்புறை உள்ளது</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>உட்பொதிந்த Kerberos, இயக்கப்பட்டிருந்தால்</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>உட்பொதிந்த LDAP, இயக்கப்பட்டிருந்தால்</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>கமிட் செய்யப்பட்டதை ஒவ்வொரு கணுவும் எடுத்துக்கொள்ளும்</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>கிளஸ்டரின் மற்ற எல்லாக் கணுக்களும்</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>சரியாக ஒரு கணுவே கமிட் செய்யும்</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>HA நிகழ்வு ஒத்திசைவு</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>HA மேலாண்மை</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase, அதன் ZooKeeper குவோரம் மூலம் கண்டறியப்படுகிறது</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE HBase-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE MySQL-இல் எழுதுகிறது</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>இதற்கு Storm கிளஸ்டர் தேவை; இது அதுவல்ல</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>இது HA-க்கு முன் உள்ளது; இயக்கப்பட்ட முதல் பயன்முறையே செல்லும்</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>JMX பதிவகம்</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>JMX சேவையகம்</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>ஒரே கணினியில் பல கணுக்கள் இயங்க இந்தக் கணுவின் போர்ட்களை மாற்றுகிறது</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>ஒரே டொமைனின் கணுக்கள் ஒரு கிளஸ்டராகும்</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>இரு ரிசீவர்களில் ஒன்று செயலில் இருக்கும், மற்றது பொறுப்பேற்கும்</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>ஒரு பயன்முறை இயக்கப்பட்டிருக்க வேண்டும்</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>ஒவ்வொரு கணுவிலும் இல்லத்திற்கு ஒரே பாதை</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>HA பயன்முறையில் இரண்டு ரிசீவர்கள் மட்டுமே இயங்கும்</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>HBase தரவுமூலத்தைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>HDFS தரவுமூலத்தைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Spark application பக்கம்</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Spark பிளாக்குகள்</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Spark broadcast</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Spark வகுப்புகள்</translation>
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
        <translation>Spark கோப்புகள்</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் JDBC இயக்கியைக் கண்டறிகிறது</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் சேர்க்கப்பட்ட OSGi bundle-களைக் கண்டறிகிறது</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் தரவுக் கோப்புறையைக் கண்டறிகிறது</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் சேவையகத்தின் OSGi bundle-களைக் கண்டறிகிறது</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் சேவையகத்தின் நிரலகங்களைக் கண்டறிகிறது</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Spark history பக்கம்</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Spark master (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Spark master பக்கம்</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark master</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் உள்ளமைவைப் படிக்கிறது</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark, குறியீட்டு இணைப்பின் கீழ் உள்ளமைவைப் படிக்கிறது; load-spark-env-vars.sh-க்குப் பிறகு தொடக்க ஸ்கிரிப்ட் இதை மீண்டும் அமைப்பதால் இங்கே அமைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>இத்தனை master-கள் வந்ததும் Spark தொடங்கும்</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Spark worker பக்கம்</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark worker</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>HBase தரவுமூலம்</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>HDFS தரவுமூலம்</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>MySQL இயக்கி</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>MySQL கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>MySQL கடவுச்சொல், ciphertool.sh அதைக் குறியாக்கம் செய்யும் வரை</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>MySQL பயனர்</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Subversion கிளையன்ட்</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Subversion கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>Subversion கடவுச்சொல், ciphertool.sh அதைக் குறியாக்கம் செய்யும் வரை</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>ஆர்ட்டிஃபாக்ட்களின் Subversion களஞ்சியம்</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>Subversion பயனர்</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>தன்னைக் கண்டறிய இந்தக் கணு மற்றவற்றுக்குச் சொல்லும் முகவரி</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>பெட்டகம் கடவுச்சொல்லை வைத்திருக்கும் alias</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>அனலைசர்கள் Hazelcast மூலம் தம் சொந்த Spark கிளஸ்டரை அமைக்கின்றன</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>ஆர்ட்டிஃபாக்ட்கள் Subversion-இல் உள்ளன</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>Connector/J jar-க்குப் பொருந்தும் இயக்கி வகுப்பு</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>நிகழ்வுச் சேமிப்பகம் MySQL-இல் உள்ளது</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>நிகழ்வுச் சேமிப்பகத்தின் தரவுமூலம்</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>HDFS-இல் உள்ள சுட்டுத் தரவு</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>சுட்டுத் தரவு HDFS-இல் உள்ளது</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>சுட்டுத் தரவு MySQL-இல் உள்ளது</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>சுட்டுத் தரவின் தரவுமூலம்</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>கீழுள்ள உறுப்பினர் பட்டியல் wka உடன் மட்டுமே செல்லும்</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>அளவீடுகள் தரவுத்தளம் MySQL-இல் உள்ளது</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>இந்தக் கணுவின் மேலாண்மைக் கன்சோலின் பெயர்</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>பயனர்களும் கிளையன்ட்களும் இந்தக் கணுவை அடையும் பெயர்</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>சேவையகம் அதைத் தேடும் ஒரே alias</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>கிளஸ்டரில் இந்தக் கணுவின் போர்ட்; எந்த ஆஃப்செட்டும் அதை மாற்றாது</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>செயலாக்கிய தரவு MySQL-இல் உள்ளது</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>எல்லாக் கணுக்களும் ஏற்றும் பதிவகம்</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>ஏற்றங்கள் சுட்டும் பதிவகம்; அதன் cacheId, தரவுத்தளத்தின் user@URL</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>பகிர்ந்த பதிவகம், கணுவின் சொந்தப் பதிவகத்துக்குக் கூடுதலாக</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>மூலத் தொகுப்பின் 11000 Spark worker-இன் போர்ட்டும் ஆகும்</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>மூலத் தொகுப்பின் வரியிலுள்ள பாதை எங்கும் இட்டுச் செல்லாது</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>எல்லாக் கணுக்களும் பகிரும் பயனர்களும் பங்குகளும்</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>இந்தக் கணுவின் சொந்தப் பதிவகம் MySQL-இல் உள்ளது</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Thrift அங்கீகாரம், இயக்கப்பட்டிருந்தால்</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Thrift நிகழ்வுகள் (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Thrift நிகழ்வுகள் (TLS), இங்கே பயனில் இல்லை</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Thrift நிகழ்வுகள்</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Thrift நிகழ்வுகள், இங்கே பயனில் இல்லை</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>கிளஸ்டரிங்கை இயக்குகிறது</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>பயனர்களும் பங்குகளும் பகிர்ந்த தரவுத்தளத்திலிருந்து வருகின்றன</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>வலைக் கன்சோலும் சேவைகளும் (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>வலைக் கன்சோலும் சேவைகளும் (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>ciphertool.sh alias-ஐக் கண்டறியும் இடம்</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>மற்ற ரிசீவர் நிலையைக் கேட்கும் இடம்</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>ஒத்திசைவில் இருக்க மற்ற ரிசீவர் நிகழ்வுகளை அனுப்பும் இடம்</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>கணுக்கள் தம் ஆர்ட்டிஃபாக்ட்களை Subversion மூலம் பகிருமா என்பது</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>இயங்கும் வினவல்களின் நிலை வட்டில் வைக்கப்படுமா என்பது</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>அத்தகைய கணுக்களின் எண்ணிக்கையைவிட அதிகமாக இருந்தால், தொடக்கம் முடிவடையாது</translation>
    </message>
</context>
</TS>
