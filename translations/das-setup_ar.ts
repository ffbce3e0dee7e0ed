<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 بلا «home» يُكتب فيه؛ حدّد لها مجلدًا، أو أنشئ رزمًا</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>لا عقد في الخطة</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>لا توجد عقدة باسم «%1» في الخطة</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: أُلغيت عملية تطبيق لم تكتمل</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>هل تريد الكتابة رغم ذلك؟ [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>لم يُكتب شيء؛ أوقف الخادم، أو أضف --yes</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>لا شيء مطلوب: كل مجلدات التثبيت مطابقة للخطة</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>الأخطاء: %1، التحذيرات: %2، التلميحات: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: «%1» غير مدعوم؛ يعرض `das-setup products` المنتجات المدعومة</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>هذه الحزمة هي %1، لكن الخطة %2 مخصصة لـ %3؛ حدّد الحزمة الأخرى في «source»، أو غيّر «product»</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: لم تُحدَّد حزمة أصلية؛ حدّد ملف zip الخاص بها أو مجلدها بعد فك الضغط</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: لم يُكتب شيء في %2</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: لا يوجد اختبار باسم %1؛ استخدم %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 ليس عدد ثوانٍ بين 0 و3600</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  لا ملفات</numerusform>
            <numerusform>%1  %2  ملف واحد</numerusform>
            <numerusform>%1  %2  ملفان</numerusform>
            <numerusform>%1  %2  %n ملفات</numerusform>
            <numerusform>%1  %2  %n ملفًا</numerusform>
            <numerusform>%1  %2  %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>عُدّل بعد كتابته</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>لم يتغير شيء؛ يعيد --force الملفات الأقدم ويحفظ الملفات المعدّلة في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>لا شيء لاستعادته</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: «%1» غير مدعوم؛ يعرض `das-setup products` المنتجات المدعومة</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: «%1» غير معروف؛ استخدم fully-distributed أو minimum-ha أو custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: لا يتوفر %1 بالنمط %2؛ استخدم %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: الحزمة التجريبية هي %1؛ لا تستخدم --product</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>يمكن لآخرين قراءة هذا الملف أو تغييره؛ نفّذ عليه chmod 600</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>يجب أن يكون كائنًا {...}</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>مفتاح غير معروف؛ استخدم mysql.password وsvn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: يجب أن تكون القيمة نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: مكرر</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>في انتظار حلقة مفاتيح سطح المكتب؛ قد تطلب فتح قفلها.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>مطلوب: %1؛ قدّمه عبر --secrets FILE أو في %2 أو في الطرفية عند السؤال</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: «%1» ليس بالصيغة NODE=FILE مع عقدة من الخطة</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: لا يذكر «%1» أي ملف</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>يُعِدّ عنقودًا من WSO2 DAS أو EI Analytics.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>الخطة المطلوب فتحها.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>حفظ صورة لكل صفحة ثم الخروج.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: لا يوجد مجلد كهذا؛ فك ضغط الحزمة هناك أولًا</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>تغيّر بعد حساب التغييرات؛ راجعها مرة أخرى</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>سيكتب كل من %1 و%2 هنا؛ حدّد لكل منهما مجلد تثبيت خاصًا به</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>انقطعت هنا عملية تطبيق سابقة؛ شغّل das-setup restore أولًا</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>أُوقفت العملية؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>؛ وتعذرت إعادة %1 (%2): سيعيده das-setup restore بعد زوال السبب</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>ليس قائمة من قوائم das-setup</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>لا يمكن كتابة اسم ملف يحتوي على فاصل أسطر؛ أعد تسميته</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>تتعذر إزالته</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>عُدّل بعد انقطاع عملية تطبيق هنا؛ شغّل das-setup restore على مجلد التثبيت وراجع الفرق</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>عُدّل بعد أن كتبه apply.sh، ولا يحتفظ apply.sh بنسخة مما يكتبه</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>لا يتبع %1 الصيغة FILE//XPATH,false؛ صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>يشير %1 إلى %2، وهو غير موجود في الحزمة؛ سيتوقف ciphertool.sh في منتصف العمل. صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>يتعذر فحص مسار %1؛ اكتب مسارًا ينزل إلى العنصر خطوة بخطوة</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>لا يطابق مسار %1 شيئًا في %2؛ سيتوقف ciphertool.sh في منتصف العمل. صحّح السطر أو احذفه</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>لا سطر لـ %1 في cipher-text.properties: سيصبح الاسم المستعار نفسه كلمة المرور. أضف سطرًا، أو احذف الاسم المستعار</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>لا سطر لـ %1 في cipher-tool.properties، وسيتوقف ciphertool.sh عنده. أضف سطرًا، أو احذف كلمة المرور</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>يحتوي على أكثر من %1 اسم مستعار، ويتعذر فحصها</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 محفوظ في Secure Vault باسم %2، وسيظل الخادم يبحث عنه هناك؛ شغّل Secure Vault، أو احذف svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 غير موجود في الحزمة؛ يؤدي سطر التشغيل دوره</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 غير موجود في الحزمة؛ اضبط فيه على العقدة: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>غير موجود في الحزمة؛ استخدم حزمة أصلية كاملة</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>يحتوي %1 على كلمات مرور مشفّرة من قبل (عددها %2)، وقد تُركت كما هي. كلمة المرور التي تغيّرت تُعطى لـ ciphertool.sh -Dchange</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>يحتوي %1 على ${، وسيستبدله المنتج؛ اختر كلمة مرور لا تحتويه</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>يحتوي %1 على فاصل أسطر أو محرف آخر لا تستطيع الملفات حمله؛ اختر كلمة مرور بدونه</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>كلمة المرور الخاصة بـ %1 فارغة، ولا يستطيع Secure Vault حفظها؛ اختر كلمة مرور، أو استغنِ عن Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>كلمة المرور الخاصة بـ %1 تحتوي على ]، وسيقطعها ciphertool.sh عنده؛ اختر كلمة بدونه، أو استغنِ عن Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>حجمه أكبر من %1 ميغابايت؛ لا يبلغ أي ملف إعداد هذا الحجم</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>يحتوي على بايت NUL؛ ليس ملفًا نصيًا</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>المفتاح %1 مكرر في الأسطر %2؛ أبقِ واحدًا منها</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>لا يحتوي ملف الخصائص إلا على مفاتيح وقيم</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>لم يُذكر مفتاح</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>المفتاح %1 غير موجود</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 مكرر في الأسطر %2؛ أبقِ واحدًا منها</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 ليس اسم متغير</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>لا يحتوي على أمر java يشغّل %1</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 ليس خيار Java مثل -Dname</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>لا يحتوي على سطر يبدأ بـ %1=</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>لا يحتوي سكربت الصدفة إلا على متغيرات وخيارات Java</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>علامات الاقتباس حول %1 لا تبيّن حدود قيمته</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>القيمة الجديدة لـ %1 تحتوي على نهاية سطر</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>الترميز %1 غير مدعوم؛ احفظ الملف بترميز UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>البايتات ليست بترميز %1؛ صحّح الملف أو الترميز المعلن فيه</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>يتداخل تعديلان، أو يقع أحدهما خارج النص</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>يفتقر الترميز %1 إلى محرف مطلوب كتابته</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>يحتوي على نوع مستند ذي مجموعة داخلية لا يمكن تعديلها بأمان؛ احذفها</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>يحتوي على وسم فيه أكثر من %1 سمة</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>يطابق %1 عدة مواضع (%2) في الأسطر %3؛ اجعلها موضعًا واحدًا</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>لا شيء يطابق %1؛ الموجود هو %2</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>لا شيء يطابق %1</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 ليس شقيقًا لـ %2</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>النص المطلوب كتابته لا يطابق %1</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>يجب أن يشير المسار %1 إلى عنصر</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>لا يحتوي ملف XML على خيارات Java</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>تحتوي القيمة الجديدة على محرف لا يستطيع XML حمله</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>يحتوي XML المطلوب إدراجه على محارف لا يدعمها ترميز الملف، في اسم أو تعليق أو قسم CDATA</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>يحتوي العنصر %1 على نص، فلا يمكن وضع عنصر فيه</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>يحتوي XML المطلوب إدراجه على بايت NUL</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>XML المطلوب إدراجه %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>ليس XML سليم البنية: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>ليس XML سليم البنية: لا تبدأ &amp; كيانًا معروفًا؛ تُكتب في النص &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>يحتوي على أكثر من %1 مستوى من العناصر</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>يحتوي على سمات غير مكتوبة في الوسم</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>نهاية المسار</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>اسم عنصر</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>قيمة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>علامة اقتباس ختامية</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>المسار %1 خاطئ: المتوقع %2 في العمود %3</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>يحتوي العنصر %1 على عناصر، فلا يمكن وضع نص فيه</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: مع Secure Vault يطلب ciphertool.sh كلمة مرور مخزن المفاتيح على كل مضيف، وكذلك كل بدء تشغيل، ولا تستطيع أدلة Ansible (playbooks) الإجابة؛ صدّر الرزم واتبع دليل التشغيل، أو أوقف Secure Vault</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>لا يصلح معرّف العقدة «%1» اسمًا لملف؛ استخدم الحروف اللاتينية والأرقام و-</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>عقدتان باسم «%1»؛ أعطِ كلًا منهما معرّفًا خاصًا</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>لا عقدة باسم «%1» في الخطة</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>المساحة الحرة هنا %1، لكن الحزم الكاملة لكل العقد (%2) تحتاج إلى %3؛ وفّر مساحة، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>يتعذر إنشاؤه</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>تتعذر الكتابة فيه: %1؛ اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>يتعذر إنشاؤه</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>يشغل الموضع وليس مجلدًا؛ احذفه، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>يشغل الموضع وليس ملفًا؛ احذفه، أو اختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>يتعذر فتحه كملف zip: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>تتعذر كتابته: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>تغيّر بعد قراءته؛ ابدأ من جديد</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>هو مجلد؛ تُنشأ الحزم الكاملة من ملف zip: حدّد ملف zip الخاص بالحزمة كما نُزّل في «source»، أو اكتب رزمًا بالملفات المتغيرة</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>يتعذر وضعه في ملف zip: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>تتعذر كتابته</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>نطاق العنقود</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>مضيف MySQL</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>منفذ MySQL</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>مستخدم MySQL</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>خيارات عنوان URL</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>صنف برنامج التشغيل</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>قاعدة بيانات مخزن المستخدمين</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>قاعدة بيانات سجل Registry الموصول</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>قاعدة بيانات المقاييس</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>قاعدة بيانات البيانات المعالجة</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>نوع المخزن</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>قاعدة بيانات مخزن الأحداث</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>HBase master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>نصاب ZooKeeper</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>منفذ ZooKeeper</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>عنوان HDFS</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>مجلد بيانات HDFS</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>هدف /_system/governance</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>هدف /_system/config</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Enabled في مزامن النشر</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>مستودع Subversion</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>مستخدم Subversion</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>SvnUrlAppendTenantId في مزامن النشر</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>استخدام Secure Vault</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>عدد رؤساء Spark</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>الرابط الرمزي</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>حفظ الحالة في وضع HA</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>في موضع آخر من العقدة</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>على عقد أخرى (%1)</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: قيمة %2 هي «%3»، لكنها «%4» %5</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>اكتب «%1» هناك، أو اكتب القيمة الحالية هنا على كل العقد الأخرى</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>يجب أن تكون القيمة واحدة على كل العقد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>«%1» ليست قيمة يمكن أن تحملها الخطة</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>ولن يقبلها المنتج أيضًا، أو أنه يملؤها عند بدء تشغيله.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>صحّحها هناك، أو أدخلها في الخطة</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: التجميع العنقودي متوقف</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>تبقى العقدة وحدها.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>اضبط enable على «true»</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: نظام العضوية ليس wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>لا تُقرأ قائمة الأعضاء، ونادرًا ما يعبر البث المتعدد الموجّهات.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>اضبطه على wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: مزامن النشر لا يستخدم Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>لا تعرف الخطة مستودعًا من نوع آخر.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>اضبط RepositoryType على svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>لا تسحب %1 ما تودعه العقد الأخرى</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>لن تصل إليها عناصر النشر الخاصة بالعنقود أبدًا.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>اضبط AutoCheckout على true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>لا تذكر %1 العقدة %2 (%3) بين الأعضاء</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>لا تجد تلك العقدة إلا عبر غيرها.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>لا تذكر أي عقدة أخرى إطلاقًا.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>أضف العضو</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>تذكر %1 العضو %2، وهو ليس من مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>لم يُعطَ مجلد تثبيته، أو أن العنوان خاطئ.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>استورد مجلد تثبيته أيضًا، أو احذف العضو</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>تذكر %1 نفسها (%2) بين الأعضاء</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>لا توجد عقدة أخرى عند هذا العنوان.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>اذكر العقد الأخرى بدلًا منها</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>تودع %1، وتودع %2 أيضًا</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>إذا أودعت عقدتان طمست كل منهما عمل الأخرى.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>اضبط AutoCommit على false على كل العقد إلا واحدة</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: القاعدة %2 من نوع H2، أي ملف على تلك العقدة وحدها</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>لا ترى أي عقدة أخرى ما فيها.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>تعمل، لكنها تضيع بضياع العقدة.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>استخدم قاعدة بيانات MySQL</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: ما زال عنوان URL في %2 يحتوي على نص نائب من الدليل</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: عنوان URL في %2 ليس بالصيغة jdbc:mysql://HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>لا تعرف الخطة إلا خادم MySQL واحدًا.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>اكتب القيمة الفعلية بدلًا منه</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>صحّحه، أو أدخل قاعدة البيانات في الخطة</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: عنوان URL أو المستخدم في %2 محفوظ في Secure Vault</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>لا يوجد في الملف إلا اسمه المستعار.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>أدخله في الخطة</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: يحتوي عنوان URL في %2 على كلمة مرور</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>تستبعدها الخطة.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>أخرجها من عنوان URL؛ فلها موضعها الخاص</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1 (%2): مصدر البيانات المستخدم «%3» غير موجود</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>قد يكون داخل تعليق، أو باسم آخر.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>اذكر مصدر بيانات موجودًا</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1 (%2): لم يُذكر مصدر بيانات</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>العنصر غير موجود، أو كُتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>اذكر مصدر بيانات؛ يبيّن `das-setup diff` الموضع</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 (%2): الحفظ في قاعدة بيانات العقدة نفسها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>«%1» هو ما يستخدمه سجل Registry الخاص بهذه العقدة.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>اذكر مصدر البيانات الذي تشترك فيه كل العقد</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: لا شيء يقرأ مصادر البيانات من النوع %2</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>الموفّر داخل تعليق أو غير موجود؛ لا يستطيع الخادم فتح %1.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>أضف الموفّر إلى analytics-datasources.xml أو أخرجه من التعليق</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: لا يستخدم أي مخزن مصدر البيانات %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>لا تذهب الأحداث إلى HBase.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>اذكره في analytics-config.xml، أو احذفه</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: يعطي وضع HA العنوان «%2» لهذه العقدة، وعنوانها %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>يُطلب من المستقبِل الآخر الاتصال بذلك العنوان.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>اكتب عنوان العقدة</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>تشغّل %1 وضع HA، لكنها ليست مستقبِلًا</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>قد تأخذ الدور النشط من أحد المستقبِلات.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>أوقف وضع HA هناك</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>تشغّل %1 وضع HA، كما يشغّله مستقبِلان آخران</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>تنشر كل حدث مرة إضافية.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 مستقبِل بلا وضع HA</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>لم يُفعَّل أي وضع. لذا ينشر كل مستقبِل كل الأحداث.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>الوضع «%1» هو أول وضع مفعّل، ولا يُعتد إلا بالأول. لذا ينشر كل مستقبِل كل الأحداث.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>فعّل الوضع HA، ولا تفعّل أي وضع قبله</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>لا يوجد %2 في %1</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>يوجد في كل حزمة من %1.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>خذه من الحزمة</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 مكرر هناك</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>يقرأ المنتج ما في السطر %1.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>احذف الآخر</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>تعرّف %1 مصدر البيانات %2 مرتين</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>الأول في %1، السطر %2. ولن يحمّل الخادم بعده أي مصدر بيانات آخر.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>احذف أحدهما</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: قيمة carbon.spark.master هي «%2»</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>تشكّل محلِّلات %1 عنقود Spark الخاص بها بالقيمة «%2».</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>اكتب %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: لا فاصل بين %2 وقيمته</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>يُعدّ السطر كله اسمًا لا يطلبه شيء.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>ضع مسافة بعد %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>تنتظر %1 عددًا من خوادم المهام (%2) يفوق ما يبدأ معًا</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>قد لا ينتهي بدء تشغيلها أبدًا.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>ما تفعله %1 محدد في سطر تشغيلها، وهو ليس في مجلد التثبيت؛ اعتُبرت %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>العقدة التي تُشغَّل بلا خيار تفعل كل شيء.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>صحّح الأدوار في الخطة</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 هو %2 كما فُك ضغطه</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>لم يُعَدّ فيه شيء يخص العنقود.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>قم بإعداده، أو استبعده</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>سجل Registry الخاص بها</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>مخزن المستخدمين</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>سجل Registry الموصول</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>البيانات المعالجة</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>ليس مجلدًا؛ حدّد مجلد تثبيت عقدة</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>هو %1، لكن مجلدات التثبيت قبله هي %2؛ للعنقود منتج واحد</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>مذكور مرتين</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1: المسار %2 غير موصول</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>تحتفظ بذلك الجزء من سجل Registry لنفسها.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>أضف الوصل؛ يبيّنه `das-setup diff`</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: لا يؤدي وصل %2 إلى أي قاعدة بيانات</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>أعطِ الاثنين الاسم نفسه. ما كتبته العقدة في سجل Registry الخاص بها في الأثناء يبقى هناك</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>ليس له instanceId.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>لا يوجد remoteInstance له dbConfig بالمعرّف «%1».</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>لا يوجد dbConfig له dataSource بالاسم «%1».</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: قيمة cacheId ليست مستخدم %2 وعنوان URL الخاص به</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>لا أثر له بجانب dbConfig.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>لا يوجد فيه bin/version.txt: اختر ملف zip الخاص بالحزمة، أو المجلد الذي يقع فيه bin</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 مبني على Stream Processor: ابتداءً من Enterprise Integrator 6.4 لا تحتوي تحليلاته على أي من ملفات Data Analytics Server</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 هو خليفة Data Analytics Server ويُعَدّ بملفات أخرى</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>إصدار %1 غير معروف</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 مبني على Data Analytics Server، لكن لا يُعرف أي ملفاته يجب تغييرها للعنقود</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>«%1» ليس Data Analytics Server ولا Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 بلا %2: لا تحتوي هذه الحزمة على خادم التحليلات</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>هذا مجلد التحليلات في %1: اختر مجلد الحزمة نفسه، وهو فيه %2</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 بلا %2: تحتوي هذه الحزمة على المُدمِج، لا على خادم التحليلات</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>غير موجود: اختر المجلد الذي يقع فيه bin</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. المدعوم: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>ليس مسارًا تحت الحزمة</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>يُوصَل إليه عبر رابط رمزي يخرج من الحزمة؛ ضع الملف نفسه هناك</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>ليس ملفًا؛ في الحزمة الأصلية ملف هنا</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>حجمه %1 بايت؛ لا يزيد أي ملف إعداد عن %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>الحزمة التجريبية</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>لم تُحدَّد حزمة أصلية: اختر ملف zip الخاص بها أو مجلدها بعد فك الضغط</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>غير موجود: اختر ملف zip الخاص بالحزمة الأصلية أو مجلدها بعد فك الضغط</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>هو أنبوب أو جهاز: اختر ملف zip الخاص بالحزمة الأصلية أو مجلدها بعد فك الضغط</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذر قراءته: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>مدخلاته أطول من ملف zip نفسه؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>المدخل «%1» ملف ومجلد في آن واحد؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>المدخل «%1» يخرج من مجلد zip نفسه؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>المدخل «%1» مكرر؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>يتعذر فتحه كملف zip: %1؛ اختر ملف zip الخاص بالحزمة أو مجلدها بعد فك الضغط</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>ليس ملفًا بل رابط أو جهاز؛ في الحزمة الأصلية ملف هنا</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>مشفّر؛ استخدم الحزمة كما نُزّلت</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>حجمه بعد فك الضغط %1 بايت؛ لا يزيد أي ملف إعداد عن %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>تتعذر قراءته: %1؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>طوله غير المذكور في ملف zip؛ نزّل الحزمة من جديد</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>العدد كبير جدًا</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>التداخل أعمق من اللازم</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>حجمه أكبر من %1 ميغابايت؛ لا تبلغ أي خطة هذا الحجم</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>يحتوي على بايت NUL</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>يجب أن يكون عددًا صحيحًا</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>خارج المدى المسموح</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>«%1» غير معروف؛ استخدم %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>يجب أن يكون قائمة [...]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>لا تحتوي الخطة على كلمة مرور أبدًا؛ استخدم --secrets FILE أو متغيرات البيئة</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 غير معروف؛ يقرأ هذا البرنامج الإصدار %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>يجب أن يكون receiver أو indexer أو analyzer أو dashboard</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>لا يُقبل عنقود يزيد على %1 عقدة</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>ساعة %1 وساعة هذا الجهاز متفقتان</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>ساعة %1 متقدمة بمقدار %2 على ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>ساعة %1 متأخرة بمقدار %2 عن ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>اجعل خادم وقت واحدًا يضبط ساعات كل الأجهزة</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>اضبط الساعات قبل أول بدء تشغيل: يرفض HBase خوادم المناطق وتقع الأحداث في وقت خاطئ. اجعل خادم وقت واحدًا يضبط ساعات كل الأجهزة</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>ليس إطارًا من RPC الخاص بـ Hadoop</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>ليس ردًا من RPC الخاص بـ Hadoop</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>رد مقطوع من RPC الخاص بـ Hadoop</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase أقدم من 0.96: لا يستطيع DAS قراءة عقد znode الخاصة به</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>يحتاج DAS إلى HBase 1.1.2 أو أحدث</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase قديم جدًا</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase مسجّل في ZooKeeper عند %1</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>لا يفصح HBase عن إصداره</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 هو %2 هنا، و%3 في الخطة</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>يوجّه HBase عملاءه إلى أسماء لا تتحول هنا إلى عناوين: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>أضف عناوينها إلى جدول المضيفين في الخطة</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>الأسماء لا تتحول إلى عناوين</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>صحّح جدول المضيفين في الخطة، أو ملف hosts على هذا الجهاز</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>أسماء خوادم HBase معروفة (%1)</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>ليس في HBase master نشط</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>شغّله: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase لا يعمل</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>الـ master النشط هو %1، وتذكر الخطة %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدم %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>الـ master النشط هو %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>ليس في HBase أي خادم مناطق</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>شغّلها، وراجع سجلاتها</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>لم يبق وقت</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>خادم مناطق واحد يقبل الاتصالات</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>خوادم المناطق التي تقبل الاتصالات: %1</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>افحص جدار الحماية، وتأكد أن خوادم المناطق تعمل وتستمع على ذلك العنوان</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>لا يذكر ZooKeeper أين يعمل HBase</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>عقد znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>خوادم المناطق</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>راجع سجلات ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>لا يوجد %1 في ZooKeeper: لم يبدأ HBase معه قط</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>شغّل HBase مع هذا النصاب، أو حدّد النصاب الذي يستخدمه</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>في ZooKeeper يوجد %1، لا %2 الذي يبحث DAS فيه عن HBase</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>اضبط zookeeper.znode.parent على %1 في hbase-site.xml</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>تتعذر قراءة %1 في ZooKeeper: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>لا يمنح أي عضو في النصاب جلسة: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>ليس عنوان HBase master</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>NameNode لا يجيب</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 ليس NameNode: يتحدث HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>أدخل منفذ fs.defaultFS، وهو عادة 8020 أو 9000، لا منفذ صفحات الويب</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>يشترط %1 استخدام Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>يسجّل DAS الدخول إلى HDFS بدونه: استخدم عنقودًا قيمة hadoop.security.authentication فيه simple</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 خادم من خوادم Hadoop، لكنه ليس NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>أدخل المضيف والمنفذ من fs.defaultFS في core-site.xml</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 ما زال يبدأ التشغيل</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>أعد الاختبار بعد دقيقة</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>يرفض %1 الاتصال: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>راجع سجل NameNode</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>NameNode؛ لا يفصح عن إصداره إلا للمستخدم المتميز</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>NameNode من Hadoop %1</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>يحتاج DAS إلى Hadoop 2.6.0 أو أحدث</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>هو NameNode النشط</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>هو NameNode في الحالة %1: لا يقدّم ملفات</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>اذكر NameNode النشط في الخطة</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>لا يستطيع الإجابة إلا NameNode النشط</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>لا يفصح NameNode: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>NameNode في الوضع الآمن: لا أحد يستطيع الكتابة الآن</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>الوضع الآمن متوقف</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>لا تشغّل أي عقدة قبل خروجه من الوضع الآمن: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>الكتل المفقودة: %1، التالفة: %2</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>شغّل عقد DataNode المتوقفة، ثم نفّذ hdfs fsck /</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>المساحة الحرة %1 فقط من %2</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>أضف مساحة إلى عقد DataNode</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>لم تنضم أي DataNode: لا توجد مساحة</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>شغّل عقد DataNode، وراجع سجلاتها</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>المساحة الحرة %1 من %2</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>يجيب NameNode بخطأ: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>الوضع الآمن</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>تحقق من المنفذ: هو منفذ fs.defaultFS في core-site.xml الخاص بـ NameNode، وهو عادة 8020 أو 9000، لا منفذ صفحات الويب</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 ليس NameNode: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>يتحدث HBase</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>يتحدث %1 الإصدار %2 من IPC الخاص بـ Hadoop: هو أقدم من Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>تحقق من المنفذ: يتصل عملاء ZooKeeper بمنفذ clientPort، وهو عادة 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 خادم ZooKeeper لا يخدم أحدًا: لا نصاب له، أو ما زال يبدأ التشغيل</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>شغّل الأعضاء الآخرين، وافحص أسطر server في ملف zoo.cfg الخاص به</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>ليس ردًا من ZooKeeper</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>لا يجيب على srvr</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 لا يتحدث ZooKeeper: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>هو العضو الوحيد في النصاب</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>يبقى النصاب قائمًا ما دام %1 من %2 من أعضائه يعمل</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>خادم ZooKeeper</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>راجع سجل ذلك العضو</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>لا توجد جلسة</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>يمنح جلسة: النصاب قائم</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>يمنح جلسة</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>لا يجيب على الأمر srvr</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>يعمل وحده ولا يعرف شيئًا عن الأعضاء الآخرين (%1)</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>أضف إلى zoo.cfg لدى كل عضو سطر server لكل الأعضاء، أو اذكر هذا العضو وحده في الخطة</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1، %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>لم يجب ZooKeeper عن %1 خلال %2</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>لا يسمح لنا ZooKeeper بقراءة %1</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>لا يستطيع ZooKeeper تقديم %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 ليس عنوانًا لـ ZooKeeper</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>لم يمنح %1 جلسة خلال %2</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>لم يجب محوّل الأسماء عن %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>لا يتحول %1 إلى عنوان على هذا الجهاز</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>محوّل الأسماء على هذا الجهاز لا يجيب عن %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>تحصل كل عقدة على السطر «%1 %2» من ملف hosts في الرزمة</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>تحقق من الإملاء، أو أضف عنوانه إلى جدول المضيفين في الخطة</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>يعني هذا الجهاز نفسه</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 هو %2 في الخطة ويتحول إلى %3 على هذا الجهاز</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>أحدهما خاطئ: صحّح الخطة، أو ملف hosts أو خادم الأسماء لهذا الجهاز</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 يتحول إلى %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>لم يُجرَّب: لا يتحول إلى عنوان هنا</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>لا يعيد %1 إلى أي اسم</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>يبحث HBase وHDFS عن أجهزتهما في الاتجاهين: أضف سجلًا عكسيًا إلى خادم الأسماء، أو أضف السطر «%1 %2» إلى ملف hosts على كل جهاز</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 يعيد إلى %2، لا إلى %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>ضع الاسم الذي تستخدمه الخطة أولًا في سطر ملف hosts، أو في السجل العكسي لخادم الأسماء</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 يعيد إلى %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>الخطة نفسها تعطي %1 عنوان الاسترجاع %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>لا يوصل إلا إلى الجهاز نفسه: صحيح فقط إذا كان كل شيء يعمل على جهاز واحد</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 يتحول إلى عنوان الاسترجاع %2 على هذا الجهاز؛ وتذكر الخطة %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>استبدل سطر %1 في /etc/hosts بالسطر «%2 %1»: الخادم الذي يأخذ عنوانه منه لا يصل إليه أحد غيره</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 يتحول إلى عنوان الاسترجاع %2</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>على كل عقدة يعني ذلك العقدة نفسها: استخدم الاسم أو العنوان الذي تصل إليه به العقد الأخرى</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>ليس عنوان استرجاع</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف الاختبار</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>كل منافذ %2 حرة (%1)</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 تعمل بالفعل (العملية %2): المنافذ المشغولة %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>أوقفها قبل استبدال ملفاتها</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>شيء ما على هذا الجهاز يشغل منافذ %1: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>اعرف من يشغلها بالأمر «ss -ltnp»؛ أوقفه، أو أعطِ %1 منفذًا آخر أو إزاحة منافذ أخرى</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>من الاسم إلى العنوان</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>من العنوان إلى الاسم</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>المنافذ الحرة</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>أُنشئ قبل ذلك: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>لا تذكر الخطة خادم MySQL</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>تشترط خيارات عنوان URL التشفير، والخادم لا يوفره</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>لا يصلح MariaDB Connector/J، حتى مع MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>لا يجد Analytics إعدادات لقاعدة البيانات التي يبلغ عنها. استخدم MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>لا تذكر الخطة صنف برنامج التشغيل</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>استخدم com.mysql.jdbc.Driver، أو %1 ابتداءً من Connector/J 8</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>لا يوجد الصنف %2 في %1</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>استخدم com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 أقدم مما يتطلبه %2</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>استخدم Connector/J 5.1.46 أو أحدث: الإصدارات الأقدم تطلب إعدادات غير موجودة في هذا الخادم</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>يرفض Connector/J 8 طريقة caching_sha2_password بلا TLS</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>إذا لم يكن الحساب يستخدم mysql_native_password، فأضف allowPublicKeyRetrieval=true إلى خيارات عنوان URL، أو اجعله يستخدم TLS</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>لا يعرض %1 إصدارات TLS التي يستخدمها الخادم من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>أضف enabledTLSProtocols=TLSv1.2 إلى خيارات عنوان URL، أو استخدم Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>يجب أن يكون ملف jar من Connector/J 5.1.46 أو أحدث</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 يعمل مع %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>لا يسمح %2 بدخول %1: المستخدم أو كلمة المرور خطأ</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>تحقق منهما، ومن السماح لهذا الحساب بالاتصال من هذا الجهاز. يقول الخادم: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>لا يسجّل %1 الدخول إلى %2 بكلمة مرور</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>يستخدم الحساب تسجيل الدخول الخاص بجهازه. أنشئ مستخدمًا بكلمة مرور للعنقود</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>لا يسمح %2 بدخول أحد من هذا الجهاز</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>أنشئ الحساب لعناوين كل العقد، ولهذا الجهاز لاختباره: CREATE USER &apos;name&apos;@&apos;address&apos;. يقول الخادم: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>يحظر %2 هذا الجهاز بعد كثرة الاتصالات المقطوعة</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>نفّذ FLUSH HOSTS على الخادم، وارفع max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>لا يقبل %2 مزيدًا من الاتصالات</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>ارفع max_connections أو حد المستخدم. يقول الخادم: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>لا يحق لـ %1 ذلك على %2: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>اطلب من مسؤول منح الصلاحية: GRANT ALL PRIVILEGES ON database.* TO المستخدم</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>كلمة مرور %1 بالصيغة القديمة التي لم يعد يقبلها شيء</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>عيّن كلمة المرور من جديد مع old_passwords=0</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>انتهت صلاحية كلمة مرور %1</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>عيّن كلمة جديدة بالأمر ALTER USER، بلا انتهاء صلاحية</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>الحساب %1 مقفل</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>افتح قفله بالأمر ALTER USER ... ACCOUNT UNLOCK. يقول الخادم: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>لا يقبل %2 إلا الاتصالات المشفّرة</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>احذف useSSL=false من خيارات عنوان URL</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>يسجّل %1 الدخول بطريقة غير متاحة هنا: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>أعطِ الحساب mysql_native_password أو caching_sha2_password. يحتاج هذا البرنامج للطريقة الثانية إلى إضافات الحزمة libmariadb3</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>يطلب %2 من %1 تسجيل الدخول بطريقة قد تكشف كلمة المرور، أو غير معروفة هنا</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>أعطِ الحساب mysql_native_password أو caching_sha2_password</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>انقطع تسجيل دخول %1: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>مع caching_sha2_password يحتاج الخادم إلى TLS أو إلى مفتاح RSA الخاص به؛ وعندها يحتاج Connector/J إلى allowPublicKeyRetrieval=true في خيارات عنوان URL. أو أعطِ الحساب mysql_native_password</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>تعذر إنشاء اتصال مشفّر مع %2: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>تحقق من شهادة الخادم ومن tls_version، أو اضبط useSSL=false في خيارات عنوان URL</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 ليس الآن جزءًا من عنقود Galera الخاص به: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>دعه ينضم من جديد، أو اذكر عقدة أخرى من ذلك العنقود</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 قيد الإيقاف</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>شغّله، ثم أعد الاختبار</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>لا يقبل %2 التغييرات: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>اذكر الخادم الأساسي لا نسخة متماثلة، أو أوقف read_only</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>لا يقبل %2 الاسم: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>اختر حروفًا لاتينية وأرقامًا وشرطات سفلية، 64 على الأكثر</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>يخالف %2 بروتوكول MySQL: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>تحقق من المنفذ، ومما يقع بين هذا الجهاز والخادم</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>أغلق %2 الاتصال</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>راجع سجل أخطاء الخادم. يقول هنا: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>لا يسمح %2 بدخول %1 بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>أدخل كلمة المرور</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>يقول %2: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>ابحث عن الخطأ %1 في دليل الخادم</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>مجموعات المحارف</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>برنامج التشغيل</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 يجيب: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>شغّل TLS على الخادم، أو اضبط useSSL=false في خيارات عنوان URL</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>تطلب خيارات عنوان URL التشفير، والخادم لا يوفره: تنتقل البيانات مكشوفة</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>لا يوفر الخادم التشفير، ولم يُطلب منه</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>لم يصل الاتصال إلى هذه المرحلة</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>يوفر الخادم التشفير؛ لكن خيارات عنوان URL توقفه</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>مشفّر بواسطة %1؛ ويتحقق برنامج التشغيل من الشهادة أيضًا، ولا يتحقق منها هذا الاختبار</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>استوردها إلى مخزن الثقة في Java على كل عقدة، أو أضف verifyServerCertificate=false إلى خيارات عنوان URL</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>مشفّر بواسطة %1؛ ولا يُتحقق من الشهادة</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>حدّد useSSL=true أو useSSL=false في خيارات عنوان URL: يحذّر Connector/J إذا لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>لا يُسمح لـ %1 بتسجيل الدخول إلا عبر اتصال مشفّر</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>يحتاج إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>يحتاج إلى التشفير</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>يحتاج إلى قواعد البيانات</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>يحتاج إلى الخادم</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>دخل %1 باسم %2</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>في الخادم %1، وهو يميّز حالة الأحرف. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 قاعدة بيانات واحدة على هذا الخادم</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>لا يميّز حالة الأحرف (قيمة lower_case_table_names هي %1). أعطها أسماء تختلف بغير ذلك</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>قواعد بيانات غائبة أو مخفية عن %3 (%1 من %2)، ولا يحق له إنشاؤها: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>اطلب من مسؤول تنفيذ SQL الذي يعرضه das-setup databases، ثم: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>قواعد بيانات غائبة (%1 من %2): %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>يستطيع %1 إنشاءها: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>كل قواعد بيانات الخطة موجودة (%1)</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>يستطيع %1 إنشاء الجداول واستخدامها في كل قاعدة بيانات</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>تنقص %1 صلاحيات على %3: %2</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>لكل منها: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>العقد: %1، ولكل منها %2 من مجمعات الاتصالات بسعة %3. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>يسمح الخادم بعدد اتصالات %1، وقد يفتح هذا العنقود %2، ويشغل آخرون %3</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>اضبط max_connections على %1 في my.cnf</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>عدد الاتصالات المسموح لـ %1 هو %2، وقد يفتح هذا العنقود %3</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>ارفع MAX_USER_CONNECTIONS للحساب إلى %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>يسمح الخادم بعدد اتصالات %1، وقد يفتح هذا العنقود %2</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>قبل أن تحتوي على جداول: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>مجموعة محارف %1 هي %2، ومفاتيح فهارسها أطول من المسموح: يفشل إنشاء جداولها بالخطأ %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>مجموعة محارف %1 هي %2؛ وسكربت هذا الإصدار معدّ لـ latin1</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>الخادم جزء من %1: لا ينسخ جداول MyISAM الخاصة بالمخازن، ولا عمليات الحذف في الجداول التي لا مفتاح لها</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>الخادم جزء من %1، وبعض جداول السكربتات ينقصها مفتاح أساسي</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>عنقود Galera</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>مجموعة نسخ متماثل</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>استخدم خادمًا له نسخة متماثلة عادية، أو اجعل كل العقد تستخدم عضوًا واحدًا</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>يرفض الخادم الجداول التي لا مفتاح أساسيًا لها، والسكربتات تحتوي عليها</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>أوقف sql_require_primary_key أو innodb_force_primary_key</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>يعطّل الخادم MyISAM، والمخازن تستخدمه</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>احذف MyISAM من disabled_storage_engines</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>الخادم للقراءة فقط</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>ساعة الخادم متقدمة بمقدار %1 على ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>ساعة الخادم متأخرة بمقدار %1 عن ساعة هذا الجهاز</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>في sql_mode القيمة NO_ZERO_DATE: يفشل dbscripts/mysql.sql، ومعه -Dsetup، بالخطأ 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>شغّل %1 يدويًا قبل أول بدء تشغيل وبلا -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>شغّل %1 يدويًا في جلسة مع SET SESSION sql_mode=&apos;&apos; قبل أول بدء تشغيل، أو احذف NO_ZERO_DATE من sql_mode في الخادم</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>لا توجد قاعدة بيانات بعد؛ القواعد التي ينشئها das-setup تحصل على latin1، وهي مناسبة دائمًا</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>مجموعات المحارف مناسبة للسكربتات والفهارس</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode وحالة الأحرف والنسخ المتماثل مناسبة للمنتج</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>تأتي الجداول من %1، أو من -Dsetup</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 ليس خادم MySQL: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>تحقق من المنفذ؛ منفذ MySQL الافتراضي هو 3306</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 يجيب ببطء شديد: لم ينتهِ خلال %2</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>تحقق من حمل الخادم، أو أعطِ الاختبار وقتًا أطول</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>يرفض %1 الاتصال</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>لم يجب %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>يتعذر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>يقبل %1 الاتصال ثم يظل صامتًا مدة %2</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>يغلق %1 الاتصال قبل أن يتحدث %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>تحقق من المنفذ، ومن أن الخادم يعمل ويستمع على ذلك العنوان</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>تحقق من جدار الحماية، ومن أن الجهاز يعمل، ومن العنوان %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>تحقق من المنفذ وحمل الخادم، أو أعطِ الاختبار وقتًا أطول</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>تحقق من المنفذ، ومن سماح الخادم بدخول هذا الجهاز</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>تحقق من المضيف والمنفذ</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>يتحدث %1</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>قال «%1»</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>أرسل بايتات بروتوكول آخر</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>أصدرتها جهة لا يثق بها هذا الجهاز</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>صدرت لاسم مضيف آخر</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>لم تبدأ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>يتعذر التحقق منها</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>استخدم http:// لهذا المنفذ، أو المنفذ الذي يتحدث https</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>استخدم http:// لهذا المنفذ، أو منفذ svnserve، وهو عادة 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>استخدم svn:// لهذا المنفذ</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>تحقق من المخطط والمنفذ: يستمع svnserve عادة على 3690، وخوادم الويب على 80 و443</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 لا يتحدث %2: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>المستودع</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>الإيداع</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>يحق للمستخدم الإيداع؛ لم يودع الاختبار شيئًا</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>لم يُجرَّب: لم يبق وقت</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>لم يُجرَّب: لم يجب أي خادم Subversion</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 يجيب</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>لم يُجرَّب: لا يُرسل شيء إلى خادم غير موثوق</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>لم يُجرَّب: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>لم يُرَ: لا يعرض الخادم شيئًا</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>لم يُجرَّب: تتعذر القراءة</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>لم يُجرَّب: لا يوجد مستودع</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>يحق للمستخدم القراءة</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>لا يحق لأحد الإيداع بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>لا يحق لأحد القراءة بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>أدخل أحد مستخدمي المستودع وكلمة المرور</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>يسجّل %1 الدخول ولا يحق له الإيداع</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>يسجّل %1 الدخول ولا تحق له القراءة</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>امنح %1 صلاحية القراءة والكتابة (rw) على مجلد المستودع</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>لا يوجد مستودع عند %1</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>تحقق من مسار عنوان URL: يبدأ باسم المستودع</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>لا يوجد هذا المجلد في المستودع %1</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>أنشئه: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>خادم ويب، ولا يوجد Subversion عند عنوان URL هذا: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>تحقق من المضيف والمنفذ والمسار</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>يجيب الخادم بخطأ: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>راجع سجل خادم Subversion</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>لا يقبل الخادم %1 بكلمة المرور هذه</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>تحقق من المستخدم وكلمة المرور؛ حالة الأحرف مهمة في كليهما</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>يحوّل الخادم إلى %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>أدخل عنوان URL ذاك</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>الشهادة موثوقة</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>الشهادة غير موثوقة: %1. صاحبها %2، وجهة إصدارها %3، وهي صالحة من %4 إلى %5، SHA-256 %6، SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>اجعل الخادم يقدّم شهادة صالحة لـ %1، واجعل هذا الجهاز وكل عقدة يثقان بجهة إصدارها</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>سُجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>لم يطلب الخادم مستخدمًا حتى الآن</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>مستودع عند المراجعة %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>لا يفصح الخادم عن إصداره</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 أو أحدث</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: المنتجات تعرف 1.7 و1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>حدّث الخادم</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: عميل المنتجات معدّ لـ 1.7 و1.8</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>ما زالت الخوادم الأحدث تتعامل معه؛ تحقق من نشر واحد على كل عقدة بعد أول بدء تشغيل</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>لا يذكر الخادم وقته</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>لم يُجرَّب: لا يوجد عنوان URL لتجربته</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>لا يعمل svn+ssh: عميل Subversion في الخوادم يتحدث http وhttps وsvn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>وفّر المستودع عبر https وأدخل عنوان URL ذاك</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>تشير file:// إلى مجلد على جهاز واحد: سيكون لكل عقدة مجلدها</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>وفّر المستودع عبر https أو svn وأدخل عنوان URL ذاك</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>عنوان URL للمستودع بلا مخطط</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>لا يعرف Subversion المخطط %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>أدخل عنوان URL يبدأ بـ http:// أو https:// أو svn://</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>هذا ليس عنوان URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>أدخل عنوان URL لمستودعك</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>عنوان URL للمستودع لا يذكر مضيفًا</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>هذا عنوان URL من carbon.xml الأصلي، ولا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>المنفذ في عنوان URL للمستودع هو 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>يحتوي عنوان URL للمستودع على مستخدم</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>احذفه: للمستخدم وكلمة المرور موضعان خاصان</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>عضوية العنقود (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>حجمه أكبر من %1 ميغابايت، ولا يبلغ أي ملف يُقرأ هنا هذا الحجم</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>ليس ملفًا بل مجلد أو أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>تتعذر إعادته إلى مالكه؛ شغّل هذا بحساب ذلك المستخدم أو root</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>يتغير أثناء قراءته</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>يتعذر وضعه في مكانه</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>يتعذر قفله</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>عملية das-setup أخرى تكتب في مجلد التثبيت هذا؛ أعد المحاولة بعد انتهائها</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(بلا معرّف)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>الإزاحة %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>تودع في Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>موزّع بالكامل</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>الحد الأدنى من التوافر العالي</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>مخصّص</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>عقدة واحدة</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 من العقد</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 من الأخطاء</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 من التحذيرات</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>تلميح واحد</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 من التلميحات</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>مستقبِل</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>مفهرِس</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>محلِّل</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة معلومات</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>المستقبِلات</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>المفهرِسات</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>المحلِّلات</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>لوحات المعلومات</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>بلا دور</translation>
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
        <translation>صفحات Spark %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>المستخدمون: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>تختلف المنافذ بحسب الإزاحة</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>بلا منافذ خاصة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>العنقود</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>مزامنة HA</translation>
    </message>
    <message>
        <source>management</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>صفحات Spark</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>قاعدة بيانات واحدة</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 من قواعد البيانات</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>منفذ Hazelcast %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>منافذ Hazelcast من %1 إلى %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>لا عقد بعد</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>العنقود %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>ثبت الاتصال</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>يتعذر الوصول</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>الخدمات: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>ثبت الاتصال</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>كل الخدمات (%1)</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>كل العقد</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>استخدم النمط المخصّص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>«%1» غير مدعوم</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>لا أحد يعرف أي ملفاته يجب تغييرها.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>اختر أحد المنتجات التي يعرضها `das-setup products`</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>لا يتوفر %1 بالنمط %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>تصف أدلته أنماطًا أخرى.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>استخدم النمط %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>لم تُحدَّد حزمة أصلية</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>منها تبدأ الرزم، ومنها تُقرأ العقد التي ليس لها مجلد تثبيت.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>حدّد مجلد الحزمة أو ملف zip الخاص بها</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>لا عقد في العنقود</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>أضف عقده</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 هي العضو المعروف الوحيد</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>ما دامت متوقفة، لا تستطيع أي عقدة الانضمام.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>أضف عقدة ثانية</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>الأعضاء المعروفون من عقد %1، وعددها أقل من اثنتين</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>ما دامت كلها متوقفة، لا تستطيع أي عقدة الانضمام.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>اجعل كل عقدة تذكر كل العقد الأخرى</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>على %1 تبقى كلمات المرور في analytics-datasources.xml نصًا صريحًا</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>تقرأ منفّذات Spark (executors) على %1 ذلك الملف بلا Secure Vault.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>اسمح لحساب الخادم وحده بقراءة ذلك الملف</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>كل عقدة من العقد (%1) تذكر كل العقد الأخرى</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>كل عقدة جديدة تغيّر ملفًا عليها كلها. يمكن أن تكون المستقبِلات، وهي أول ما يبدأ، الأعضاء المعروفين الوحيدين: عن طريقها تُعرف العقد الأخرى، ما دام مستقبِل واحد يعمل عند بدء تشغيل أي عقدة.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>اذكر المستقبِلات فقط</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>لا توجد عقدة بدور %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>يحتاج العنقود إلى كل دور مرة على الأقل.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>أعطِ إحدى العقد الدور %1</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 بلا دور</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>ستبدأ ولا تفعل شيئًا.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>اختر ما تفعله</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>للعقدة %1 عدة أدوار</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>النمط الموزّع بالكامل يعني دورًا واحدًا لكل عقدة.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>عقدة واحدة فقط بدور %1</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>ما دامت متوقفة، لا يؤدي أحد عملها.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>أضف عقدة ثانية بدور %1</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>عقدة مستقبِل واحدة فقط</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>ما دامت متوقفة، تضيع الأحداث؛ وتحتاج المعالجة الفورية إلى مستقبِلين لتحقيق التوافر العالي.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>أضف مستقبِلًا ثانيًا</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>عدد المستقبِلات %1؛ ووضع HA لا يعرف إلا اثنين</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>تشغّل %1 و%2 معالج الأحداث في وضع HA. ويبقى على العقد الأخرى في الوضع المنفرد، فتنشر خطط التنفيذ الفورية هناك كل حدث مرة أخرى.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>أبقِ مستقبِلين، أو لا تنشر خطط تنفيذ فورية</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>عدد المفهرِسات %1 وعدد أجزاء الفهرس (shards) %2</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>المفهرِس الذي ليس له جزء لا عمل له. ولا يمكن تغيير عدد الأجزاء بعد أول بدء تشغيل.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>أبقِ %1 من المفهرِسات، أو ارفع shardCount في analytics-config.xml في الحزمة الأصلية</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>للحد الأدنى من التوافر العالي عقدتان، وعدد عقد هذه الخطة %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>ليس للعقدة %1 الأدوار الأربعة كلها</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>في الحد الأدنى من التوافر العالي تفعل كل عقدة كل شيء.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>أعطها الأدوار الأربعة كلها</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>لا تستطيع عقدتان التمييز بين عقدة متوقفة وخط مقطوع</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>عندما تنقطع الشبكة بينهما تصبح كلتاهما نشطة وتنشران كل حدث مرتين.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>أعد تشغيل إحداهما بعد انقطاع الشبكة</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>للعقدة %1 منافذ المُدمِج</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>إزاحة الحزمة %1، ليتمكن خادماها من العمل على جهاز واحد.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>استخدم الإزاحة %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>العنقود بلا نطاق</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>تجد العقد بعضها بعضًا باسمه.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>استخدم wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>يحتوي النطاق «%1» على مسافات</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>هو اسم مجموعة ويجب أن يكون واحدًا على كل عقدة، بمسافاته نفسها.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>احذف المسافات</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>قاعدة البيانات «%1» بلا اسم</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>تشترك فيها كل العقد، لذا يجب أن تكون على MySQL.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>مخزن الأحداث بلا قاعدة بيانات</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>القاعدة الأصلية ملف على كل عقدة لا تراه العقد الأخرى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>لا يصلح «%1» اسمًا لقاعدة بيانات</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>الحروف اللاتينية والأرقام والشرطة السفلية والشرطة و$، 64 على الأكثر، لا تحتاج إلى علامات اقتباس.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 و%2 قاعدة بيانات واحدة، %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>هذا يعمل، لكن لم يعد ممكنًا نسخها احتياطيًا أو نقلها أو إفراغها كل على حدة.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>خادم MySQL بلا مضيف</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>أدخل عنوانه أو اسم مضيفه</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>أدخل المضيف فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>«%1» ليس مضيفًا</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>يتكوّن عنوان URL لـ JDBC من المضيف والمنفذ وقاعدة البيانات.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 جهاز مختلف على كل عقدة</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>تقع العقد على عدة أجهزة وتشترك في خادم MySQL واحد.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>أدخل عنوان الخادم كما تراه العقد</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 ليس منفذًا</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>تتراوح المنافذ بين 1 و65535.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>استخدم 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>خادم MySQL بلا مستخدم</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>به يسجّل كل مصدر بيانات الدخول.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>أدخل المستخدم</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>تحتوي خيارات عنوان URL على كلمة مرور</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>ستظهر في الخطة وفي كل فرق وفي سجلات الخوادم.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>تبدأ خيارات عنوان URL بـ «%1»</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>تُضاف «?» إلى عنوان URL تلقائيًا.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>تحتوي خيارات عنوان URL على «&amp;amp;»</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>تُهرَّب القيم عند كتابتها؛ وستُهرَّب هذه مرتين.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>استخدم &amp; مجردة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>«%1» ليس خيارًا لعنوان URL</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>الخيارات بالصيغة key=value، وتفصل بينها &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>صحّحه أو احذفه</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>لا يصلح MariaDB Connector/J</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>لا يجد Analytics إعدادات لقاعدة البيانات التي يبلغ عنها، فلا يبدأ الخادم. يعمل MySQL Connector/J مع MariaDB أيضًا.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>استخدم MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>لم يُذكر صنف برنامج التشغيل</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>يحتاج إليه كل مصدر بيانات.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 ليس صنفًا من Connector/J</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>الصنف هو %1، و%2 ابتداءً من Connector/J 8.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>لصنف برنامج التشغيل في Connector/J 8 اسم آخر</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>هو %1. ما زال الاسم القديم يعمل ويسجّل تحذيرًا.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>لا يوجد الصنف %1 في Connector/J 5</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>لن يُفتح أي مصدر بيانات.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>لم يُحدَّد ملف jar لـ Connector/J</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>لا تحتوي الحزم على برنامج تشغيل MySQL. وبدونه لا يُفتح أي مصدر بيانات.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>حدّد ملف jar</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>حدّد ملف jar، أو ضعه في %1 في كل مجلد تثبيت</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>«%1» ليس ملف jar</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>يُنزَّل Connector/J غالبًا كأرشيف يحتوي على ملف jar.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>حدّد ملف jar نفسه</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 بلا معرّف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>لا يصلح «%1» معرّفًا</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>يُسمّى به ملف zip الخاص بالعقدة ومضيفها في Ansible: حروف لاتينية وأرقام ونقطة وشرطة سفلية وشرطة، 64 على الأكثر، ويبدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>سمّها %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>عقدتان باسم %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>سيكون لرزمتيهما اسم واحد.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>سمّ الثانية %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 بلا عنوان</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>يعطيه Hazelcast للعقد الأخرى لتصل إلى هذه العقدة.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>أدخل عنوان IPv4 للعقدة</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>عنوان %1 هو عنوان الاسترجاع %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>كل عقدة أخرى تُعطى هذا العنوان تتصل بنفسها.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>أدخل العنوان الذي تصل به العقد الأخرى إليها</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 ليس عنوان عقدة واحدة</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>يُعطى للعقد الأخرى كما هو، ولا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>أدخل عنوان العقدة نفسها</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 عنوان IPv6</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>يستخدم Hazelcast 3.5 عناوين IPv4 ما لم يُطلب غير ذلك في hazelcast.properties.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>«%1» ليس عنوان IP</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>يُذكر أعضاء العنقود بالعنوان، لا باسم المضيف.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 بلا اسم مضيف</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>يتطلب carbon.xml الاسم الذي يصل به المستخدمون والعملاء إلى العقدة.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>استخدم عنوانها</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 بلا اسم مضيف للإدارة</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>هو اسم وحدة تحكم الإدارة الخاصة بها.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>استخدم اسم مضيفها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>«%1» ليس اسم مضيف</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>يتكوّن اسم المضيف من حروف لاتينية وأرقام وشرطات ونقاط؛ بلا مخطط ولا منفذ ولا شرطة سفلية.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>أدخل اسم مضيف</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>للعقدتين %1 و%2 اسم المضيف %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>هما على عنوانين مختلفين، فلا يؤدي الاسم إلا إلى واحدة منهما في أحسن الأحوال.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>أعطِ كل عقدة اسم مضيف خاصًا بها</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 بلا مجلد تثبيت</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>يمكن أن تكون لها رزمة، لكن `apply` لا يستطيع الكتابة إليها.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>أدخل مجلد حزمتها</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>مجلد التثبيت «%1» ليس مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>تحتاج السكربتات والرابط الرمزي إلى المسار الكامل.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>استخدم /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>للعقدتين %1 و%2 مجلد تثبيت واحد على %3</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>تحتاج كل عقدة إلى حزمة خاصة بها.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>أعطِ كل عقدة مجلدًا خاصًا بها</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 بلا قاعدة بيانات</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>يحتاج سجل Registry المحلي الخاص بها، WSO2_CARBON_DB، إلى قاعدة مستقلة.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>تشترك %1 و%2 في قاعدة البيانات %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>القاعدة WSO2_CARBON_DB محلية: تحفظ فيها كل عقدة سجل Registry الخاص بها.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>تستخدم %1 قاعدة البيانات المشتركة %2 قاعدةً خاصة بها</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>سيختلط سجل Registry المحلي الخاص بها بما تشترك فيه كل العقد.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>الحزمة الأصلية</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>مجلد تثبيت %1</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>لا تصلح الحزمة الأصلية للاستخدام</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>اختر حزمة أحد المنتجات التي يعرضها `das-setup products`</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>الحزمة الأصلية هي %1، لكن الخطة مخصصة لـ %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>تختلف ملفات كل إصدار عن ملفات غيره.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>خطّط لـ %1</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>لا يوجد %1 في الحزمة الأصلية</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>تحتاج العقد إلى تغييره.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>استخدم الحزمة كما نُزّلت</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>يوجد فيه %1.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>لا يوجد فيه %1.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>مجلد تثبيت %1 ليس حزمة %2</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>فك ضغط الحزمة الأصلية هناك</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>يُكتب my-node-id.dat عند أول بدء تشغيل. العقد التي تشترك في معرّف واحد تعدّها المفهرِسات عقدة واحدة.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>سبق تشغيل الحزمة الأصلية: سيكون معرّف عقدتها my-node-id.dat معرّف كل عقدة</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>استخدم حزمة لم تُشغَّل قط، أو احذف الملف</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>للعقدتين %1 و%2 معرّف عقدة واحد</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>احذف my-node-id.dat في مجلد تثبيت %1 قبل بدء تشغيلها</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1: خادم قيد التشغيل، العملية %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>مذكورة في wso2carbon.pid. لا يقرأ الخادم ملفاته إلا عند بدء التشغيل.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>أوقفه قبل أن تتغير ملفاته</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1: سبق التشغيل، إذ يوجد wso2carbon.pid</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>قد توجد فيه بيانات من ذلك التشغيل.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>استخدم حزمة لم تُشغَّل قط</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1: يوجد hazelcast.xml، وهو يتجاوز أعضاء هذه الخطة</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>يقرؤه الخادم بدلًا من إعدادات الشبكة في axis2.xml.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>احذف %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: يُحمَّل %2 أيضًا، وليس XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: يُحمَّل %2 أيضًا، ويعرّف %3 مرة أخرى</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>يقرأ الخادم كل ملف *-datasources.xml في ذلك المجلد، وبعد خطأ كهذا لا يحمّل أي مصدر بيانات آخر.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>احذفه، أو أعد تسميته بحيث لا ينتهي بـ -datasources.xml</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>يوجد فيها مجلد das-setup</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>سبق إعداد الحزمة الأصلية: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>ما لا تضبطه الخطة يبقى كما هو ويصل إلى كل عقدة. ولا تُقارن إلا القيم المشتركة بين كل الحزم الأصلية.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1: لا يوجد برنامج تشغيل MySQL</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>لا يوجد ملف mysql-connector في %1، حيث يبحث هذا الإصدار. وبدونه لا يُفتح أي مصدر بيانات.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>SVNKit في %1</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>Trilead في %1</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1: لا يوجد عميل Subversion: %2 مفقود</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>بدونه يبدأ الخادم، ويسجّل خطأ واحدًا، ولا يزامن شيئًا.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>حدّد ملفي jar لـ SVNKit وTrilead، أو ثبّت svn على كل عقدة</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>اختر منفذًا حرًا</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>استخدم المنفذ %1 لـ %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>ضع العقد على أجهزة مختلفة</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>استخدم الإزاحة %1 لـ %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>تشترك %1 و%2 في %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>سينقل Hazelcast إحداهما إلى المنفذ الحر التالي، حيث لا تبحث عنها العقد الأخرى.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>لا تصلح الإزاحة %1</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>الإزاحة 0 أو أكثر.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>ستنقل منفذًا إلى %1؛ وآخر منفذ هو 65535.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>تفتح %1 المنفذ %2 مرتين</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>خدمتان من خدماتها تطلبان ذلك المنفذ.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>تفتح %1 و%2 كلتاهما %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>تفتح %1 و%2 كلتاهما %3، ومنافذ أخرى: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>يحتاج منفذ العنقود إلى رقم لا تستخدمه أي خدمة أخرى على الجهاز؛ ولا تنقله الإزاحة.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>تلتقيان على %1، فتفشل الثانية في بدء التشغيل. تحتاج العقد على جهاز واحد إلى إزاحات مختلفة.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>العقدة %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>عدد رؤساء Spark هو %1، وعدد المحلِّلات %2 فقط</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>ينتظر Spark كل رؤسائه، لذا لن يبدأ أبدًا.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>يحتاج Spark إلى رئيس واحد على الأقل</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>رئيس Spark واحد ليس له بديل</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>توجد محلِّلات تكفي لاثنين.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>«%1» ليس مسارًا مطلقًا</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>يجب أن يكون الرابط في الموضع نفسه على كل محلِّل.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>مجلدات تثبيت المحلِّلات مختلفة</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>يعمل Spark بمسار واحد في كل مكان: رابط رمزي إلى كل مجلد تثبيت.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 مجلد تثبيت</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>لا يمكن وضع رابط في موضع هدفه.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>تشترك %1 و%2 في رابط واحد على %3</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>يشير إلى مجلد تثبيت واحد فقط؛ ومنه تعمل منفّذات العقدتين.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>ضع المحلِّلات على أجهزة مختلفة</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>نصاب ZooKeeper فارغ</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>عن طريقه يُعثر على HBase؛ وبدونه تسأل كل عقدة نفسها.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>أدخل مضيفي ZooKeeper</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>أدخل أسماء المضيفين فقط</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>النصاب قائمة مضيفين؛ ومنفذهم قيمة مستقلة.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>يذكر النصاب مضيفًا مرتين</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>اذكره مرة واحدة</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>عدد أعضاء النصاب %1 عدد زوجي</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>لا يتحمل من الأعطال أكثر مما يتحمله نصاب من %1.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>تحقق من عدم نسيان مضيف</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>استخدم 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>أدخل host:port</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>استخدم %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>«%1» ليس بالصيغة host:port</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>أدخل hdfs://host:port الخاص بـ NameNode</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS بلا عنوان</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>يحفظ %1 بيانات الفهرس هناك.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>أدخل hdfs://host:port</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>استخدم hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>«%1» ليس بالصيغة hdfs://host:port</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS غير مستخدم</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>يحفظ %1 بيانات الفهرس على أقراصه.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>الأحداث في MySQL.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعده</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 غير موجود في جدول المضيفين</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>يجب أن تحوّل كل عقدة اسم كل مضيف من مضيفي Hadoop إلى عنوان، عبر DNS أو ملف hosts لديها.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>أضفه هناك، أو تأكد أن DNS يعرفه</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>سطر في جدول المضيفين بلا اسم</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>سيفسد ملف hosts.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>احذف السطر</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>%1 مكرر في جدول المضيفين</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>يُعتد بالسطر الأول.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>احذف السطر الثاني</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>«%1» ليس عنوان IPv4</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>يمثّل %1.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>أدخل عنوان المضيف</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>كل عقدة تبحث عن الاسم ستسأل نفسها.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>أدخل العنوان كما تراه العقد</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>لا شيء يزامن العقد</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>ما تنشره على عقدة لا يصل إلى العقد الأخرى.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>انشر كل تطبيق على كل عقدة، أو استخدم Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>المستودع بلا عنوان URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>أدخل عنوان URL لمستودع Subversion</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>يبدأ بـ http:// أو https:// أو svn://.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>ضع http:// قبله</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>لا يعمل svn+ssh هنا</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>يتحدث عميل Subversion في الخوادم http وhttps وsvn.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>عنوان URL للمستودع نص نائب</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>مأخوذ من دليل أو من الحزمة الأصلية ولا يؤدي إلى شيء.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>للمستخدم وكلمة المرور موضعان خاصان؛ وهنا سيظهران في السجلات والفروق.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>المستودع بلا مستخدم</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>العقدة المودِعة تكتب، وقليل من المستودعات يسمح بذلك لأي أحد.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>اختر العقدة التي تودع</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>اجعل %1 تودع</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>لا توجد عقدة تودع</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>تودع عقدة واحدة بالضبط. والمعتاد أن تكون مستقبِلًا.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>لا توجد عقدة باسم %1</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>لذا لن تودع أي عقدة.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>تودع %1 وليست مستقبِلًا</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>تبدأ المستقبِلات أولًا، فالأفضل أن تكون العقدة المودِعة منها.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>لم يُحدَّد عميل Subversion</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>ملف jar الخاص بـ %1 ليس بينها</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>يعمل SVNKit مع وجود Trilead بجانبه.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>أضف ملف jar الخاص بـ %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>يحتوي «%1» على ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>يستبدل الخادم ${name} بخاصية نظام.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>أدخل القيمة نفسها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>يحتوي «%1» على @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>يضع التوزيع عبر Ansible كلمات المرور في ذلك الموضع.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>أدخل قيمة أخرى</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>تحتوي إحدى القيم على فاصل أسطر أو محرف تحكم أو علامة اتجاه</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>لا يمكن كتابتها في سطر واحد من ملف، أو ستظهر على غير حقيقتها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>حول «%1» مسافات</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>تعدّها الخوادم جزءًا من القيمة.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>احذفها</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>أخطاء أخرى، آخرها: «%1»</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>اقرأ السجل ابتداءً من هذا السطر</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>بلا سجل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>بدأت خلال %1 ث</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>المنسّق</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>المخازن جاهزة</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>رئيس Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>عامل Spark</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>عميل Spark</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>تودع عناصر النشر</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>مجموعة محارف قاعدة البيانات تستهلك بايتات أكثر مما يسمح به الفهرس</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>احذفها، وأنشئها مع CHARACTER SET latin1، وشغّل سكربت الحزمة من جديد</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>شُغّل سكربت MySQL 5.6 على خادم أحدث</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>احذف قاعدة البيانات، وأنشئها من جديد، وشغّل السكربت كما في دليل التشغيل، بلا -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>نفدت اتصالات MySQL</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>ارفع max_connections: تفتح كل عقدة نحو 50 اتصالًا بكل قاعدة بيانات</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>فُهم أحد خيارات عنوان URL لـ JDBC على أنه اسم قاعدة البيانات: علامة «?» ناقصة</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>اكتب عنوان URL من جديد بواسطة das-setup apply</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>إحدى قواعد البيانات غير موجودة</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>أنشئها: يعرض das-setup databases أوامر SQL</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>يرفض MySQL الحساب: كلمة مرور خاطئة، أو مضيف لا يُسمح له بالاتصال منه، أو اسم مستعار في Secure Vault بلا مدخل</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>جرّب الحساب بواسطة das-setup probe؛ وقارن مصدر البيانات مع cipher-text.properties</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>يتعذر الوصول إلى MySQL من العقدة</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>تحقق من عنوانه ومنفذه وجدار الحماية بتشغيل das-setup probe على هذه العقدة</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>برنامج تشغيل MySQL غير موجود</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>ضع ملف jar الخاص بـ Connector/J الملائم لصنف برنامج التشغيل في المجلد المذكور في README الرزمة، وأعد التشغيل</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>فشلت تعليمة في سكربت قاعدة بيانات</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>اقرأ السبب تحتها؛ السكربت الذي انقطع يحتاج إلى قاعدة بيانات فارغة</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>تعذر إنشاء جداول إحدى قواعد البيانات</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>شغّل سكربت الحزمة يدويًا على قاعدة بيانات فارغة، كما في دليل التشغيل</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>موفّر أحد مصادر البيانات غير مفعّل</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>أخرج سطر الموفّر في analytics-datasources.xml من التعليق</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>ملف مصادر بيانات غير سليم البنية، وغالبًا بسبب &amp; مجردة في عنوان URL؛ لم يُحمَّل أي من مصادر بياناته</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>اكتب &amp;amp; في الملف المذكور في السطر</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>لمصدري بيانات اسم واحد</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>احذف الثاني، وهو غالبًا نسخة من ملف *-datasources.xml بجانب الأصل</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>تعذر تحميل موفّر أحد مصادر البيانات</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>قارن صنف الموفّر في الملف بالملف الأصلي</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>تعذر إعداد مصادر بيانات أحد الملفات</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>اقرأ السبب في نهاية السطر</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>كان HDFS في الوضع الآمن عند بدء تشغيل العقدة</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>انتظر خروج NameNode منه، ثم أعد تشغيل العقدة</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>تسمّي قاعدة البيانات نفسها باسم لا يعرفه المخزن</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>استخدم MySQL Connector/J: الخاص بـ MariaDB يعطي اسم منتج آخر</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>تعذر الاتصال بقاعدة بيانات أحد المخازن</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>اقرأ رسالة SQL في السطر؛ وجرّب das-setup probe على هذه العقدة</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>مصدر بيانات HBase غير معرّف كما يتوقعه المخزن</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>قارنه بالخطة: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>يتعذر الوصول إلى HBase</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>تحقق من أن اسم كل مضيف HBase وZooKeeper يتحول إلى عنوان على هذه العقدة، وشغّل das-setup probe هناك</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>مصدر بيانات HDFS غير معرّف كما يتوقعه نظام الملفات</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>يتعذر الوصول إلى HDFS</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>تحقق من اسم NameNode ومنفذه على هذه العقدة بواسطة das-setup probe</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>تعذر إنشاء مخزن سجلات</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>قارن analytics-config.xml بالخطة: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>يذكر analytics-config.xml مخزنًا أساسيًا غير موجود</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>يذكر مخزن سجلات مصدر بيانات غير موجود</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>قارن الأسماء في analytics-config.xml وanalytics-datasources.xml</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>المخازن غير جاهزة؛ يبدأ الخادم رغم ذلك بدونها</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>اقرأ السبب في نهاية السطر، ثم أعد تشغيل العقدة</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>يذكر registry.xml مصدر بيانات غير موجود</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>قارن registry.xml مع master-datasources.xml</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>لا يوجد مصدر بيانات باسم JNDI الذي يطلبه registry.xml</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>في registry.xml وصل للمثيل نفسه مرتين</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>احذف الثاني</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>وصل من تشغيل سابق، أو مورد، يشغل الموضع في قاعدة بيانات العقدة نفسها</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>احذف ما في ذلك المسار من قاعدة بيانات العقدة نفسها، أو ابدأ بقاعدة فارغة</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>وصل لا يذكر مثيلًا، فهو مهمل</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>قارن registry.xml بالخطة: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>مخزن المستخدمين غير جاهز، وكثير من الأجزاء لا يبدأ بدونه</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>تحقق من قاعدة بيانات المستخدمين وحسابها وجداولها وبرنامج التشغيل</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>تُعطى العقد الأخرى العنوان 127.0.0.1 للوصول إلى هذه العقدة</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>اضبط localMemberHost على عنوان العقدة: يفعل das-setup apply ذلك</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>يذكر axis2.xml نظام عضوية غير موجود</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>اضبط membershipScheme على wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>تعذر إعداد التجميع العنقودي</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>اقرأ السبب تحته</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>لم يبق عدد كافٍ من العقد، فأوقفت العقدة نفسها</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>شغّل العقد المفقودة، أو اخفض النصاب الثابت</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>تعذر إكمال بدء التشغيل</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>لم يعمل الخادم</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>يسجّل DAS 3.0.1 هذا عند بدء التشغيل مع -Dsetup؛ ولا ضرر منه</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا يلزم شيء</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>منفذ الويب مشغول</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>أوقف ما يشغله، أو أعطِ العقدة إزاحة منافذ أخرى</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>منفذ JMX مشغول</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>منفذ أحداث Thrift مشغول</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>منفذ الأحداث الثنائية (binary) مشغول</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>منفذ مزامنة الأحداث مشغول، أو عنوانه ليس من عناوين هذه العقدة</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>قارن eventSync في event-processor.xml بعنوان العقدة</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>منفذ إدارة HA مشغول، أو عنوانه ليس من عناوين هذه العقدة</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>قارن management في event-processor.xml بعنوان العقدة</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>أحد المنافذ مشغول</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>لا يفعّل event-processor.xml أي وضع</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>يعطي event-processor.xml العقدة الأخرى عنوانًا لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>اضبط أسماء المضيف في eventSync وmanagement وpresentation على عنوان العقدة</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>لم تحصل العقدة الخاملة على حالة العقدة النشطة</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>افتح منفذ إدارة HA بين العقدتين، ثم أعد تشغيل العقدة الخاملة</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>لم يجب منفذ مزامنة الأحداث في العقدة الأخرى؛ وهذا متوقع ما دامت متوقفة</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>إذا كانت تعمل، فافتح المنفذ بين العقدتين</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>لا يعرف هذا الإصدار قيمة carbon.spark.master</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>اضبطها على local في DAS 3.0.x، وعلى carbon في الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>مطلوب من Spark استخدام التجميع العنقودي، وهو متوقف</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>شغّل التجميع العنقودي في axis2.xml</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>الرابط الرمزي المعطى لـ Spark غير موجود</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>أنشئ الرابط إلى مجلد التثبيت على كل عقدة، في المسار نفسه</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>لا يوجد محلِّل يشغّل رئيس Spark</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>أعد تشغيل المحلِّلات</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>لم يعمل Spark</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>كان على سكربت أن يعمل على عقدة ليست محلِّلًا</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>شغّله على محلِّل؛ وقارن سطر تشغيل هذه العقدة بدليل التشغيل</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>لا يشكّل هذا الإصدار عنقود Spark الخاص به إلا مع «local»</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>اضبط carbon.spark.master على local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>ما زالت «local» تعمل في هذا الإصدار، لكن المقصود «carbon»</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>اضبط carbon.spark.master على carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>أراد سكربت أن يعمل قبل جاهزية عنقود Spark</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>إذا استمر ذلك: شغّل من المحلِّلات بقدر ما في carbon.spark.master.count</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>فُقد أحد عمال Spark</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>تحقق من عمل ذلك المحلِّل، ومن ذاكرته</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>تعذر الوصول إلى مفهرِس</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>تحقق من عمل كل المفهرِسات ومن وجودها في العنقود</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>عقدة أخرى تودع أيضًا</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>اضبط AutoCommit على true على عقدة واحدة فقط</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>لا يوجد عميل Subversion</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>ضع ملفي jar لـ SVNKit وTrilead في مكانهما، وأعد التشغيل</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>ليس لمزامن النشر عنوان URL صالح</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>قارن DeploymentSynchronizer في carbon.xml بالخطة: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>تعذر إنشاء المجلد في مستودع Subversion</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>تحقق من صلاحية الحساب للإيداع بواسطة das-setup probe</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>تعذر جلب عناصر النشر من Subversion</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>جرّب الحساب بواسطة das-setup probe؛ وعند وجود تعارض أفرغ deployment/server وأعد التشغيل</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>تعذر إيداع عناصر النشر في Subversion</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>لم يبدأ مزامن النشر</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>فشلت إحدى دورات مزامن النشر</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>ملفات لا يعرفها Subversion تعترض العمل</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>إذا استمر ذلك: انقل deployment/server جانبًا وأعد التشغيل</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>السجل ليس ملفًا: هو أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>تتعذر قراءة السجل</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>أُوقفت القراءة</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>لا يوجد سجل: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>شغّل العقدة، أو حدّد سجلها عبر --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>لا يحتوي السجل على أي سطر من خادم</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>شغّل العقدة، أو حدّد wso2carbon.log الخاص بها عبر --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>يبدأ السجل بعد بدء تشغيل الخادم، لذا عُدّت كل أسطره تشغيلًا واحدًا</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>أبقِ الملف الأقدم wso2carbon.log.YYYY-MM-DD بجانبه</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>ينتظر بدء التشغيل خوادم (%1) لنوع المهام %2</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>شغّل العقد الأخرى ذات هذا الدور؛ يجب ألا يزيد taskServerCount في tasks-config.xml على عددها</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>ينتظر بدء التشغيل %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>ابحث عن أول خطأ فوق هذا السطر</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>لم يكتمل بدء التشغيل</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>انتظر «WSO2 Carbon started in»، ثم أعد التحقق</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>أُوقف الخادم</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>أعد تشغيله</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>التجميع العنقودي متوقف</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>إعداد Hazelcast مأخوذ من %1، لذا لا يسري axis2.xml</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>احذف hazelcast.xml أو -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>نظام العضوية هو %1 وليس wka: لا تُستخدم قائمة الأعضاء</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>نطاق العنقود هو %1 وليس %2: عنقود مستقل</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>يستمع Hazelcast على المنفذ %1، لا على %2 حيث تبحث عنه العقد الأخرى</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>كان المنفذ %1 مشغولًا، أو أن axis2.xml مختلف: حرّر المنفذ، وقارن بواسطة das-setup diff، وأعد التشغيل</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>يخبر Hazelcast العقد الأخرى أن هذه العقدة عند %1، لا عند %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>إذا كانت كلتاهما تعمل، فقد انقطعت الشبكة بينهما: افتح منفذ العنقود في الاتجاهين، ثم أعد تشغيل إحداهما</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>غادرت %1 في %2 ولم تعد</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>فقدتها %1 في %2</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>لا يُظهر أي سجل وجودها في عنقود واحد مع %1</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>قارن النطاق والعناوين والأعضاء (das-setup diff)، وافتح منفذ العنقود في الاتجاهين</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>لم يثبت وجودها في عنقود واحد مع %1: أحد السجلات مفقود، أو لم يكتمل بدء تشغيل</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>لا يسجّل الأخرى إلا العقدة التي عملت أولًا: قدّم كل السجلات</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 في العنقود، لكنها ليست عقدة من الخطة</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>أضفها إلى الخطة، أو أعطها نطاقًا آخر؛ وقد يكون لعقدة من الخطة عنوان غير المخطط لها</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>هي المنسّق، وكذلك %1: أكثر من عنقود</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>قارن النطاق والأعضاء، وافتح منفذ العنقود في الاتجاهين، ثم أعد تشغيل العنقود الأصغر</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>تذكر %1 قائدًا لمجموعة خدمة البيانات، بخلاف %2: أكثر من عنقود</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>قارن ملفات العقدة بالخطة: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>لا تحدد الخطة مجلد تثبيت للعقدة</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 غير موجود</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>يعمل Spark على هذه العقدة وحدها</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>محلِّل لم يبدأ Spark عليه</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>قارن سطر تشغيلها بدليل التشغيل، وابحث عن أخطاء في الأعلى</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark غير صالح للاستخدام: لم يشغّل أي محلِّل عميلًا؛ يعمل %1 من %2 من الرؤساء</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>شغّل من المحلِّلات بقدر ما في carbon.spark.master.count، في عنقود واحد</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>يعمل رئيس Spark على عقدة ليست محلِّلًا</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>شغّلها بسطر التشغيل الوارد في دليل التشغيل</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>تفهرس، لكنها ليست مفهرِسًا</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>مفهرِس لا يفهرس</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>تُعالَج الأحداث في الوضع المنفرد: ينشر كل مستقبِل كل نتيجة</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>لم تصبح عضوًا نشطًا ولا خاملًا في معالجة الأحداث في وضع HA</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>قارن event-processor.xml بالخطة (das-setup diff)، وابحث عن أخطاء في الأعلى</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>هي العضو النشط، وكذلك %1: تُنشر النتائج مرتين</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>اجمع العقدتين في عنقود واحد، ثم أعد تشغيل إحداهما</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>انقطعت مزامنة الأحداث مع %1</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>تحقق من عمل تلك العقدة، وافتح منفذ مزامنة الأحداث فيها</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>لا يُظهر أي سطر جاهزية المخازن</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>ابحث عن أخطاء في الأعلى؛ فشل مخزن لا يوقف بدء التشغيل</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>لا يوجد سجل Registry مشترك موصول</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>تودع عناصر النشر، ولا ينبغي أن يودعها إلا %1</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>عقدة مع AutoCommit</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>اضبط AutoCommit على false على هذه العقدة: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>لم يُودَع شيء في Subversion بعد</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>متوقع إلى أن يُنشر أول عنصر هنا</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 من %2 من الأعضاء</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>، المفقود: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (صفر مرة)</numerusform>
            <numerusform> (مرة واحدة)</numerusform>
            <numerusform> (مرتين)</numerusform>
            <numerusform> (%n مرات)</numerusform>
            <numerusform> (%n مرة)</numerusform>
            <numerusform> (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>لا تقبل الطابعة %1 الصفحة. تأكد أنها تعمل، أو صدّر ملف PDF.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>انقطعت الطباعة على %1.</translation>
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
        <translation>ZooKeeper الخاص بـ HBase</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>كتابة مخزون (inventory) ومتغيرات وأدلة Ansible (playbooks) توزّع الرزم؛ لا يطلب كلمة مرور</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>يذكر README.md في المجلد ما يجب تعبئته وما يجب تشغيله.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>المجلد الذي يُكتب فيه؛ يُنشأ إذا لم يكن موجودًا</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>الكتابة في مجلدات التثبيت الواردة في الخطة: فيها كلها أو لا شيء</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>يُحفظ ما كان هناك في das-setup-backup داخل كل مجلد تثبيت. تُرفض الخطة التي يجد فيها `das-setup check` خطأ.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>هذه العقدة فقط</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>الكتابة حتى لو كان خادم يعمل في أحد مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>كتابة ملف zip لكل عقدة، ومجلد للعنقود كله</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>تحتوي ملفات zip على كلمات مرور، لذا لا يستطيع قراءتها سواك. يشرح das-setup/README.md في كل منها لمسؤول تلك العقدة ما عليه فعله، ويشرح cluster/RUNBOOK.md كيفية بدء تشغيل العنقود.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>وضع الحزمة الكاملة في كل ملف zip؛ يجب أن يكون «source» في الخطة ملف zip</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>تطبيق القواعد على العنقود كله، وعلى الحزم التي يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>سطر لكل ملاحظة: الخطورة، القاعدة، الموضع في الخطة، الخلل، ما يجب فعله. رمز الخروج 1: يوجد خطأ.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>غير معروف هنا: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>لم يُذكر أمر</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>لم يُذكر %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>يأخذ %1 قيمة واحدة</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>راجع `%1`.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>ملف الخطة</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>ملف JSON فيه كلمات المرور؛ لا يجوز أن يقرأه إلا مالكه</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>طباعة مصفوفة JSON</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>طباعة أوامر SQL التي تنشئ قواعد البيانات، أو إنشاء الناقص منها</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>إنشاء الناقص على الخادم؛ لا يتغير فيه شيء آخر</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>رسم العنقود في ملف SVG</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>ملف SVG المطلوب كتابته</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>عرض ما سيتغير بصيغة unified diff</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>يُقرأ مجلد تثبيت العقدة إن كان موجودًا على هذا الجهاز، وإلا فالحزمة الأصلية. تُحجب كلمات المرور. رمز الخروج 1: يوجد فرق.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>لما كتبه apply: الأصلي مقابل المكتوب، والمكتوب مقابل الموجود الآن؛ رمز الخروج 1 إذا عُدّل ملف بعد ذلك</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (الافتراضي: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>طباعة هذه المساعدة</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>الترتيب المعتاد:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>خطة تبدأ منها؛ عدّلها</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>ما فيها من أخطاء</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>هل تستجيب الخدمات</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>كل سطر سيتغير</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>ملف zip لكل عقدة</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>هل تشكّل العقد عنقودًا واحدًا</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>كلمة مرور حساب %1</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>متغيرات البيئة:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>تؤخذ كلمات المرور من ملف --secrets أو من متغيرات البيئة أو من حلقة مفاتيح سطح المكتب؛ وفي الطرفية تُسأل عنها.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>رموز الخروج:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>اكتملت العملية؛ لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>الجواب لا: وُجد خطأ، أو فشل فحص، أو يوجد فرق</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>الاستدعاء أو الخطة فيه خطأ؛ لم يُمسّ شيء</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>فشلت القراءة أو الكتابة؛ ما كان موجودًا ما زال موجودًا</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>يُعِدّ عنقودًا من WSO2 DAS أو EI Analytics من ملف خطة واحد: يفحصه، ويعرض كل سطر سيتغير، ويكتب رزمة لكل عقدة.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>للمزيد: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>الوسائط:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>قراءة مجلدات تثبيت مُعدَّة وتحويلها إلى خطة، مع ذكر مواضع اختلافها</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>توضع في الخطة القيم التي ترد في معظم مجلدات التثبيت. لا تُقرأ أي كلمة مرور. رمز الخروج 1: يوجد خطأ.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>مجلدات تثبيت عقد العنقود</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>كتابة الخطة في هذا الملف</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>الاتصال بـ MySQL وZooKeeper/HBase وHDFS وSVN والمضيفين المذكورين؛ لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>سطر لكل فحص: الحالة، الاختبار، الهدف، ما وُجد، ما يجب فعله. رمز الخروج 1: فشل فحص.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>هذه فقط، مفصولة بفواصل لاتينية: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>المهلة القصوى لكل هدف بالثواني</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>عرض المنتجات المدعومة</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>سطر لكل منتج: المعرّف الذي تذكره الخطة في «product»، والعنوان.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>التحقق من كل ملفات التعريف: الحقائق معروفة، والمسارات صالحة، والمعرّفات فريدة</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>استعادة ما قبل آخر تغيير طُبّق في كل مجلد تثبيت؛ وإلغاء تطبيق انقطع</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>رمز الخروج 1: عُدّل ملف بعد ذلك؛ يُطبع الفرق، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>عرض النسخ الاحتياطية لمجلدات التثبيت فقط</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>استبدال الملفات التي عُدّلت بعد ذلك؛ تُحفظ في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>طباعة خطة كاملة تبدأ منها</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>ثم ضع فيها مضيفيك وعناوينك وأسماءك.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed أو minimum-ha أو custom؛ الافتراضي أول نمط للمنتج</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>معرّف من المعرّفات التي يعرضها `das-setup products`</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>كتابة الخطة وحزمة تجريبية صغيرة تعمل عليها في هذا المجلد</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>قراءة wso2carbon.log لكل عقدة: أي الأعضاء انضموا، وأي أخطاء فيه</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>رمز الخروج 1: عضو غائب، أو في أحد السجلات خطأ. رمز الخروج 3: تتعذر قراءة سجل، أو لا يوجد أي سجل.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>سجل ليس في مجلد تثبيت العقدة؛ تُقرأ أيضًا ملفاته الأقدم المجاورة له</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>يتعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>تتعذر كتابة %1.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>الصفحة المطلوب فتحها: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>لا توجد صفحة باسم %1. الصفحات: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>ينتمي إلى إصدار آخر من DAS Setup؛ ثبّت das-setup من جديد</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>العقد التي ستُضاف</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>إضافة عقد</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>إضافة عقدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>إضافة عقد</numerusform>
            <numerusform>إضافة عقدة واحدة</numerusform>
            <numerusform>إضافة عقدتين</numerusform>
            <numerusform>إضافة %n عقد</numerusform>
            <numerusform>إضافة %n عقدة</numerusform>
            <numerusform>إضافة %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1، عند الحرف %2</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>العناوين %1 والعقد %2</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>الأسماء %1 والعقد %2</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>أسماء المضيفين %1 والعقد %2</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>بلا عنوان بعد</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>جهاز جديد</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>جهاز %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 موجود من قبل</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>يُكتب المدى بالصيغة [1-7]؛ وتحتفظ [01-12] بأصفارها.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>تُختار المنافذ والإزاحات بحيث لا يتعارض شيء.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>إضافة عقد بمدى</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>ال&amp;عناوين</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>أسماء ال&amp;مضيفين</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>عنوان لكل عقدة جديدة، أو جهاز واحد لها كلها.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>اسم لكل عقدة جديدة، أو اسم ينتهي برقم متزايد.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>كل الملاحظات</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>ملفات لـ Ansible</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>مجلد التوزيع</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>&amp;Ansible</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>مخزون (inventory) وأدلة Ansible (playbooks) توزّع الرزم وتشغّل العقد وتعيد الحال السابقة.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>إ&amp;نشاء التوزيع</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>مضيف واحد</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 من المضيفين</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>سيُنشأ توزيع على مضيف واحد</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>سيُنشأ توزيع على المضيفين (%1)</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>لا يحتوي على كلمة مرور: يملؤها Ansible على كل مضيف من خزنة تملؤها أنت وتشفّرها. تبقى إعداداتك وخزنتك من توزيع سابق.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>أُنشئ توزيع على مضيف واحد</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>أُنشئ توزيع على المضيفين (%1)</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>في %1، %2. الخطوات في README.md هناك.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>لم يُنشأ التوزيع</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>يجري تحضير المضيف %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>الرزم</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>مجلد الرزم</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>ال&amp;رزم</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>ملف zip لكل عقدة، يُسلَّم إلى من يدير الأجهزة.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>&amp;حزم كاملة (%1 لكل منها) بدل الملفات المتغيرة فقط</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>&amp;حزم كاملة بدل الملفات المتغيرة فقط: يلزم ملف zip الخاص بالحزمة</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>إ&amp;نشاء رزمة واحدة</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>إ&amp;نشاء الرزم (%1)</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>رزمة واحدة</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 من الرزم</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>ستُنشأ رزمة واحدة ومجلد cluster</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>ستُنشأ الرزم (%1) ومجلد cluster</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>تحتوي الرزم على كلمات مرور، لذا لا يستطيع قراءتها غيرك. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>أُنشئت رزمة واحدة</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>أُنشئت الرزم (%1)</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>في %1، %2، ولا يستطيع قراءتها غيرك. تحتوي على كلمات مرور: أرسلها كما ترسل المفاتيح.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>لم تُنشأ الرزم</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>يجري إنشاء الرزمة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>تحتوي كل رزمة عندئذٍ على الخادم كاملًا، جاهزًا لفك ضغطه على جهاز فارغ. وإلا فُكّت الرزمة فوق حزمة موجودة، ويجب أن تكون من الإصدار نفسه.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>ملف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
قبل: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>هذه الحزمة هي %1، لكن الخطة مخصصة لـ %2؛ اختر الحزمة الأخرى أو المنتج الآخر</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>أُوقفت العملية؛ لم يُكتب شيء</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>كل سطر سيختلف عن الحزمة الأصلية. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>لا يمكن العرض بعد</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>الملفات: %1، العقد: %2</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>تعرض الشجرة كل عقدة والملفات التي تتغير فيها والغرض من كل تغيير. ينتقل F8 إلى التغيير التالي وShift+F8 إلى السابق، من ملف إلى ملف. يبحث Ctrl+F عن عقدة أو ملف أو قيمة. تظهر كلمات المرور نقاطًا إلى أن تحدد «إظهار كلمات المرور»؛ ومغادرة الصفحة تخفيها من جديد.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>بحث عن عقدة أو ملف أو قيمة</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>ترتيب الشجرة</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>حسب العقدة</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>حسب الملف</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>إظهار &amp;كلمات المرور</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>التغيير السابق (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>التغيير التالي (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>نسخ فرق هذا الملف</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>فرق الملف</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>تجري المقارنة بالحزمة الأصلية</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>العقد: %1، الملفات: %2، الأسطر: %3</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>لا يمكن عرض التغييرات بعد</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>انتقال إلى المنتج</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>انتقال إلى قواعد البيانات</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>انتقال إلى مزامن النشر</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>انتقال إلى العقد والأدوار</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>لم تُعطَ كلمة مرور %1 بعد. ستُطلب عند الكتابة.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>لم تُعطَ كلمات مرور %1 بعد. ستُطلب عند الكتابة.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>يُضاف هذا الملف. ليس نصًا: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>يُستبدل هذا الملف. ليس نصًا.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>لا يُبقي في الشجرة إلا ما يحتوي على هذا النص. ينقلك Enter إلى الشجرة، ويعيد Escape إظهار كل شيء.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>حسب العقدة: الملفات التي تتغير على كل عقدة. حسب الملف: العقد التي يتغير عليها كل ملف.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>بغير ذلك تظهر كلمات المرور نقاطًا. مغادرة الصفحة تخفيها من جديد.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>العنقود وSpark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>قيم تشترك فيها كل العقد.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>&amp;نطاق العنقود</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>تغيير نطاق العنقود</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>لا تنضم العقد إلا إلى أعضاء من النطاق نفسه. تقوم العضوية على العناوين المعروفة؛ وتُعدّ القائمة من جدول العقد.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>&amp;رؤساء Spark</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>تغيير رؤساء Spark</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>يعمل واحد، ويتولى الآخر عنه. إذا زاد عدد الرؤساء على المحلِّلات لم يبدأ Spark.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>الرابط الر&amp;مزي</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>تغيير الرابط الرمزي</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>المسار نفسه على كل عقدة، ويشير كل منها إلى مجلد تثبيتها. تنشئه سكربتات apply.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>&amp;حفظ حالة معالجة الأحداث على القرص</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>اختيار حفظ الحالة</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>تستطيع المستقبِلات في وضع HA عندئذ المتابعة من حيث توقفت بعد إعادة التشغيل. لا يحذف الخادم أبدًا الملفات الموجودة في cep_persistence. أوقفه إذا لم تكن هناك خطط تنفيذ فورية تحتاج إليه.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>حفظ كلمات المرور في Secure &amp;Vault</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>اختيار Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>يذكر الإعداد عندئذ أسماء مستعارة، ويشفّر ciphertool.sh كلمات المرور على كل عقدة. يحتاج كل بدء تشغيل إلى كلمة مرور مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>رئيس Spark واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>لا رؤساء Spark</numerusform>
            <numerusform>رئيس Spark واحد</numerusform>
            <numerusform>رئيسا Spark</numerusform>
            <numerusform>%n رؤساء Spark</numerusform>
            <numerusform>%n رئيس Spark</numerusform>
            <numerusform>%n رئيس Spark</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>يوضع النطاق في axis2.xml على كل عقدة. لا تنضم عقد نطاق آخر، لذا يحتاج عنقودان في شبكة واحدة إلى اسمين. رؤساء Spark من المحلِّلات: يعمل واحد وينتظر الباقون. وإذا زاد عدد الرؤساء على المحلِّلات لم يبدأ Spark. الرابط الرمزي مسار واحد على كل عقدة، يؤدي إلى مجلد تثبيت تلك العقدة: تقرأ منفّذات Spark الإعداد تحته. تستطيع معالجة الأحداث في وضع HA حفظ حالة استعلاماتها على القرص، ابتداءً من DAS 3.1.0. مع Secure Vault تخرج كلمات المرور من ملفات الإعداد: قبل أول بدء تشغيل يشفّرها ciphertool.sh على كل عقدة بمخزن المفاتيح هناك، كما في دليل التشغيل.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>من محلِّل واحد</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>من صفر محلِّلات</numerusform>
            <numerusform>من محلِّل واحد</numerusform>
            <numerusform>من محلِّلين</numerusform>
            <numerusform>من %n محلِّلات</numerusform>
            <numerusform>من %n محلِّلًا</numerusform>
            <numerusform>من %n محلِّل</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>نطاق العنقود في axis2.xml على كل عقدة. العقدة ذات النطاق المختلف تبدأ، لكنها لا تنضم أبدًا.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>carbon.spark.master.count في spark-defaults.conf على المحلِّلات. ينتظر Spark حتى يعمل هذا العدد من المحلِّلات: إذا كان العدد أكبر مما يجب فلن يبدأ أبدًا.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>carbon.das.symbolic.link في spark-defaults.conf على المحلِّلات. إذا كان الرابط مفقودًا أو يؤدي إلى موضع آخر، فلن يجد Spark مكتبات الخادم. اتركه فارغًا إذا كان لكل مجلدات التثبيت المسار نفسه.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>حفظ الحالة في وضع HA، في event-processor.xml على المستقبِلات. بدونه يضيع ما تحمله الاستعلامات الجارية إذا توقف المستقبِلان معًا.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>توضع في ملفات الإعداد أسماء مستعارة بدل كلمات المرور. لا يستطيع خادم العقدة قراءتها قبل تشغيل ciphertool.sh عليها.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>أمر %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>مستقبِل</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>مفهرِس</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>محلِّل</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة معلومات</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>كل الأدوار</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 تودع</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 تسحب</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>اختيار %1 عقدةً مودِعة</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>تودع</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>AutoCommit في carbon.xml: مفعّل لهذه العقدة ومعطّل لكل العقد الأخرى. انشر هنا فقط؛ ما يُنشر على عقدة أخرى يبقى عليها.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>اختبا&amp;ر الاتصال</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>إي&amp;قاف الاختبار</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>إ&amp;عادة الاختبار</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>لا شيء لاختباره بعد</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>لم يُختبر: لم تُعطَ كلمة المرور بعد. أدخلها ثم اختبر.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>ثبت الاتصال، مع تحذيرات.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>لم يُختبر كل شيء.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>ثبت كل شيء.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation>تغيّر بعده</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُخطّي</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>لم يُختبر: أُوقف</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>يُختبر</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>إنشاء %1...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>نسخ الإعداد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>%1 أخرى مثلها</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation>اتصال واحد لم يثبت</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>لا اتصالات لم تثبت</numerusform>
            <numerusform>اتصال واحد لم يثبت</numerusform>
            <numerusform>اتصالان لم يثبتا</numerusform>
            <numerusform>%n اتصالات لم تثبت</numerusform>
            <numerusform>%n اتصالًا لم يثبت</numerusform>
            <numerusform>%n اتصال لم يثبت</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>يجري الاختبار، %1 من %2. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>تغيّر بعد الاختبار في %1</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>أُوقف في %1. %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>اختُبر في %1 خلال %2. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>المستخدمون والصلاحيات</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>سجل Registry المشترك</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>البيانات المعالجة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>تغيير اسم قاعدة بيانات</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>تستخدمها</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>كل العقد</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>سجل Registry المحلي</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>العقدة %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>اسم قاعدة البيانات في عنوان URL لمصدر بياناتها. لا يعمل الخادم إذا كانت مفقودة؛ وإذا استُخدمت القاعدة نفسها لغرضين اختلطت جداولهما.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>قواعد البيانات</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>خادم MySQL واحد يحفظ المستخدمين وسجل Registry والمقاييس والبيانات المعالجة، وقاعدة بيانات محلية لكل عقدة.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>MySQL على %1</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>تشترك كل العقد في قواعد بيانات المستخدمين وسجل Registry والمقاييس والبيانات المعالجة؛ ولكل منها إلى جانبها قاعدة محلية خاصة. تُحفظ كلمة المرور في الذاكرة، وفي حلقة مفاتيح سطح المكتب إذا طلبت ذلك. في علامة التبويب SQL التعليمات التي تنشئ ما ينقص. يسجّل الاختبار الدخول بهذا المستخدم ويفحص ما يحتاج إليه العنقود؛ ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ال&amp;مضيف</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>تغيير مضيف MySQL</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>تغيير منفذ MySQL</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>تغيير مستخدم MySQL</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>ملف &amp;jar</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>تغيير ملف jar لبرنامج التشغيل</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>اختي&amp;ار...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>اختيار ملف jar لبرنامج التشغيل</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>&amp;صنف برنامج التشغيل</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>تغيير صنف برنامج التشغيل</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>خيارات &amp;URL</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>تغيير خيارات عنوان URL</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>لم يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>يمكن تغيير الأسماء؛ وتحتاج كل عقدة إلى قاعدة بيانات محلية خاصة بها.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>تسمية بأسماء ال&amp;عقد</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>das ومعرّف العقدة، لكل قاعدة بيانات محلية</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>أسماء قواعد البيانات المحلية</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>أرشيفات Java (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>هل تريد إنشاء قاعدة بيانات واحدة على %1؟</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>لا قواعد بيانات لإنشائها على %1.</numerusform>
            <numerusform>هل تريد إنشاء قاعدة بيانات واحدة على %1؟</numerusform>
            <numerusform>هل تريد إنشاء قاعدتي بيانات على %1؟</numerusform>
            <numerusform>هل تريد إنشاء %n قواعد بيانات على %1؟</numerusform>
            <numerusform>هل تريد إنشاء %n قاعدة بيانات على %1؟</numerusform>
            <numerusform>هل تريد إنشاء %n قاعدة بيانات على %1؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. لا يتغير شيء آخر على الخادم.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>إ&amp;نشاء</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>&amp;ترك الخادم كما هو</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>يجري إنشاء قواعد البيانات. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>قواعد البيانات (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>جهاز خادم MySQL، في عنوان URL لكل مصدر بيانات. يجب أن تصل إليه كل عقدة بهذا الاسم: مع localhost تبحث كل عقدة عن خادم خاص بها.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>منفذ خادم MySQL في عناوين URL نفسها؛ وهو عادةً 3306. إذا كان خاطئًا فلن تصل أي عقدة إلى قاعدة بيانات.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>اسم المستخدم في كل مصادر البيانات. يحتاج إلى كل الصلاحيات على قواعد البيانات، من عنوان كل عقدة؛ بدونها تنقص جداول ولا تعمل الخوادم.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>ملف jar الخاص بـ MySQL Connector/J، ولا تحتويه أي حزمة. يوضع في كل مجلد تثبيت؛ بدونه لا يصل الخادم إلى أي قاعدة بيانات.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>driverClassName في كل مصدر بيانات. يجب أن يكون في ملف jar؛ وهو com.mysql.jdbc.Driver في Connector/J 5، وcom.mysql.cj.jdbc.Driver في الإصدار 8.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>خيارات برنامج التشغيل في نهاية عنوان URL لكل مصدر بيانات، يفصل بينها &amp; مثل useSSL=false. إذا رفض برنامج التشغيل إحدى القيم فلن يتم أي اتصال.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>مزامن النشر</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>ما يُنشر على عقدة يصل إلى العقد الأخرى عبر مستودع Subversion.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN، تودع %1</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>تودع عقدة واحدة ما تنشره عليها، وتسحبه كل العقد الأخرى كل دقيقة. عقدتان مودِعتان تعرقل إحداهما الأخرى. تُحفظ كلمة المرور في الذاكرة، وفي حلقة مفاتيح سطح المكتب إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>&amp;Subversion</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>تودع عقدة واحدة، وتسحب كل العقد الأخرى كل دقيقة.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;بلا</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>يجب نشر كل عنصر على كل عقدة يدويًا.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>عنوان &amp;URL للمستودع</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>تغيير عنوان URL للمستودع</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>إ&amp;لحاق معرّف المستأجر بعنوان URL</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>تغيير معرّف المستأجر في عنوان URL</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>تغيير مستخدم المستودع</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>ملفات &amp;jar للعميل</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>توضع في كل مجلد تثبيت. بدونها يبدأ الخادم، ويسجّل خطأ واحدًا، ولا يزامن شيئًا.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>العقدة المودِعة</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>تودع عقدة واحدة بالضبط. والمعتاد أن تكون مستقبِلًا.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>لم يُودَع شيء.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>تغيير مزامن النشر</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>اختيار ملف jar للعميل</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>أرشيفات Java (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>ملف jar جديد للعميل</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>SvnUrl في carbon.xml على كل عقدة. العقدة التي لا تصل إليه لا تحصل على شيء مما يُنشر.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>SvnUrlAppendTenantId في carbon.xml على كل عقدة. بدونه يتشارك كل المستأجرين مجلدًا واحدًا، فتختلط عناصر النشر الخاصة بهم.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>SvnUser في carbon.xml على كل عقدة. إذا لم تكن له صلاحية الكتابة فلن يُودَع شيء.</translation>
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
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>التكبير: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>إي&amp;قاف الاختبار</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>ا&amp;ختبار الكل</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>اختبار اتصالات الخطة كلها (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>تكبير الرسم</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>تصغير (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>تكبير (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>ت&amp;صدير...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>&amp;SVG، لصفحات الويب والمحررات...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>&amp;PNG، للمستندات والبريد...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>P&amp;DF، للورق...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>عرض العنقود</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>رسم العنقود</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>المحدد: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>تعرض علامة التبويب «الجدول» الشيء نفسه في صفوف.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>هل تريد حفظ التغييرات في %1 قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>إ&amp;غلاق بلا حفظ</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>الأسطر من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>مخزن الأحداث</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>حيث تضع المستقبِلات الأحداث التي تقرؤها المحلِّلات والمفهرِسات.</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation>HBase، خادم ZooKeeper واحد</translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase، بلا ZooKeeper</numerusform>
            <numerusform>HBase، خادم ZooKeeper واحد</numerusform>
            <numerusform>HBase، خادما ZooKeeper</numerusform>
            <numerusform>HBase، %n خوادم ZooKeeper</numerusform>
            <numerusform>HBase، %n خادم ZooKeeper</numerusform>
            <numerusform>HBase، %n خادم ZooKeeper</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase مخصص لأحجام الأحداث الكبيرة ويحتاج إلى عنقود Hadoop عامل؛ ويجيب مضيفوه بأسماء يجب أن تحوّلها كل عقدة إلى عناوين. ويكفي MySQL للتجربة أو للأحداث القليلة.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>&amp;HBase، مع ملفات الفهرس في HDFS</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>&amp;HBase</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>لأحجام الأحداث الكبيرة. يحتاج إلى عنقود Hadoop عامل.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>&amp;MySQL</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>قاعدة بيانات إضافية على خادم الصفحة السابقة.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>نصاب &amp;ZooKeeper</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>تغيير نصاب ZooKeeper</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>تغيير منفذ ZooKeeper</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase m&amp;aster</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>تغيير HBase master</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS NameNod&amp;e</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>تغيير عنوان HDFS</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>م&amp;جلد البيانات</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>تغيير مجلد بيانات HDFS</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>تغيير قاعدة بيانات مخزن الأحداث</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>ينشئ الخادم جداوله عند أول بدء تشغيل. تشترك فيها كل العقد، لذا تقع على خادم MySQL الخاص بالعنقود.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>تغيير مخزن الأحداث</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>مضيفو ZooKeeper الخاص بـ HBase، تفصل بينهم فواصل لاتينية: hbase.zookeeper.quorum في analytics-datasources.xml. إذا لم يستجب أي منهم فلن تصل أي عقدة إلى مخزن الأحداث.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>المنفذ على كل هؤلاء المضيفين: hbase.zookeeper.property.clientPort في analytics-datasources.xml، وهو عادةً 2181. إذا كان خاطئًا فلن تصل أي عقدة إلى مخزن الأحداث.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>اسم HBase master ومنفذه: hbase.master في analytics-datasources.xml. يعثر عليه عميل HBase عبر ZooKeeper؛ ويبيّن الاختبار موضع اختلافهما.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs:// ثم اسم NameNode ومنفذه: fs.default.name في analytics-datasources.xml. إذا كان خاطئًا فلا يوجد فهرس ولا تبدأ خدمة التحليلات.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>dfs.data.dir في analytics-datasources.xml: مجلد البيانات كما هو في عنقود Hadoop.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>قاعدة بيانات الأحداث، في عنوان URL لمصدر البيانات WSO2_ANALYTICS_EVENT_STORE_DB في analytics-datasources.xml. إذا كانت مفقودة فلن تبدأ خدمة التحليلات على أي عقدة.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>حُلّ: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أخرى</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>مجلدات التثبيت</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>إ&amp;ضافة مجلد...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>يحل محل ملف %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>يتعذر حساب التغييرات</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>لا يمكن إنشاء شيء بعد</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>اختي&amp;ار...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>أُوقفت العملية. لم يُكتب شيء</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>المجلد كما كان من قبل.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>موضع إنشاء الملفات على هذا الجهاز. لا يصل شيء إلى العقد من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>انقطعت الكتابة في مجلد تثبيت واحد</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>انقطعت الكتابة في %1 من مجلدات التثبيت</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>قد تحتوي على ملفات قديمة وجديدة معًا. إذا استعدتها عاد كل منها إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;لاحقًا</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>لم تُستعد الملفات</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>عُدّل ملف واحد بعد كتابته</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>عُدّلت ملفات بعد كتابتها: %1</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>لم يُستعد شيء بعد. إذا تابعت حُفظت الملفات المعدّلة في النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>ا&amp;ستعادة رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>&amp;ترك كل شيء</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>بلا مجلد تثبيت في الخطة</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>ليس على هذا الجهاز</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>انقطعت هنا كتابة سابقة</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>مطابق للخطة</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>يعمل خادم هناك: العملية %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>سيُكتب</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>مجلد التثبيت</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>مجلدات التثبيت</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>&amp;هذا الجهاز</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>في مجلدات التثبيت الموجودة هنا. يُحفظ ما كان فيها في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>تجري قراءة مجلدات التثبيت</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>تجري استعادة الملفات</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>انقطعت كتابة سابقة</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>تتعذر الكتابة في مجلد تثبيت واحد</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>تتعذر الكتابة في %1 من مجلدات التثبيت</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>لا شيء للكتابة</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>تجري قراءة مجلدات التثبيت</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>انقطعت كتابة سابقة</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>قد يحتوي مجلد تثبيت واحد على ملفات قديمة وجديدة معًا. استعدها أولًا.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>قد تحتوي مجلدات التثبيت (%1) على ملفات قديمة وجديدة معًا. استعدها أولًا: يعود كل منها إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>تتعذر الكتابة في %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>إ&amp;عادة الفحص</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>لا يوجد على هذا الجهاز أي مجلد تثبيت من الخطة</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>مجلدات التثبيت في جدول العقد، تحت «الأسماء والمجلدات». أنشئ رزمًا للأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>لا شيء للكتابة</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>كل مجلدات التثبيت على هذا الجهاز مطابقة للخطة.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> من الخطة على أجهزة أخرى: %1.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>سيُكتب في مجلد تثبيت واحد</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>سيُكتب في مجلدات التثبيت (%1)، كلها أو لا شيء</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>يُحفظ ما كان هناك في das-setup-backup داخل كل مجلد تثبيت، ولا يقرؤه إلا مالكه.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>ال&amp;كتابة في مجلدات التثبيت</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>ال&amp;كتابة في مجلد واحد</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>ال&amp;كتابة في مجلدات التثبيت (%1)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1، العملية %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>يعمل خادم في أحد مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>تعمل خوادم في %1 من مجلدات التثبيت</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. يقرأ الخادم معظم الملفات عند بدء تشغيله، لكنه ينشر بعضها أثناء عمله: سيعمل بقيم قديمة وجديدة معًا. أوقفه أولًا.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>ال&amp;كتابة رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>يجري تحضير مجلد التثبيت %1 من %2: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>مجلد تثبيت واحد</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 من مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>أُوقفت العملية. لم يُكتب شيء</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>كل مجلدات التثبيت كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>لم تُكتب مجلدات التثبيت</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>كُتب في مجلد تثبيت واحد</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>كُتب في مجلدات التثبيت (%1)</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>الملفات: %1. ما كان هناك محفوظ في das-setup-backup داخل كل مجلد تثبيت، ويمكن استعادته في أي وقت.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>ا&amp;ستعادة...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>تغيير مضيف</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>مضيف جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>لا مضيفين جدد</numerusform>
            <numerusform>مضيف جديد واحد</numerusform>
            <numerusform>مضيفان جديدان</numerusform>
            <numerusform>%n مضيفين جدد</numerusform>
            <numerusform>%n مضيفًا جديدًا</numerusform>
            <numerusform>%n مضيف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>مضيفون ملصقون</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>إزالة مضيف</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>إزالة مضيفين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>يُستخدم كـ</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>الاسم الذي يعطيه Hadoop للمضيف. يوضع في ملف hosts في كل رزمة؛ والعقدة التي لا تستطيع تحويله إلى عنوان لا تصل إلى مخزن الأحداث.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>عنوان ذلك المضيف كما تصل إليه العقد. إذا كان خاطئًا اتصلت العقد بجهاز آخر.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>أسماء المضيفين</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>لا أسماء مضيفين بعد</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>يجب أن تحوّل كل عقدة اسم كل مضيف من مضيفي Hadoop إلى عنوان، عبر DNS أو ملف hosts لديها.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>يجيب Hadoop بأسماء، لذا يجب أن تحوّلها كل عقدة إلى عناوين. توضع في ملف hosts في كل رزمة.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>إ&amp;ضافة مضيف</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>أسطر ملف hosts، أو أسماء وعناوين من جدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>إضافة الاسم ال&amp;ناقص</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>لا أسماء &amp;ناقصة لإضافتها</numerusform>
            <numerusform>إضافة الاسم ال&amp;ناقص</numerusform>
            <numerusform>إضافة الاسمين ال&amp;ناقصين</numerusform>
            <numerusform>إضافة %n أسماء &amp;ناقصة</numerusform>
            <numerusform>إضافة %n اسمًا &amp;ناقصًا</numerusform>
            <numerusform>إضافة %n اسم &amp;ناقص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>ملفات jar للعميل</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>اختي&amp;ار...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>اختيار ملف jar للعميل لإضافته</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>إزالة ملف jar للعميل</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>عميل Subversion، أي SVNKit وTrilead، ولا تحتويه أي حزمة. يوضع في كل مجلد تثبيت؛ بدونه لا يُزامَن شيء.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>ما تُظهره السجلات</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>لم يُختر سجل</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>ليس سجل خادم</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>المفقود: %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضمت</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1، الأول من %2</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>شغّل العقدة، أو اختر سجلها</translation>
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
        <translation>لم يثبت وجودها في عنقود واحد مع أي عقدة أخرى.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>في عنقود واحد مع %1.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>لا يوجد سجل %1</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>شغّل العقد، أو اختر سجلاتها.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>حدّد عقدة لرؤية ما يخصها؛ وفي التقرير كل شيء.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>تتعذر قراءة أي سجل</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>لا يحتوي %1 على أي سطر من خادم.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>لا يوجد سجل بعد: لم تُشغَّل الخوادم، أو أن مجلدات تثبيتها على أجهزة أخرى. عندئذ اختر نسخًا من السجلات، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>لا يُعرف أي سجل</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>لا تعطي الخطة العقد مجلد تثبيت على هذا الجهاز. اختر wso2carbon.log لكل عقدة، أو أفلت الملفات هنا.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>لا تُظهر السجلات أي خلل.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>تُظهر السجلات: %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>المفقود: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>تُتابَع ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>بدأت العقدة</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>لم تبدأ العقدة بعد</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>كل العقد (%1) في عنقود واحد</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>لا توجد عقدتان في عنقود واحد بعد</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%1 من %2 من العقد في عنقود واحد</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>لا شيء للتحقق منه بعد</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>لا عقد في الخطة.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>تجري قراءة السجلات</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>تجري قراءة سجل %1</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>يمكنك متابعة العمل. مغادرة الصفحة توقف القراءة.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>أكثر من عنقود، والمقصود عنقود واحد</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>انضمت</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>المفقود</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>آخر حدث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>السجلات المقروءة</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>من الرزم إلى عنقود عامل. النص الكامل في cluster/RUNBOOK.md.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>نسخ دليل التشغيل كاملًا</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;حفظ باسم...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>دليل التشغيل</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>هذه أوامر دليل التشغيل بترتيبها وبقيم هذه الخطة. لا ينفّذ DAS Setup أيًا منها. انسخ أمرًا، ونفّذه على العقدة المذكورة بجانبه، ثم تابع بعد انتهائه. الترتيب مهم: الجداول وHadoop قبل أول عقدة، وتبدأ عقد الدور الواحد معًا. يوجد دليل التشغيل في مجلد cluster أيضًا.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>لا توجد عقد بعد. ستظهر أسطر تشغيلها هنا.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>لا يوجد منتج بعد. تتوقف أسطر التشغيل على إصداره.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>إضافة &amp;عقد</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>اختيار ال&amp;منتج</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>حفظ دليل التشغيل</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>لم يُحفظ دليل التشغيل</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>إ&amp;ضافة عقدة</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>إضافة ب&amp;مدى...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>تكرار العقد المحددة</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>إزالة العقد المحددة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>تعبئة لأسفل مع العدّ</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>نسخ الخلايا المحددة</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>إضافة عقدة</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>إضافة عقد</numerusform>
            <numerusform>إضافة عقدة واحدة</numerusform>
            <numerusform>إضافة عقدتين</numerusform>
            <numerusform>إضافة %n عقد</numerusform>
            <numerusform>إضافة %n عقدة</numerusform>
            <numerusform>إضافة %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>تكرار عقدة</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>تكرار عقد</numerusform>
            <numerusform>تكرار عقدة واحدة</numerusform>
            <numerusform>تكرار عقدتين</numerusform>
            <numerusform>تكرار %n عقد</numerusform>
            <numerusform>تكرار %n عقدة</numerusform>
            <numerusform>تكرار %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>إزالة عقد</numerusform>
            <numerusform>إزالة عقدة واحدة</numerusform>
            <numerusform>إزالة عقدتين</numerusform>
            <numerusform>إزالة %n عقد</numerusform>
            <numerusform>إزالة %n عقدة</numerusform>
            <numerusform>إزالة %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>نقل %1</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>نقل عقد</numerusform>
            <numerusform>نقل عقدة واحدة</numerusform>
            <numerusform>نقل عقدتين</numerusform>
            <numerusform>نقل %n عقد</numerusform>
            <numerusform>نقل %n عقدة</numerusform>
            <numerusform>نقل %n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>تعبئة لأسفل</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>لصق</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>لصق صفوف</numerusform>
            <numerusform>لصق صف واحد</numerusform>
            <numerusform>لصق صفين</numerusform>
            <numerusform>لصق %n صفوف</numerusform>
            <numerusform>لصق %n صفًا</numerusform>
            <numerusform>لصق %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>تغيير عقد</numerusform>
            <numerusform>تغيير عقدة واحدة</numerusform>
            <numerusform>تغيير عقدتين</numerusform>
            <numerusform>تغيير %n عقد</numerusform>
            <numerusform>تغيير %n عقدة</numerusform>
            <numerusform>تغيير %n عقدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>مستقبِل</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>مفهرِس</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>محلِّل</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة معلومات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>منفذ العنقود</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>الإزاحة</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>اسم مضيف الإدارة</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>مجلد التثبيت</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 قيمة محسوبة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>«%1» ليس نعم ولا لا</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>اسم قصير مثل receiver1. تُسمّى به الرزمة والعقدة في كل قائمة؛ ولا يرد في أي ملف من ملفات المنتج.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>يستقبل الأحداث ويخزّنها؛ يُشغَّل بالخيار -receiverNode. بدون مستقبِل لا يدخل العنقود شيء.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>يجعل الأحداث المخزّنة قابلة للبحث؛ يُشغَّل بالخيار -indexerNode. بدون مفهرِس لا يجد أي بحث شيئًا.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>يشغّل سكربتات Spark؛ يُشغَّل بالخيار -analyzerNode. بدون محلِّل لا يُجمَّع شيء.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>تعرض النتائج على المستخدمين. بدونها لا يراها أحد.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>localMemberHost في axis2.xml، وسطر في قائمة الأعضاء على كل العقد الأخرى. مع localhost أو عنوان لا تصل إليه العقد الأخرى تبقى العقدة وحدها.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>localMemberPort في axis2.xml؛ لا تنقله الإزاحة. يجب أن يكون مفتوحًا بين كل العقد، وتحتاج عقدتان على العنوان نفسه إلى منفذين مختلفين.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>Offset في carbon.xml، وتُضاف إلى منافذ الخادم. تحتاج العقد التي على جهاز واحد إلى إزاحات لا يتعارض معها منفذان؛ وإلا فلن تعمل العقدة الثانية.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>منفذ وحدة تحكم الإدارة، محسوبًا من الإزاحة.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>HostName في carbon.xml: الاسم الوارد في الروابط التي يتلقاها المستخدمون والعملاء. إذا لم يتحول إلى عنوان فلن تؤدي الروابط إلى شيء.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>MgtHostName في carbon.xml: اسم وحدة تحكم الإدارة. إذا لم يتحول إلى عنوان فلن يؤدي تسجيل الدخول إلى شيء.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>سجل Registry الخاص بالعقدة: WSO2_CARBON_DB في master-datasources.xml. إذا تشاركت عقدتان قاعدة بيانات واحدة أفسدت كل منهما سجل الأخرى.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>المسار الذي يُفك فيه ضغط الحزمة على العقدة. تبحث فيه السكربتات والتوزيع والتحقق؛ وإذا كان خاطئًا فلن تجد أي خادم.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>اسحب رقمًا لنقل صفه</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 للعقدة %2</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>العقد والأدوار</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>صف لكل عقدة DAS. حدّد عدة صفوف لتغييرها معًا؛ ويأخذ Ctrl+V صفوفًا من جدول بيانات.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>ا&amp;ختبار أسماء المضيفين</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>لا عقد بعد</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>عقدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>صف لكل خادم. يوضع العنوان في قائمة أعضاء كل عقدة أخرى، لذا استخدم عنوانًا تصل إليه كلها، لا localhost. منفذ العنقود هو منفذ Hazelcast؛ وتحتاج عقدتان على عنوان واحد إلى منفذين مختلفين. تُضاف الإزاحة إلى منافذ الخادم، مثل HTTPS 9443. مجلد التثبيت هو المجلد الذي يُفك فيه ضغط المنتج على تلك العقدة. اكتب في عدة صفوف محددة معًا، أو الصق من جدول بيانات.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>الأدوار والمنافذ</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>الأسماء والمجلدات</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>أضف عقدة، أو أضف مدى من العناوين، أو الصق صفوفًا من جدول بيانات.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>بقيت قيمة %1 للعقدة %2 كما كانت.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>لم يُلصق.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>أدخله في الجدول، أو تراجع والصق من جديد.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>مجلد بعد فك الضغط</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>ملف zip حجمه %1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>؛ kernel %1، analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>برنامج تشغيل MySQL</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>غير موجود في الحزمة، اختير في صفحة قواعد البيانات</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>عميل SVN</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>غير موجود في الحزمة، اختير في صفحة مزامن النشر</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>عُرفت من</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>يتغير لكل عقدة</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>ملفات لا يزيد عددها على %1؛ ويبقى كل بايت آخر كما هو</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>لا يمكن استخدام %1 حزمةً أصلية</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>لا يوجد %1</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>يمكنك متابعة التخطيط. تحتاج الرزم إلى الحزمة: اختر ملف zip الخاص بها أو مجلدها.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 غير مدعوم</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>عُرفت من bin/version.txt. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>تُحفظ الأحداث في HBase أو MySQL، وملفات الفهرس في HDFS. الإصدار 3.0.0 وحده يحفظ ملفات الفهرس خارج العقدة.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>تُحفظ الأحداث في HBase أو MySQL. وتبقى ملفات الفهرس على عقد الفهرسة، لذا لا يوجد HDFS في الخطة.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>في المشغّل ملف تعريف لكل دور، وللوحة المعلومات أيضًا.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>لا يوجد ملف تعريف للوحة المعلومات. تبدأ عقدة لوحة المعلومات بخيارات صريحة تُضاف إلى مشغّلها.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>تعمل معالجة الأحداث في وضع HA على المستقبِلات. ويتبع منفذاها 11224 و10005 إزاحة المنافذ.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>تعمل معالجة الأحداث في وضع HA على المستقبِلات. ولا تتبع منافذها الثلاثة إزاحة المنافذ في هذا الإصدار.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>قيمة carbon.spark.master هي %1: وتعني في العنقود رؤساء Spark نفسه، بالعدد المذكور في الخطة.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>تنتظر المهام المجدولة خوادم المهام الخاصة بها: تبدأ عقد الدور الواحد معًا.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>على MySQL 5.7 و8 تُنشأ الجداول من mysql5.7.sql الموجود في الحزمة.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>لا يوجد في الحزمة سكربت لـ MySQL 5.7 و8. يبيّن دليل التشغيل كيفية تشغيل سكربتها الأقدم عليهما.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1، ملف تعريف التحليلات</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>تم التعرّف على %1</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>الخطة مخصصة لـ %1، لكن الحزمة هي %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>اختر حزمة من الإصدار المخطط له، أو غيّر الخطة إلى إصدار الحزمة.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>ا&amp;ستخدام %1</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>ما يأتي به هذا الإصدار</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>الحزم المدعومة</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>التسليم</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>توضع في مصادر البيانات على كل عقدة أو في Secure Vault، ولا توضع في الخطة أبدًا. إذا كانت خاطئة فلن يصل أي خادم إلى قواعد بياناته. يُظهرها Ctrl+E.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>SvnPassword في carbon.xml على كل عقدة أو في Secure Vault، ولا توضع في الخطة أبدًا. إذا كانت خاطئة فلن يُزامَن شيء. يُظهرها Ctrl+E.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>لا يوجد في الجدول عمود «%1»؛ استُبعدت قيمه</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>تقع «%1» بعد العمود الأخير</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>خطط (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>يتعذر فتح الخطة</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>يتعذر حفظ الخطة</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>حفظ الخطة</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>خطة جديدة</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>في %1 تغييرات لم تُحفظ</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>انتهى البرنامج قبل كتابتها في ملف.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>استعادة ال&amp;تغييرات</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>ت&amp;جاهلها</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>خطة جديدة</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>لم يُختر منتج مدعوم بعد</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>لم تُختر حزمة أصلية بعد</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>لا عقد في الخطة بعد</translation>
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
        <translation>المنتج</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>الحزمة الأصلية التي تبدأ منها كل رزمة. يحدد إصدارها أي الملفات تُغيَّر وكيف.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>حزمة من إصدار آخر</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>حزمة غير مدعومة</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>حزمة غير مقروءة</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>الحزمة غير موجودة</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>تجري قراءة الحزمة</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>الحزمة والخطة من إصدارين مختلفين</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>هذه الحزمة غير مدعومة</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>تتعذر قراءة هذه الحزمة</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>أدخل ملف zip الخاص بالحزمة كما نُزّل، أو المجلد الذي فُك ضغطها فيه. تُقرأ فقط ولا تُغيَّر أبدًا. يبيّن bin/version.txt المنتج، وعلى أساسه تُحدَّد الملفات التي تغيّرها الرزم. الحزمة التي سبق تشغيلها تحتوي على بيانات ذلك التشغيل، مثل معرّف عقدة ستشترك فيه كل العقد. يمكنك التخطيط لإصدار بلا حزمة؛ أما الرزم فتحتاج إلى الحزمة.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>ال&amp;حزمة الأصلية</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>ملف zip أو مجلد بعد فك الضغط. يمكنك أيضًا إفلاته على هذه الصفحة.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>اختيار &amp;zip...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>اختيار م&amp;جلد...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>ال&amp;منتج</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>اختيار المنتج</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>استخدام الحزمة الت&amp;جريبية</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>إذا لم تكن لديك حزمة يمكنك التخطيط لإصدار والكتابة لاحقًا. الحزمة التجريبية بديل صغير لـ DAS 3.0.0، لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>اختيار الحزمة الأصلية</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>ملفات zip (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>اختيار مجلد الحزمة الأصلية</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>لم تُكتب الحزمة التجريبية</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>اختيار الحزمة الأصلية</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرّف عليها</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>مدعوم أيضًا: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>الحزمة كما نُزّلت. تبدأ منها ملفات كل رزمة، لذا يجب أن تكون من الإصدار الذي يعمل على العقد.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>المنتج والإصدار على العقد. يحدد أي الملفات تُغيَّر وكيف؛ ولن يفهمها خادم من إصدار آخر.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>يمثّل هذا أكثر من %1 عقدة</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>ينقص رقم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» ليس عددًا</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>ليس للمدى نهاية</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>ينتهي المدى قبل بدايته: %1 أصغر من %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>القوس «]» ليس له قوس بداية</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>القوس «[» غير مغلق</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>قراءة عنقود موجود</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>مجلدات تثبيت عقده، أو نسخ منها. يمكنك أيضًا إفلات المجلدات هنا. لا يتغير شيء فيها، ولا تُقرأ أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>تجري القراءة. يمكنك متابعة العمل.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>لكل عقدة في العنقود مجلد تثبيت واحد.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>ما يتفق عليه معظمها يصبح الخطة؛ ويُعرض ما يختلف.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>قراءة مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>قراءة مجلد تثبيت واحد</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>قراءة مجلدات التثبيت</numerusform>
            <numerusform>قراءة مجلد تثبيت واحد</numerusform>
            <numerusform>قراءة مجلدي تثبيت</numerusform>
            <numerusform>قراءة %n مجلدات تثبيت</numerusform>
            <numerusform>قراءة %n مجلد تثبيت</numerusform>
            <numerusform>قراءة %n مجلد تثبيت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>تلميح واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>لا تلميحات</numerusform>
            <numerusform>تلميح واحد</numerusform>
            <numerusform>تلميحان</numerusform>
            <numerusform>%n تلميحات</numerusform>
            <numerusform>%n تلميحًا</numerusform>
            <numerusform>%n تلميح</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>لا ملاحظات</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>ما وُجد في مجلدات التثبيت</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>إظهار ال&amp;بنية</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>قُرئ مجلد تثبيت واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>لم تُقرأ مجلدات تثبيت</numerusform>
            <numerusform>قُرئ مجلد تثبيت واحد</numerusform>
            <numerusform>قُرئ مجلدا تثبيت</numerusform>
            <numerusform>قُرئت %n مجلدات تثبيت</numerusform>
            <numerusform>قُرئ %n مجلد تثبيت</numerusform>
            <numerusform>قُرئ %n مجلد تثبيت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. الخطة هي ما تتفق عليه معظم مجلدات التثبيت؛ ولم تُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءته</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>عقدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>تذكّرها في &amp;حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>لهذا المستخدم والخادم؛ ولا تحصل عليها خطة أخرى.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>رفضت حلقة المفاتيح. كلمة المرور ليست في الخطة.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>تُحفظ كلمة المرور في الذاكرة وفي حلقة المفاتيح، ولا توضع في الخطة أبدًا.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>تُحفظ كلمة المرور في الذاكرة فقط، ولا توضع في الخطة أبدًا.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 و8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>مرة واحدة، في مجلد تثبيت أي عقدة، قبل أول بدء تشغيل.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>مرة واحدة، في %1 داخل أي مجلد تثبيت، قبل أول بدء تشغيل.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>وضع كل رزمة على عقدتها</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>انسخ ملف zip إلى العقدة، ثم نفّذ هذا عليها. يفحص apply.sh كل ملف ويحتفظ بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>التحقق من الرابط الرمزي</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>ينشئه apply.sh على المحلِّلات. وهذا أمر إنشائه يدويًا.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>تشفير كلمات المرور</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>يطلب كلمة مرور مخزن المفاتيح.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>تشغيل المستقبِل</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>تشغيل المستقبِلات</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>تشغيل المحلِّل</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>تشغيل المحلِّلات</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>تشغيل المفهرِس</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>تشغيل المفهرِسات</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>تشغيل لوحة المعلومات</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>تشغيل لوحات المعلومات</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>تشغيل %1 والعقد المماثلة لها</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>بعد أن يظهر «WSO2 Carbon started in» في سجل كل ما سبق.</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>%1 أولًا: فهي تنشئ المجلد في Subversion.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>لا تنتظر بين عقدة وأخرى.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>يحتاج كل بدء تشغيل إلى ملف password-tmp، كما في دليل التشغيل.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>إنشاء قواعد البيانات</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>مرة واحدة، حيث يوجد عميل MySQL.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>إنشاء الجداول</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>إضافة أسماء المضيفين</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>على كل عقدة، إلى /etc/hosts، إلا إذا كان DNS يعرفها.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>انقر مربعًا، أو تنقّل بمفاتيح الأسهم. ينقلك Enter إلى الصفحة التي تُضبط فيها قيمه.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>معدّلة، غير محفوظة</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت في %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظة</translation>
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
        <translation>يُعِدّ عناقيد WSO2 DAS وEI Analytics.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>خطة &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;فتح خطة...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>فتح خطة أ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;حفظ الخطة</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>حفظ الخطة &amp;باسم...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>&amp;عن DAS Setup</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;لغة سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>الخطة %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>الأخطاء: %1، التحذيرات: %2، التلميحات: %3</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>كل الملاحظات</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>مزامن النشر</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>التعليمات التي تنشئ قواعد البيانات</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>تتوقف الجداول على المنتج. اختره في صفحة المنتج.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>نفّذها مرة واحدة بمستخدم يحق له إنشاء قواعد البيانات. لا تحتوي على كلمة مرور.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>التعليمات في الحافظة.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>م&amp;وزّع بالكامل</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>مستقبِلات ومحلِّلات ومفهرِسات ولوحة معلومات، كل منها على عقدة مستقلة. في المثال سبع عقد.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>ال&amp;حد الأدنى من التوافر العالي</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>عقدتان تفعل كل منهما كل شيء؛ ومعالجة الأحداث في وضع HA.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>م&amp;خصّص</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>أي عدد من العقد وأي مزيج من الأدوار. تبدأ بجدول فارغ.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>ابدأ بنمط نشر، أو بعنقود موجود، أو بخطة محفوظة.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>تعبئة &amp;قيم المثال من دليل العقد السبع</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>اختر كيف توزَّع الأدوار على العقد. تبدأ كل صفحة بعد هذه من ذلك الاختيار، ويمكن تغيير كل قيمة لاحقًا. قيم المثال مأخوذة من دليل العقد السبع: جرّبها، لكن لا تشغّلها. الخطة ملف واحد لا يحتوي على كلمات مرور؛ ويتابع «فتح خطة» خطة حفظتها. ويُعدّ «قراءة عنقود موجود» خطة من مجلدات تثبيت أُعدّت يدويًا، ويعرض ما لا يتوافق فيها. وإذا صارت للخطة قيمها الخاصة، فلن يطمسها نمط آخر.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>للخطة قيمها الخاصة.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>تعبئة &amp;قيم المثال</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>إ&amp;ظهار الملاحظات</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>الخطط الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;فتح خطة...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>ق&amp;راءة عنقود موجود...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>لم تُحفظ أو تُفتح خطة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>اختيار النمط</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>تعبئة قيم المثال</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>إزالة قيم المثال</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>إضافة مجلد تثبيت عقدة</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>قُرئت هذه الخطة من مجلد تثبيت واحد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>لم تُقرأ هذه الخطة من أي مجلد تثبيت: %1.</numerusform>
            <numerusform>قُرئت هذه الخطة من مجلد تثبيت واحد: %1.</numerusform>
            <numerusform>قُرئت هذه الخطة من مجلدي تثبيت: %1.</numerusform>
            <numerusform>قُرئت هذه الخطة من %n مجلدات تثبيت: %1.</numerusform>
            <numerusform>قُرئت هذه الخطة من %n مجلد تثبيت: %1.</numerusform>
            <numerusform>قُرئت هذه الخطة من %n مجلد تثبيت: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>يضع في الخطة عقد الدليل ومضيفيه وأسماءه لتجربة الإعداد. لا تفيد هذه القيم في شبكتك.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>الحالية</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>خطأ واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>تحذير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازمة</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>لم تُزَر</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>البنية</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>العنقود كما ستُعدّه الرزم. حدّد مربعًا لرؤية قيمه والانتقال إلى حيث تُضبط.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>عقدة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>لا عقد</numerusform>
            <numerusform>عقدة واحدة</numerusform>
            <numerusform>عقدتان</numerusform>
            <numerusform>%n عقد</numerusform>
            <numerusform>%n عقدة</numerusform>
            <numerusform>%n عقدة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>خدمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%n خدمات</numerusform>
            <numerusform>%n خدمة</numerusform>
            <numerusform>%n خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>يُعدّ الرسم من الخطة؛ ولا يُدخل شيء هنا. المربع الملوّن عليه ملاحظة، تعرضها اللوحة السفلية عند تحديد المربع. ينقلك Enter أو النقر المزدوج إلى صفحة المربع. تتنقل الأسهم من مربع إلى مربع، ويكبّر Ctrl+العجلة، ويعرض F كل شيء. تعرض علامة التبويب «الجدول» الشيء نفسه نصًا. يتصل «اختبار الكل» بكل ما تذكره الخطة ولا يغيّر شيئًا هناك؛ ويظهر ما يجده عند المربعات. يكتب «تصدير» ملفات SVG أو PNG أو PDF.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>تجري الطباعة</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>تتعذر طباعة الرسم</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 لم يُختبر لغياب كلمة المرور: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>ان&amp;تقال إلى العقدة</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>ان&amp;تقال إلى الخدمة</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1، تستخدمها %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>أنشأه %1 %2، %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>ملف %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>تصدير الرسم</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>يجري التصدير</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>صُدّر باسم %1</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>يتعذر تصدير الرسم</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>المنافذ</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>يتصل بـ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>عقد العنقود وخدماته</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>هل تشكّل العقد التي بدأت عنقودًا واحدًا، بحسب سجلاتها.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ ال&amp;تقرير</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;حفظ التقرير...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>تجري قراءة السجلات</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>لم يُتحقق بعد</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>لم يُختر سجل</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>لم تبدأ بعد</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>أكثر من عنقود</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>انضمت %1 من %2</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>شغّل العقد كما في دليل التشغيل، ثم راجع هنا. يُقرأ wso2carbon.log لكل عقدة من مجلد تثبيتها، مع ما دُوّر بجانبه، ويُتابَع ما دامت هذه الصفحة مفتوحة. إذا كانت مجلدات التثبيت على أجهزة أخرى، فانسخ السجلات إلى هنا واخترها: حدّد عقدة واضغط مفتاح المسافة، أو أفلت الملفات على الجدول. لا تسجّل العقدة إلا الأعضاء الذين ينضمون بعدها، لذا تلزم كل السجلات لمعرفة المجتمعين. حدّد عقدة لرؤية ما يخصها؛ ويعرض Escape كل العقد من جديد. لا شيء في هذه الصفحة إلزامي: يمكن إغلاق الإعداد في أي وقت، ويعطي das-setup verify النتيجة نفسها لاحقًا.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>العقد وسجلاتها</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>لا عقد بعد</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>تُقرأ سجلاتها هنا بعد بدء تشغيلها.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>إضافة &amp;عقد</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>إظهار &amp;كل العقد</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>استخدام سجل مجلد ال&amp;تثبيت</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>ا&amp;ختيار سجل...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>كل العقد</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>حدّد العقدة أولًا</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>لم يُعثر على شيء بعد</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>ستظهر هنا الأخطاء والتحذيرات والعقد المفقودة، مع ما يلزم لكل منها.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>لا خلل</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>لا يُظهر أي سجل خطأ أو تحذيرًا أو عقدة مفقودة.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>سجلات (wso2carbon.log* *.log);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>لا يتضح لمن هذا السجل</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

أفلت السجل على صف عقدته، أو أعطه اسمًا يحتوي على اسم العقدة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>لم يُحفظ التقرير</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>«التالي» غير متاح: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>«التالي» غير متاح: خطأ واحد في هذه الصفحة</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>«التالي» غير متاح: لا أخطاء في هذه الصفحة</numerusform>
            <numerusform>«التالي» غير متاح: خطأ واحد في هذه الصفحة</numerusform>
            <numerusform>«التالي» غير متاح: خطآن في هذه الصفحة</numerusform>
            <numerusform>«التالي» غير متاح: %n أخطاء في هذه الصفحة</numerusform>
            <numerusform>«التالي» غير متاح: %n خطأ في هذه الصفحة</numerusform>
            <numerusform>«التالي» غير متاح: %n خطأ في هذه الصفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1؛ يمكنك المتابعة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>ما تُعدّه الخطة من ملفات العقد يذهب إلى حيث يُستخدم.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1، اليوم %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>تجري كتابة الملفات</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>خطأ واحد في الخطة</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>%1 من الأخطاء في الخطة</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>لم تُعطَ كلمة مرور %1 بعد</translation>
    </message>
    <message>
        <source> and </source>
        <translation> و </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>كل رزمة ملف zip فيه الملفات المختلفة عن الحزمة الأصلية، وسكربت يضعها في مكانها، وآخر يستعيد ما كان. يحتوي مجلد cluster على دليل التشغيل وSQL. يمكن الكتابة مباشرة في مجلدات التثبيت على هذا الجهاز؛ ويُحفظ ما كان فيها في das-setup-backup داخل كل منها. إما أن يُكتب كل شيء أو لا شيء. تحتوي الرزم على كلمات مرور؛ ولا يستطيع قراءتها غيرك.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>كلمة مرور &amp;MySQL</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>كلمة مرور S&amp;ubversion</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>خطأ واحد في الخطة يمنع كتابتها</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>أخطاء تمنع كتابة الخطة: %1</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>نسخ ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>إذا أوقفت العملية فلن يبقى شيء مما بُدئ.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>ستُعطى القيمة 0.0.0.0 للعقد الأخرى كما هي</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>عقدة لوحة المعلومات لا تشغّل مستقبِلات ولا محلِّلات ولا مفهرِسات</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>مكتبة لعميل Subversion</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>ترى كل العقد سجل Registry واحدًا للإعداد (config)</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>ترى كل العقد سجل Registry واحدًا للحوكمة (governance)</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>أحداث ثنائية (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>أحداث ثنائية (TLS)، غير مستخدمة هنا</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>أحداث ثنائية</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>أحداث ثنائية، غير مستخدمة هنا</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>العقدتان كلتاهما، فالقائمة واحدة على كل منهما، كما في الدليل</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>يعلن بادئة الأسماء المستعارة</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>يكتب EVENT_STORE في HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>يكتب EVENT_STORE في MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>يكتب EVENT_STORE_WO في HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>يكتب EVENT_STORE_WO في MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>لكل مستأجر مجلد خاص به في المستودع</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>Kerberos المضمّن، حيث يكون مفعّلًا</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>LDAP المضمّن، حيث يكون مفعّلًا</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>تأخذ كل عقدة ما أُودع</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>كل عقدة أخرى في العنقود</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>تودع عقدة واحدة بالضبط</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>مزامنة الأحداث في وضع HA</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>إدارة وضع HA</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase، ويُعثر عليه عبر نصاب ZooKeeper</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>يكتب INDEX_STAGING_STORE في HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>يكتب INDEX_STAGING_STORE في MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>يحتاج إلى عنقود Storm، وهذا ليس كذلك</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>يقع قبل HA، ويُعتد بأول وضع مفعّل</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>سجل JMX (registry)</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>خادم JMX</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>تنقل منافذ هذه العقدة، ليتسع جهاز واحد لعدة عقد</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>العقد ذات النطاق الواحد تشكّل عنقودًا واحدًا</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>أحد المستقبِلين نشط، والآخر يتولى عنه</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>يجب تفعيل وضع واحد</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>مسار واحد إلى مجلد التثبيت على كل عقدة</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>لا يعمل في وضع HA إلا مستقبِلان</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>يقرأ مصدر بيانات HBase</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>يقرأ مصدر بيانات HDFS</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>صفحة تطبيق Spark</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>كتل Spark</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>بث Spark (broadcast)</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>أصناف Spark</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Spark driver</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>منفّذ Spark (executor)</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>ملفات Spark</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>يجد Spark برنامج تشغيل JDBC تحت الرابط</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>يجد Spark حزم OSGi المضافة تحت الرابط</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>يجد Spark مجلد البيانات تحت الرابط</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>يجد Spark حزم OSGi للخادم تحت الرابط</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>يجد Spark مكتبات الخادم تحت الرابط</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>صفحة تاريخ Spark</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>رئيس Spark (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>صفحة رئيس Spark</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>رئيس Spark</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>يقرأ Spark الإعداد تحت الرابط</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>يقرأ Spark الإعداد تحت الرابط؛ ويُضبط هنا لأن المشغّل يضبطه من جديد بعد load-spark-env-vars.sh</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>يبدأ Spark عند وجود هذا العدد من الرؤساء</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>صفحة عامل Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>عامل Spark</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>مصدر بيانات HBase</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>مصدر بيانات HDFS</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>برنامج تشغيل MySQL</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>كلمة مرور MySQL</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>كلمة مرور MySQL، إلى أن يشفّرها ciphertool.sh</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>مستخدم MySQL</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>عميل Subversion</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>كلمة مرور Subversion</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>كلمة مرور Subversion، إلى أن يشفّرها ciphertool.sh</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>مستودع Subversion لعناصر النشر</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>مستخدم Subversion</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>العنوان الذي تعطيه هذه العقدة للعقد الأخرى لتصل إليها</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>الاسم المستعار الذي يحفظ Secure Vault كلمة المرور به</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>تشكّل المحلِّلات عنقود Spark الخاص بها عبر Hazelcast</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>عناصر النشر في Subversion</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>صنف برنامج التشغيل الملائم لملف jar الخاص بـ Connector/J</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>مخزن الأحداث في MySQL</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>مصدر بيانات مخزن الأحداث</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>بيانات الفهرس في HDFS</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>بيانات الفهرس في HDFS</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>بيانات الفهرس في MySQL</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>مصدر بيانات الفهرس</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>لا يُعتد بقائمة الأعضاء أدناه إلا مع wka</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>قاعدة بيانات المقاييس في MySQL</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>اسم وحدة تحكم الإدارة لهذه العقدة</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>الاسم الذي يصل به المستخدمون والعملاء إلى هذه العقدة</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>الاسم المستعار الوحيد الذي يبحث الخادم به عنها</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>منفذ هذه العقدة في العنقود؛ لا تنقله أي إزاحة</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>البيانات المعالجة في MySQL</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>سجل Registry الموصول على كل العقد</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>سجل Registry الذي تشير إليه نقاط الوصل؛ وقيمة cacheId هي user@URL لقاعدة البيانات</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>سجل Registry المشترك، إلى جانب سجل العقدة الخاص</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>المنفذ الأصلي 11000 هو منفذ عامل Spark أيضًا</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>في السطر الأصلي مسار لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>المستخدمون والأدوار المشتركة بين كل العقد</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>سجل Registry الخاص بهذه العقدة في MySQL</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>مصادقة Thrift، حيث تكون مفعّلة</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>أحداث Thrift (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>أحداث Thrift (TLS)، غير مستخدمة هنا</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>أحداث Thrift</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>أحداث Thrift، غير مستخدمة هنا</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>يشغّل التجميع العنقودي</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>يأتي المستخدمون والأدوار من قاعدة البيانات المشتركة</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>وحدة تحكم الويب والخدمات (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>وحدة تحكم الويب والخدمات (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>حيث يجد ciphertool.sh الاسم المستعار</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>حيث يطلب المستقبِل الآخر الحالة</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>حيث يرسل المستقبِل الآخر الأحداث للمزامنة</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>هل تتشارك العقد عناصر النشر عبر Subversion</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>هل تُحفظ حالة الاستعلامات الجارية على القرص</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>إذا زاد على عدد هذه العقد فلن ينتهي بدء التشغيل أبدًا</translation>
    </message>
</context>
</TS>
