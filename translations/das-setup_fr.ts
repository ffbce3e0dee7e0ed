<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 n’a pas de «&#xa0;home&#xa0;» où écrire&#xa0;; indiquez-en un, ou créez des archives</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>le plan ne contient aucun nœud</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>le plan ne contient aucun nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1&#xa0;: une application interrompue a été annulée</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>Écrire quand même&#xa0;? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>rien n’a été écrit&#xa0;; arrêtez le serveur ou ajoutez --yes</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>Rien à faire&#xa0;: toutes les installations sont conformes au plan</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>erreurs&#xa0;: %1, avertissements&#xa0;: %2, conseils&#xa0;: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product&#xa0;: «&#xa0;%1&#xa0;» n’est pas pris en charge&#xa0;; `das-setup products` affiche la liste des produits possibles</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>ce pack est %1, mais le plan %2 est fait pour %3&#xa0;; indiquez l’autre pack dans «&#xa0;source&#xa0;» ou modifiez «&#xa0;product&#xa0;»</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source&#xa0;: aucun pack d’origine indiqué&#xa0;; indiquez son zip ou son dossier décompressé</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1&#xa0;: rien n’a été écrit dans %2</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only&#xa0;: il n’existe pas de test %1&#xa0;; utilisez %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout&#xa0;: %1 n’est pas un nombre de secondes compris entre 0 et 3600</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n fichier</numerusform>
            <numerusform>%1  %2  %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>a été modifié depuis son écriture</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>rien n’a été modifié&#xa0;; --force remet les anciens fichiers et garde les fichiers modifiés dans la sauvegarde</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Rien à restaurer</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product&#xa0;: «&#xa0;%1&#xa0;» n’est pas pris en charge&#xa0;; `das-setup products` affiche la liste des produits possibles</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern&#xa0;: «&#xa0;%1&#xa0;» est inconnu&#xa0;; utilisez fully-distributed, minimum-ha ou custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern&#xa0;: %1 n’existe pas en %2&#xa0;; utilisez %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out&#xa0;: le pack d’exemple est un %1&#xa0;; omettez --product</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>d’autres peuvent lire ou modifier ce fichier&#xa0;; appliquez-lui chmod 600</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>doit être un objet {...}</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>une clé est inconnue&#xa0;; utilisez mysql.password et svn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1&#xa0;: doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1&#xa0;: présent deux fois</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>En attente du trousseau de clés du bureau, qu’il faut peut-être déverrouiller.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 est nécessaire&#xa0;: donnez-le avec --secrets FILE, dans %2, ou sur un terminal à l’invite</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs&#xa0;: «&#xa0;%1&#xa0;» n’est pas de la forme NODE=FILE avec un nœud du plan</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs&#xa0;: «&#xa0;%1&#xa0;» n’indique aucun fichier</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>Met en place un cluster WSO2 DAS ou EI Analytics.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>Plan à ouvrir.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>Enregistrer une image de chaque page et quitter.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1&#xa0;: ce dossier n’existe pas&#xa0;; décompressez-y d’abord le pack</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>a changé depuis le calcul des modifications&#xa0;; examinez-les de nouveau</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 et %2 écriraient tous deux ici&#xa0;; donnez à chacun sa propre installation</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>une application précédente a été interrompue ici&#xa0;; lancez d’abord das-setup restore</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>arrêté&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; et %1 n’a pas pu être remis en place (%2)&#xa0;: das-setup restore s’en chargera une fois la cause éliminée</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>n’est pas une liste de das-setup</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>un nom de fichier contenant un saut de ligne ne peut pas être écrit&#xa0;; renommez-le</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>a été modifié après l’interruption d’une application ici&#xa0;; lancez das-setup restore sur l’installation et examinez la différence</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>a été modifié depuis son écriture par apply.sh, qui ne garde pas de copie de ce qu’il écrit</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 n’est pas de la forme FILE//XPATH,false&#xa0;; corrigez la ligne ou supprimez-la</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 mène à %2, absent du pack&#xa0;; ciphertool.sh s’arrêterait en chemin. Corrigez la ligne ou supprimez-la</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>le chemin de %1 ne peut pas être vérifié&#xa0;; écrivez-en un qui descend pas à pas jusqu’à l’élément</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>le chemin de %1 ne trouve rien dans %2&#xa0;; ciphertool.sh s’arrêterait en chemin. Corrigez la ligne ou supprimez-la</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 n’a pas de ligne dans cipher-text.properties&#xa0;: l’alias lui-même deviendrait le mot de passe. Ajoutez-en une ou supprimez l’alias</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 n’a pas de ligne dans cipher-tool.properties, ce qui arrêterait ciphertool.sh. Ajoutez-en une ou supprimez le mot de passe</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>contient plus de %1 alias, impossible à vérifier</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 figure dans Secure Vault comme %2, où le serveur continuerait à le chercher&#xa0;; activez Secure Vault ou supprimez svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 n’est pas dans le pack&#xa0;; la ligne de démarrage en tient lieu</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 n’est pas dans le pack&#xa0;; sur le nœud, définissez-y&#xa0;: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>est absent du pack&#xa0;; prenez un pack d’origine complet</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 contient %2 mots de passe déjà chiffrés&#xa0;; ils ont été laissés tels quels. Un mot de passe modifié se donne à ciphertool.sh -Dchange</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 contient ${, que le produit remplacerait&#xa0;; choisissez un mot de passe qui n’en contient pas</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 contient un saut de ligne ou un autre caractère que les fichiers ne peuvent pas contenir&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>le mot de passe de %1 est vide, ce que Secure Vault ne peut pas conserver&#xa0;; choisissez-en un ou renoncez à Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>le mot de passe de %1 contient ], où ciphertool.sh le couperait&#xa0;; choisissez-en un sans ce caractère ou renoncez à Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>dépasse %1 Mo&#xa0;; aucun fichier de configuration n’est aussi long</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>contient un octet NUL&#xa0;; ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>la clé %1 figure plusieurs fois, aux lignes %2&#xa0;; n’en laissez qu’une</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>un fichier properties ne contient que des clés et des valeurs</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>aucune clé indiquée</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>la clé %1 est absente</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 figure plusieurs fois, aux lignes %2&#xa0;; n’en laissez qu’une</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 n’est pas un nom de variable</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>n’a pas de commande java qui démarre %1</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 n’est pas une option Java de la forme -Dname</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>n’a pas de ligne commençant par %1=</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>un script shell ne contient que des variables et des options Java</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>les guillemets autour de %1 ne permettent pas de délimiter sa valeur</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>la nouvelle valeur de %1 contient une fin de ligne</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>l’encodage %1 n’est pas pris en charge&#xa0;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>les octets ne sont pas du %1&#xa0;; corrigez le fichier ou l’encodage déclaré</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>deux modifications se chevauchent, ou l’une sort du texte</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>un caractère à écrire n’existe pas dans l’encodage %1</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>a un type de document avec un sous-ensemble interne, impossible à modifier sans risque&#xa0;; retirez-le</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>a une balise de plus de %1 attributs</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 correspond à %2 endroits, aux lignes %3&#xa0;; n’en laissez qu’un</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>rien ne correspond à %1&#xa0;; %2 existe</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>rien ne correspond à %1</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 n’est pas de même niveau que %2</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>ce qui doit être écrit ne correspond pas à %1</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>le chemin %1 doit désigner un élément</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>un fichier XML n’a pas d’options Java</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>la nouvelle valeur contient un caractère interdit en XML</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>le XML à insérer contient des caractères absents de l’encodage du fichier, dans un nom, un commentaire ou une section CDATA</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>l’élément %1 contient du texte, aucun élément ne peut donc y être placé</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>le XML à insérer contient un octet NUL</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>le XML à insérer %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>n’est pas du XML bien formé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>n’est pas du XML bien formé&#xa0;: &amp; n’introduit aucune entité connue&#xa0;; dans un texte, il s’écrit &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>a plus de %1 niveaux d’éléments</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>a des attributs qui ne figurent pas dans la balise</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>la fin du chemin</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>un nom d’élément</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>une valeur entre guillemets</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>le chemin %1 est incorrect&#xa0;: il faut %2 à la colonne %3</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>l’élément %1 contient des éléments, aucun texte ne peut donc y être défini</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault&#xa0;: avec Secure Vault, ciphertool.sh demande le mot de passe du magasin de clés sur chaque hôte, tout comme chaque démarrage, et les playbooks ne peuvent pas y répondre&#xa0;; exportez les archives et suivez le runbook, ou désactivez Secure Vault</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>l’identifiant de nœud «&#xa0;%1&#xa0;» ne peut pas servir de nom de fichier&#xa0;; utilisez des lettres, des chiffres et -</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>deux nœuds s’appellent «&#xa0;%1&#xa0;»&#xa0;; donnez à chacun son identifiant</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>le plan n’a pas de nœud «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>%1 sont libres ici, mais des packs complets pour tous les nœuds (%2) demandent %3&#xa0;; faites de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>n’accepte pas l’écriture&#xa0;: %1&#xa0;; choisissez un autre dossier</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>il ne peut pas être créé</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>occupe la place et n’est pas un dossier&#xa0;; supprimez-le ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>occupe la place et n’est pas un fichier&#xa0;; supprimez-le ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>ne peut pas être ouvert comme zip&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>a changé depuis sa lecture&#xa0;; recommencez</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>est un dossier&#xa0;; les packs complets se font à partir d’un zip&#xa0;: indiquez dans «&#xa0;source&#xa0;» le zip du pack tel que téléchargé, ou créez des archives des fichiers modifiés</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>ne peut pas être placé dans un zip&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>le domaine du cluster</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>l’hôte MySQL</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>le port MySQL</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>l’utilisateur MySQL</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>les options de l’URL</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>la classe du pilote</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>la base du magasin d’utilisateurs</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>la base du registre monté</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>la base des métriques</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>la base des données traitées</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>le type de magasin</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>la base du magasin d’événements</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>le master HBase</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>le quorum ZooKeeper</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>le port ZooKeeper</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>l’adresse HDFS</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>le dossier de données HDFS</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>la cible de /_system/governance</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>la cible de /_system/config</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Enabled du synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>le dépôt Subversion</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>l’utilisateur Subversion</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>SvnUrlAppendTenantId du synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>l’usage de Secure Vault</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>le nombre de masters Spark</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>le lien symbolique</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>la persistance du mode HA</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>ailleurs sur le nœud</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>sur %1 autres</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1&#xa0;: %2 vaut «&#xa0;%3&#xa0;», mais «&#xa0;%4&#xa0;» %5</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>Écrivez-y «&#xa0;%1&#xa0;», ou mettez la valeur d’ici sur tous les autres</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>La valeur doit être la même sur tous les nœuds.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur possible dans un plan</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>Le produit ne l’accepterait pas non plus, ou la remplit au démarrage.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>Corrigez-la sur place ou saisissez-la dans le plan</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1&#xa0;: le clustering est désactivé</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>Le nœud reste seul.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>Mettez enable à «&#xa0;true&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1&#xa0;: le mode d’appartenance n’est pas wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>La liste des membres n’est pas lue, et le multicast franchit rarement un routeur.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>Choisissez wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1&#xa0;: le synchroniseur de déploiement n’utilise pas Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>Un plan ne connaît pas d’autre dépôt.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>Mettez RepositoryType à svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 ne récupère pas les commits des autres</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>Il ne reçoit jamais les artefacts du cluster.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>Mettez AutoCheckout à true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 ne compte pas %2 (%3) parmi ses membres</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>Il ne trouve ce nœud que par d’autres.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>Sa liste ne contient aucun autre nœud.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajoutez le membre</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>La liste de %1 contient le membre %2, qui n’est aucune des installations</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>Son installation n’a pas été indiquée, ou l’adresse est fausse.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>Importez aussi son installation ou supprimez le membre</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 figure lui-même dans sa liste de membres&#xa0;: %2</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>Aucun autre nœud ne se trouve à cette adresse.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>Mettez les autres nœuds à la place</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 fait les commits, et %2 aussi</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>Deux nœuds qui commitent s’écrasent mutuellement.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>Mettez AutoCommit à false sur tous sauf un</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1&#xa0;: %2 est sur H2, un fichier de ce seul nœud</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>Aucun autre nœud ne voit son contenu.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>Cela fonctionne, mais disparaît avec le nœud.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>Utilisez une base MySQL</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1&#xa0;: l’URL pour %2 contient encore un texte à remplacer du guide</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1&#xa0;: l’URL pour %2 n’est pas de la forme jdbc:mysql://HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>Un plan ne connaît qu’un seul serveur MySQL.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>Écrivez la vraie valeur</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>Corrigez-la ou saisissez la base dans le plan</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1&#xa0;: une URL ou un utilisateur pour %2 est conservé dans le coffre</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>Seul son alias figure dans le fichier.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>Saisissez-le dans le plan</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1&#xa0;: l’URL pour %2 contient un mot de passe</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>Le plan ne le reprend pas.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>Retirez-le de l’URL&#xa0;; il a sa propre place</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1&#xa0;: source de données «&#xa0;%3&#xa0;» introuvable pour %2</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>Elle est peut-être en commentaire, ou porte un autre nom.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>Indiquez une source de données existante</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1&#xa0;: aucune source de données indiquée pour %2</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>L’élément manque ou est orthographié autrement.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>Indiquez une source de données&#xa0;; `das-setup diff` montre où</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 conserve %2 dans sa propre base</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>«&#xa0;%1&#xa0;» est ce qu’utilise le registre de ce nœud.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>Indiquez la source de données que tous les nœuds partagent</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1&#xa0;: rien ne lit les sources de données de type %2</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>Le fournisseur est en commentaire ou absent&#xa0;; le serveur ne peut pas ouvrir %1.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>Ajoutez le fournisseur à analytics-datasources.xml ou sortez-le de son commentaire</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1&#xa0;: aucun magasin n’utilise la source de données %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>Les événements ne vont pas dans HBase.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>Indiquez-la dans analytics-config.xml ou supprimez-la</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1&#xa0;: le mode HA donne «&#xa0;%2&#xa0;» comme adresse de ce nœud, qui est %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>L’autre récepteur est invité à s’y connecter.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>Écrivez l’adresse du nœud</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 est en mode HA sans être récepteur</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>Il peut prendre le rôle actif à un récepteur.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>Désactivez-y le mode HA</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 est en mode HA, comme deux autres récepteurs</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>Il publie chaque événement une fois de plus.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 est un récepteur sans mode HA</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>Aucun mode n’est activé. Chaque récepteur publie alors tous les événements.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>Le mode «&#xa0;%1&#xa0;» est le premier activé, et seul le premier compte. Chaque récepteur publie alors tous les événements.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>Activez le mode HA, et aucun mode avant lui</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 n’a pas de %2</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>Tout pack de %1 le contient.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>Reprenez-le du pack</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1&#xa0;: %2 y figure deux fois</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>Le produit lit celui de la ligne %1.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>Supprimez l’autre</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 définit deux fois la source de données %2</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>La première est dans %1, ligne %2. Le serveur ne charge alors plus aucune source de données.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Supprimez l’une des deux</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1&#xa0;: carbon.spark.master vaut «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>Les analyseurs de %1 forment leur propre cluster Spark avec «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrivez %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1&#xa0;: %2 n’est pas séparé de sa valeur</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>Toute la ligne est prise pour un nom que rien ne demande.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>Mettez un espace après %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 attend %2 serveurs de tâches, plus qu’il n’en démarre ensemble</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>Son démarrage peut ne jamais se terminer.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>Ce que fait %1 figure dans sa ligne de démarrage, qui n’est pas dans l’installation&#xa0;; il est pris pour %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>Un nœud démarré sans option fait tout.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>Corrigez les rôles dans le plan</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 est %2 tel que décompressé</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>Rien n’y est configuré pour un cluster.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>Configurez-le ou laissez-le de côté</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>son propre registre</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>le magasin d’utilisateurs</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>le registre monté</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>les métriques</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>les données traitées</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>n’est pas un dossier&#xa0;; indiquez l’installation d’un nœud</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>est %1, mais les installations précédentes sont %2&#xa0;; un cluster n’a qu’un seul produit</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>est indiqué deux fois</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 ne monte pas %2</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>Il garde cette partie du registre pour lui seul.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>Ajoutez le montage&#xa0;; `das-setup diff` le montre</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1&#xa0;: le montage de %2 ne mène à aucune base</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>Donnez le même nom aux deux. Ce que le nœud a écrit entre-temps dans son propre registre y reste</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>Il n’a pas d’instanceId.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>Aucun remoteInstance avec un dbConfig n’a l’identifiant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>Aucun dbConfig avec un dataSource ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1&#xa0;: le cacheId ne correspond pas à l’utilisateur et à l’URL pour %2</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>À côté d’un dbConfig, il est sans effet.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>pas de bin/version.txt&#xa0;: choisissez le zip du pack, ou le dossier qui contient bin</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 repose sur Stream Processor&#xa0;: à partir d’Enterprise Integrator 6.4, sa partie analytique n’a plus aucun fichier de Data Analytics Server</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 succède à Data Analytics Server et se configure par d’autres fichiers</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>la version de %1 est inconnue</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 repose sur Data Analytics Server, mais on ignore lesquels de ses fichiers un cluster oblige à modifier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni Data Analytics Server ni Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 sans %2&#xa0;: ce pack ne contient pas le serveur analytique</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>c’est le dossier analytique de %1&#xa0;: choisissez le dossier du pack lui-même, dans lequel il s’appelle %2</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 sans %2&#xa0;: ce pack contient l’intégrateur, mais pas le serveur analytique</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>est absent&#xa0;: choisissez le dossier qui contient bin</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. Sont pris en charge&#xa0;: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>n’est pas un chemin à l’intérieur du pack</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>est atteint par un lien symbolique qui sort du pack&#xa0;; mettez-y le fichier lui-même</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>n’est pas un fichier&#xa0;; un pack d’origine en a un ici</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>fait %1 octets&#xa0;; aucun fichier de configuration ne dépasse %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>pack d’exemple</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>aucun pack d’origine indiqué&#xa0;: choisissez le zip du pack ou son dossier décompressé</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>n’existe pas&#xa0;: choisissez le zip du pack d’origine ou son dossier décompressé</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>est un tube ou un périphérique&#xa0;: choisissez le zip du pack d’origine ou son dossier décompressé</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>ses entrées sont plus longues que le zip&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» est à la fois un fichier et un dossier&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» sort du dossier du zip&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>l’entrée «&#xa0;%1&#xa0;» figure deux fois&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>ne peut pas être ouvert comme zip&#xa0;: %1&#xa0;; choisissez le zip du pack ou son dossier décompressé</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>n’est pas un fichier mais un lien ou un périphérique&#xa0;; un pack d’origine a un fichier ici</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>est chiffré&#xa0;; utilisez le pack tel que téléchargé</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>fait %1 octets une fois décompressé&#xa0;; aucun fichier de configuration ne dépasse %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>ne peut pas être lu&#xa0;: %1&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>n’a pas la longueur annoncée par le zip&#xa0;; téléchargez de nouveau le pack</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>Nombre trop grand</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>imbrication trop profonde</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>dépasse %1 Mo&#xa0;; aucun plan n’est aussi long</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>il contient un octet NUL</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>doit être un texte entre guillemets</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>doit être un nombre entier</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>est hors limites</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu&#xa0;; utilisez %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>doit être une liste [...]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>un plan ne contient jamais de mot de passe&#xa0;; utilisez --secrets FILE ou l’environnement</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 est inconnu&#xa0;; ce programme lit la version %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>doit être receiver, indexer, analyzer ou dashboard</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>un cluster de plus de %1 nœuds n’est pas pris en charge</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>L’horloge de %1 et celle de cette machine concordent</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>L’horloge de %1 avance de %2 sur celle de cette machine</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>L’horloge de %1 retarde de %2 sur celle de cette machine</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>Synchronisez toutes les machines sur un même serveur de temps</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>Réglez les horloges avant le premier démarrage&#xa0;: HBase refuse des serveurs de région et des événements tombent à une mauvaise heure. Synchronisez toutes les machines sur un même serveur de temps</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>ce n’est pas une trame du RPC de Hadoop</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>ce n’est pas une réponse du RPC de Hadoop</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>une réponse tronquée du RPC de Hadoop</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase est antérieur à 0.96&#xa0;: DAS ne peut pas lire ses znodes</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS exige HBase 1.1.2 ou plus récent</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase est trop ancien</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase est inscrit dans ZooKeeper sous %1</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase n’indique pas sa version</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 est %2 ici, %3 dans le plan</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase renvoie ses clients à des noms qui ne se résolvent pas ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>Indiquez leurs adresses dans la table des hôtes du plan</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>Les noms ne se résolvent pas</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>Corrigez la table des hôtes du plan ou le fichier hosts de cette machine</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>%1 noms de serveurs HBase sont connus</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase n’a pas de master actif</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>Démarrez-le&#xa0;: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase ne fonctionne pas</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>Le master actif est %1, le plan indique %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>Le master actif est %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase n’a aucun serveur de région</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>Démarrez-les et consultez leurs journaux</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>Le temps a manqué</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 serveur de région accepte les connexions</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 serveurs de région acceptent les connexions</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>Vérifiez le pare-feu, et que les serveurs de région fonctionnent et écoutent à cette adresse</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>ZooKeeper n’indique pas où HBase fonctionne</translation>
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
        <translation>Noms</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>Serveurs de région</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>Consultez les journaux de ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper n’a pas de %1&#xa0;: HBase n’a jamais démarré avec lui</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>Démarrez HBase avec ce quorum, ou indiquez le quorum qu’il utilise</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper a %1, et non %2 où DAS cherche HBase</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>Mettez zookeeper.znode.parent à %1 dans hbase-site.xml</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>Impossible de lire %1 dans ZooKeeper&#xa0;: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>Aucun membre du quorum n’ouvre de session&#xa0;: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>ce n’est pas l’adresse d’un master HBase</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>Le NameNode ne répond pas</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 n’est pas un NameNode&#xa0;: il parle HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>Indiquez le port de fs.defaultFS, en général 8020 ou 9000, et non celui des pages web</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 exige Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS se connecte à HDFS sans Kerberos&#xa0;: utilisez un cluster dont hadoop.security.authentication vaut simple</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 est un serveur Hadoop, mais pas un NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>Indiquez l’hôte et le port de fs.defaultFS dans core-site.xml</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 est encore en train de démarrer</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>Testez de nouveau dans une minute</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 refuse la connexion&#xa0;: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>Consultez le journal du NameNode</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>Un NameNode&#xa0;; il n’indique sa version qu’à son superutilisateur</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Un NameNode de Hadoop %1</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS exige Hadoop 2.6.0 ou plus récent</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>C’est le NameNode actif</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>C’est un NameNode dans l’état %1&#xa0;: il ne sert aucun fichier</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>Indiquez le NameNode actif dans le plan</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>Seul le NameNode actif peut l’indiquer</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>Le NameNode ne l’indique pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>Le NameNode est en safe mode&#xa0;: personne ne peut écrire pour l’instant</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>Le safe mode est désactivé</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>Ne démarrez aucun nœud avant la sortie du safe mode&#xa0;: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>%1 blocs manquent, %2 sont endommagés</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>Démarrez les DataNodes arrêtés, puis lancez hdfs fsck /</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>Seuls %1 sur %2 sont libres</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>Ajoutez de l’espace aux DataNodes</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>Aucun DataNode n’a rejoint le cluster&#xa0;: il n’y a pas d’espace</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>Démarrez les DataNodes et consultez leurs journaux</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 sur %2 sont libres</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>Le NameNode répond par une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Safe mode</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>Vérifiez le port&#xa0;: c’est celui de fs.defaultFS dans le core-site.xml du NameNode, en général 8020 ou 9000, et non celui de ses pages web</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 n’est pas un NameNode&#xa0;: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>il parle HBase</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 parle la version %2 de l’IPC de Hadoop&#xa0;: il est antérieur à Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>Vérifiez le port&#xa0;: les clients de ZooKeeper se connectent à son clientPort, en général 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 est un serveur ZooKeeper qui ne sert personne&#xa0;: il n’a pas de quorum ou démarre encore</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>Démarrez les autres membres et vérifiez les lignes server de son zoo.cfg</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>ce n’est pas une réponse de ZooKeeper</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>il ne répond pas à srvr</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 ne parle pas ZooKeeper&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>C’est le seul membre du quorum</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>Le quorum tient tant que %1 de ses %2 membres fonctionnent</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>Un serveur ZooKeeper</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>Consultez le journal de ce membre</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>Aucune session n’est ouverte</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>Ouvre une session&#xa0;: le quorum tient</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>Ouvre une session</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>Il ne répond pas à la commande srvr</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>Il fonctionne seul et ignore les %1 autres membres</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>Mettez dans le zoo.cfg de chaque membre une ligne server par membre, ou n’indiquez que celui-ci dans le plan</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper n’a pas répondu pour %1 en %2</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper ne permet pas de lire %1</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper ne peut pas donner %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 n’est pas une adresse pour ZooKeeper</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 n’ouvre pas de session en %2</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>le résolveur n’a pas répondu pour %1 en %2</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 ne se résout pas sur cette machine</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>Le résolveur de cette machine ne répond pas pour %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>Chaque nœud reçoit la ligne «&#xa0;%1 %2&#xa0;» du fichier hosts de l’archive</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>Vérifiez l’orthographe, ou indiquez son adresse dans la table des hôtes du plan</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>Il désigne cette machine elle-même</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 est %2 dans le plan et se résout en %3 sur cette machine</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>L’un des deux est faux&#xa0;: corrigez le plan, ou le fichier hosts ou le serveur de noms de cette machine</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 se résout en %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>Non essayé&#xa0;: il ne se résout pas ici</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 ne ramène à aucun nom</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase et HDFS résolvent leurs machines dans les deux sens&#xa0;: ajoutez une entrée inverse au serveur de noms, ou la ligne «&#xa0;%1 %2&#xa0;» au fichier hosts de chaque machine</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 ramène à %2, et non à %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>Placez le nom qu’utilise le plan en premier dans la ligne du fichier hosts ou dans l’entrée inverse du serveur de noms</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 ramène à %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>Le plan lui-même donne à %1 l’adresse de bouclage %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>Elle n’atteint que la machine même&#xa0;: correct si tout fonctionne sur une seule</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 se résout en l’adresse de bouclage %2 sur cette machine&#xa0;; le plan indique %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>Remplacez la ligne de %1 dans /etc/hosts par «&#xa0;%2 %1&#xa0;»&#xa0;: un serveur qui y prend son adresse n’est joignable par personne d’autre</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 se résout en l’adresse de bouclage %2</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>Sur chaque nœud, elle désigne le nœud lui-même&#xa0;: utilisez le nom ou l’adresse par lesquels les autres le joignent</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>Ce n’est pas une adresse de bouclage</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>Les %1 ports de %2 sont tous libres</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 fonctionne déjà (processus %2)&#xa0;: ports occupés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>Arrêtez-le avant de remplacer ses fichiers</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>Un programme de cette machine occupe des ports de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>Cherchez lequel avec «&#xa0;ss -ltnp&#xa0;»&#xa0;; arrêtez-le, ou donnez à %1 un autre port ou décalage de ports</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>Nom vers adresse</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>Adresse vers nom</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Bouclage</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Ports libres</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>Créées auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>Le plan n’indique aucun serveur MySQL</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>Les options de l’URL exigent le chiffrement, que le serveur ne propose pas</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB Connector/J ne convient pas, même avec MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>La partie analytique ne trouve aucun réglage pour la base qu’il annonce. Utilisez MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>Le plan n’indique aucune classe de pilote</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>Utilisez com.mysql.jdbc.Driver, ou %1 à partir de Connector/J 8</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 n’a pas de classe %2</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>Utilisez com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 est trop ancien pour %2</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Utilisez Connector/J 5.1.46 ou plus récent&#xa0;: les versions antérieures demandent des réglages que ce serveur n’a pas</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>Connector/J 8 refuse caching_sha2_password sans TLS</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>Sauf si le compte utilise mysql_native_password, ajoutez allowPublicKeyRetrieval=true aux options de l’URL, ou faites-lui utiliser TLS</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 ne propose pas de lui-même les versions TLS du serveur</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>Ajoutez enabledTLSProtocols=TLSv1.2 aux options de l’URL, ou utilisez Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>Le jar doit être Connector/J 5.1.46 ou plus récent</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 fonctionne avec %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 refuse %1&#xa0;: utilisateur ou mot de passe incorrect</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>Vérifiez les deux, et que ce compte est autorisé depuis cette machine. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 ne se connecte pas par mot de passe à %2</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>Le compte utilise l’ouverture de session de sa propre machine. Créez un utilisateur avec mot de passe pour le cluster</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 refuse tout accès depuis cette machine</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>Créez le compte pour les adresses de tous les nœuds, et pour celle de cette machine afin de tester&#xa0;: CREATE USER &apos;name&apos;@&apos;address&apos;. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>%2 bloque cette machine après trop de connexions interrompues</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>Exécutez FLUSH HOSTS sur le serveur et augmentez max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 n’accepte plus de connexions</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>Augmentez max_connections ou la limite de l’utilisateur. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 n’a pas le droit de faire cela sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>Demandez ce droit à un administrateur&#xa0;: GRANT ALL PRIVILEGES ON database.* TO l’utilisateur</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 a un mot de passe à l’ancien format, que plus rien n’accepte</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>Redéfinissez le mot de passe avec old_passwords=0</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>Le mot de passe de %1 a expiré</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>Définissez-en un nouveau avec ALTER USER, sans expiration</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>Le compte %1 est verrouillé</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>Déverrouillez-le avec ALTER USER ... ACCOUNT UNLOCK. Réponse du serveur&#xa0;: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 n’accepte que les connexions chiffrées</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>Retirez useSSL=false des options de l’URL</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 s’authentifie par une méthode indisponible ici&#xa0;: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>Donnez au compte mysql_native_password ou caching_sha2_password. Pour ce dernier, ce programme a besoin des plugins du paquet libmariadb3</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 veut que %1 s’authentifie par une méthode qui pourrait révéler le mot de passe, ou qui est inconnue ici</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>Donnez au compte mysql_native_password ou caching_sha2_password</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>L’authentification de %1 s’est interrompue&#xa0;: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>Avec caching_sha2_password, le serveur a besoin de TLS ou de sa clé RSA&#xa0;; Connector/J a alors besoin de allowPublicKeyRetrieval=true dans les options de l’URL. Ou donnez au compte mysql_native_password</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>Aucune connexion chiffrée à %2 n’a pu s’établir&#xa0;: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>Vérifiez le certificat et tls_version du serveur, ou mettez useSSL=false dans les options de l’URL</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 ne fait pas partie de son cluster Galera en ce moment&#xa0;: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>Faites-le rejoindre le cluster, ou indiquez un autre nœud de ce cluster</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 est en cours d’arrêt</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>Démarrez-le, puis testez de nouveau</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 n’accepte pas de modifications&#xa0;: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>Indiquez le serveur primaire et non un réplica, ou désactivez read_only</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 n’accepte pas le nom&#xa0;: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>Utilisez des lettres, chiffres et traits de soulignement, 64 au plus</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 enfreint le protocole MySQL&#xa0;: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>Vérifiez le port, et ce qui se trouve entre cette machine et le serveur</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 a fermé la connexion</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>Consultez le journal d’erreurs du serveur. Il répond ici&#xa0;: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 n’accepte pas %1 sans mot de passe</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Saisissez le mot de passe</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 répond&#xa0;: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>Cherchez l’erreur %1 dans le manuel du serveur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Jeux de caractères</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>Activez TLS sur le serveur, ou mettez useSSL=false dans les options de l’URL</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>Les options de l’URL demandent le chiffrement, que le serveur ne propose pas&#xa0;: les données circulent en clair</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>Le serveur ne propose pas de chiffrement, et aucun n’est demandé</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>La connexion n’est pas allée jusque-là</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>Le serveur propose le chiffrement&#xa0;; les options de l’URL le désactivent</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>Chiffré avec %1&#xa0;; le pilote vérifie aussi le certificat, ce que ce test ne fait pas</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>Importez-le dans le magasin de certificats de Java sur chaque nœud, ou ajoutez verifyServerCertificate=false aux options de l’URL</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>Chiffré avec %1&#xa0;; le certificat n’est pas vérifié</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>Indiquez useSSL=true ou useSSL=false dans les options de l’URL&#xa0;: Connector/J émet un avertissement si rien n’est indiqué</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 n’a le droit de se connecter que par une connexion chiffrée</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>Exige l’authentification</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>Exige le chiffrement</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>Exige les bases de données</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>Exige le serveur</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 est admis en tant que %2</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>Le serveur a %1 et distingue la casse. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 ne font qu’une base sur ce serveur</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>Il ne distingue pas la casse (lower_case_table_names vaut %1). Donnez-leur des noms qui diffèrent autrement</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%1 bases sur %2 manquent ou sont cachées à %3, qui n’a pas le droit de les créer&#xa0;: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Faites exécuter par un administrateur le SQL de das-setup databases, puis&#xa0;: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%1 bases sur %2 manquent&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 a le droit de les créer&#xa0;: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>Les %1 bases du plan existent toutes</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 a le droit de créer et d’utiliser les tables de toutes les bases</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>Il manque à %1 %2 sur %3</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Pour chacune&#xa0;: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 nœuds avec %2 pools de %3 chacun. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>Le serveur autorise %1 connexions, ce cluster peut en ouvrir %2, et d’autres en occupent %3</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>Mettez max_connections à %1 dans my.cnf</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 a droit à %2 connexions, ce cluster peut en ouvrir %3</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>Augmentez MAX_USER_CONNECTIONS du compte à %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>Le serveur autorise %1 connexions, ce cluster peut en ouvrir %2</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>Avant qu’elle n’ait des tables&#xa0;: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 est en %2, où les clés d’index sont trop longues&#xa0;: ses tables échouent avec l’erreur %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 est en %2&#xa0;; le script de cette version est fait pour latin1</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>Le serveur fait partie d’un %1&#xa0;: il ne réplique ni les tables MyISAM des magasins, ni les suppressions dans les tables sans clé</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>Le serveur fait partie d’un %1, où certaines tables des scripts n’ont pas de clé primaire</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>cluster Galera</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>groupe de réplication</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>Utilisez un serveur avec un simple réplica, ou faites utiliser un seul membre à tous les nœuds</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>Le serveur refuse les tables sans clé primaire, que les scripts contiennent</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>Désactivez sql_require_primary_key ou innodb_force_primary_key</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>Le serveur désactive MyISAM, que les magasins utilisent</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>Retirez MyISAM de disabled_storage_engines</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>Le serveur est en lecture seule</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>L’horloge du serveur avance de %1 sur celle de cette machine</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>L’horloge du serveur retarde de %1 sur celle de cette machine</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode contient NO_ZERO_DATE&#xa0;: dbscripts/mysql.sql, et donc -Dsetup, échoue avec l’erreur 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>Exécutez %1 à la main, avant le premier démarrage et sans -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>Exécutez %1 à la main dans une session avec SET SESSION sql_mode=&apos;&apos;, avant le premier démarrage, ou retirez NO_ZERO_DATE du sql_mode du serveur</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>Aucune base n’existe encore&#xa0;; celles que crée das-setup sont en latin1, qui convient toujours</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>Les jeux de caractères conviennent aux scripts et aux index</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, casse et réplication conviennent au produit</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>Les tables viennent de %1 ou de -Dsetup</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 n’est pas un serveur MySQL&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>Vérifiez le port&#xa0;; celui de MySQL est 3306 par défaut</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 répond trop lentement&#xa0;: pas terminé en %2</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>Vérifiez la charge du serveur, ou laissez plus de temps au test</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 refuse la connexion</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 n’a pas répondu en %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 accepte la connexion, puis ne dit rien pendant %2</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 ferme la connexion avant de parler %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>Vérifiez le port, et que le serveur fonctionne et écoute à cette adresse</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>Vérifiez le pare-feu, que la machine est allumée, et l’adresse %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>Vérifiez le port et la charge du serveur, ou laissez plus de temps au test</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>Vérifiez le port, et que le serveur admet cette machine</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>Vérifiez l’hôte et le port</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>il parle %1</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>il a répondu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>il a envoyé des octets d’un autre protocole</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>il n’a été émis par personne en qui cette machine ait confiance</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>il a été émis pour un autre nom d’hôte</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>il ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>Utilisez http:// pour ce port, ou le port qui parle https</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>Utilisez http:// pour ce port, ou le port de svnserve, en général 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>Utilisez svn:// pour ce port</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>Vérifiez le schéma et le port&#xa0;: svnserve écoute en général sur 3690, les serveurs web sur 80 et 443</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 ne parle pas %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>L’utilisateur a le droit de commiter&#xa0;; le test n’a rien commité</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>Non essayé&#xa0;: plus de temps</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>Non essayé&#xa0;: aucun serveur Subversion n’a répondu</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>Non essayé&#xa0;: rien n’est envoyé à un serveur sans confiance établie</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>Non essayé&#xa0;: non authentifié</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>Non vu&#xa0;: le serveur ne montre rien</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>Non essayé&#xa0;: lecture impossible</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>Non essayé&#xa0;: il n’y a pas de dépôt</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>L’utilisateur a le droit de lire</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>Personne n’a le droit de commiter sans s’authentifier</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>Personne n’a le droit de lire sans s’authentifier</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>Saisissez un utilisateur du dépôt et le mot de passe</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 s’authentifie, mais n’a pas le droit de commiter</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 s’authentifie, mais n’a pas le droit de lire</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>Donnez à %1 l’accès en lecture et écriture (rw) au dossier du dépôt</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>Aucun dépôt à %1</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>Vérifiez le chemin de l’URL&#xa0;: il commence par le nom du dépôt</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>Le dépôt %1 n’a pas ce dossier</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>Créez-le&#xa0;: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>Un serveur web, mais pas de Subversion à cette URL&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>Vérifiez l’hôte, le port et le chemin</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>Le serveur répond par une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Consultez le journal du serveur Subversion</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>Le serveur n’accepte pas %1 avec ce mot de passe</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>Vérifiez l’utilisateur et le mot de passe&#xa0;; la casse compte pour les deux</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>Le serveur redirige vers %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>Saisissez cette URL</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Non vu</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>Le certificat est de confiance</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>Le certificat n’est pas de confiance&#xa0;: %1. Sujet %2, émetteur %3, valable du %4 au %5, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>Faites présenter au serveur un certificat valide pour %1, et faites reconnaître son émetteur par cette machine et tous les nœuds</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Authentifié en tant que %1</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>Le serveur ne demande pas d’utilisateur jusqu’ici</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>Un dépôt à la révision %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>Le serveur n’indique pas sa version</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 ou plus récent</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1&#xa0;: les produits connaissent 1.7 et 1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>Mettez le serveur à jour</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1&#xa0;: le client des produits est fait pour 1.7 et 1.8</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>Les serveurs plus récents le comprennent encore&#xa0;; vérifiez un déploiement sur chaque nœud après le premier démarrage</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>Le serveur n’indique pas son heure</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>Non essayé&#xa0;: il n’y a pas d’URL à essayer</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh ne fonctionne pas&#xa0;: le client Subversion des serveurs parle http, https et svn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>Proposez le dépôt par https et saisissez cette URL</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// désigne un dossier d’une seule machine&#xa0;: chaque nœud aurait le sien</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>Proposez le dépôt par https ou svn et saisissez cette URL</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>L’URL du dépôt n’a pas de schéma</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion ne connaît pas %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>Saisissez une URL commençant par http://, https:// ou svn://</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>Ce n’est pas une URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>Saisissez l’URL de votre dépôt</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>L’URL du dépôt n’indique pas d’hôte</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>C’est l’URL du carbon.xml d’origine, qui ne mène nulle part</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>L’URL du dépôt a le port 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>L’URL du dépôt contient un utilisateur</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>Retirez-le&#xa0;: utilisateur et mot de passe ont leurs propres champs</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>Appartenance au cluster (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>dépasse %1 Mo, plus qu’aucun des fichiers lus ici</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>n’est pas un fichier mais un dossier, un tube ou un périphérique</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>ne peut pas être attribué à son propriétaire&#xa0;; lancez ce programme sous cet utilisateur ou en root</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>change pendant sa lecture</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>ne peut pas être mis en place</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>un autre das-setup écrit dans cette installation&#xa0;; réessayez quand il aura terminé</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sans identifiant)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sans adresse</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>décalage %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>commite dans Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>entièrement distribué</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>haute disponibilité minimale</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 conseil</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 conseils</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>Indexeurs</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analyseurs</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Tableaux de bord</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation>Thrift %1</translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation>Binaire %1</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Spark %1</translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation>Pages Spark %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>Utilisateurs&#xa0;: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>Ports distincts par décalage</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>Sans ports propres</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>Sync HA</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestion</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Pages Spark</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 base</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 bases</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Port Hazelcast %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Ports Hazelcast %1 à %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>connexion vérifiée</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>Services&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>les %1 services</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tous les nœuds</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>Utiliser le modèle personnalisé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>On ignore lesquels de ses fichiers modifier.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>Choisir un produit de la liste de `das-setup products`</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 n’existe pas en %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>Ses guides décrivent d’autres modèles.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>Utiliser le modèle %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>Aucun pack d’origine indiqué</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>Les archives en partent, et les nœuds sans installation y sont lus.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>Indiquer le dossier ou le zip du pack</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>Le cluster n’a aucun nœud</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>Ajouter ses nœuds</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 est le seul membre bien connu</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>Tant qu’il est arrêté, aucun nœud ne peut rejoindre le cluster.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>Ajouter un deuxième nœud</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>Moins de deux nœuds %1 sont prévus comme membres bien connus</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>Tant qu’aucun d’eux ne fonctionne, aucun nœud ne peut rejoindre le cluster.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>Lister tous les autres sur chaque nœud</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>Sur %1, les mots de passe de analytics-datasources.xml restent en clair</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>Les exécuteurs Spark de %1 lisent ce fichier sans Secure Vault.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>Ne laisser lire ce fichier qu’au compte du serveur</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>Chacun des %1 nœuds liste tous les autres</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>Chaque nouveau nœud modifie un fichier sur tous les autres. Les récepteurs, qui démarrent en premier, peuvent être les seuls membres bien connus&#xa0;: ils font connaître les autres, tant qu’un récepteur fonctionne quand un nœud démarre.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>Ne lister que les récepteurs</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>Aucun nœud n’est %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>Chaque rôle est nécessaire au moins une fois dans le cluster.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>Attribuer le rôle %1 à un nœud</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 n’a pas de rôle</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>Il démarrerait sans rien faire.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>Choisir ce qu’il fait</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 a plusieurs rôles</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>Entièrement distribué signifie un seul rôle par nœud.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>Un seul nœud %1</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>Tant qu’il est arrêté, personne ne fait son travail.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>Ajouter un deuxième %1</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>Un seul nœud récepteur</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>Tant qu’il est arrêté, des événements se perdent&#xa0;; la haute disponibilité du traitement en temps réel exige deux récepteurs.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>Ajouter un deuxième récepteur</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>%1 récepteurs&#xa0;; le mode HA en connaît deux</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 et %2 exécutent le processeur d’événements en mode HA. Sur les autres, il reste en mode simple&#xa0;: les plans temps réel y publient de nouveau chaque événement.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>Garder deux récepteurs, ou ne déployer aucun plan temps réel</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%1 indexeurs pour %2 shards</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>Un indexeur sans shard n’a rien à faire. Le nombre de shards ne peut plus changer après le premier démarrage.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>Garder %1 indexeurs, ou augmenter shardCount dans analytics-config.xml du pack d’origine</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>La haute disponibilité minimale a deux nœuds, ce plan %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 n’a pas les quatre rôles</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>En haute disponibilité minimale, chaque nœud fait tout.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>Lui donner les quatre rôles</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>Deux nœuds ne distinguent pas un nœud arrêté d’une ligne coupée</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>Si le réseau entre eux tombe, les deux deviennent actifs et publient chaque événement en double.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>Redémarrer l’un des deux après une panne du réseau</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 a les ports de l’intégrateur</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>Le pack a le décalage %1, afin que ses deux serveurs puissent fonctionner sur une même machine.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>Utiliser le décalage %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>Le cluster n’a pas de domaine</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>Les nœuds se trouvent par son nom.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>Utiliser wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>Le domaine «&#xa0;%1&#xa0;» contient des espaces</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>C’est un nom de groupe&#xa0;; il doit être identique sur tous les nœuds, espaces compris.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Supprimer les espaces</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>La base «&#xa0;%1&#xa0;» n’a pas de nom</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>Tous les nœuds la partagent, elle doit donc être sur MySQL.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>Le magasin d’événements n’a pas de base</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>Celle d’origine est un fichier sur chaque nœud, que les autres ne voient pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un nom de base</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>Lettres, chiffres, trait de soulignement, trait d’union et $, 64 caractères au plus, se passent de guillemets.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 et %2 sont une seule base, %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>Cela fonctionne, mais il n’est plus possible de les sauvegarder, déplacer ou vider séparément.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>Le serveur MySQL n’a pas d’hôte</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>Saisir son adresse ou son nom d’hôte</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>Ne saisir que l’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>L’URL JDBC se compose de l’hôte, du port et de la base.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 est une autre machine sur chaque nœud</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>Les nœuds sont sur plusieurs machines et partagent un seul serveur MySQL.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>Saisir l’adresse du serveur telle que les nœuds la voient</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 n’est pas un port</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Les ports vont de 1 à 65535.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>Utiliser 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>Le serveur MySQL n’a pas d’utilisateur</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>Toutes les sources de données se connectent avec lui.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>Saisir l’utilisateur</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>Les options de l’URL contiennent un mot de passe</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>Il figurerait dans le plan, dans chaque différence et dans les journaux des serveurs.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>Les options de l’URL commencent par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>Le «&#xa0;?&#xa0;» de l’URL est ajouté automatiquement.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>Les options de l’URL contiennent «&#xa0;&amp;amp;&#xa0;»</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>Les valeurs sont échappées à l’écriture&#xa0;; celle-ci le serait deux fois.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>Utiliser un simple &amp;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’URL</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>Les options sont de la forme key=value, reliées par &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>Corriger ou supprimer l’option</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J ne convient pas</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>La partie analytique ne trouve aucun réglage pour la base qu’il annonce, et le serveur ne démarre pas. MySQL Connector/J convient aussi à MariaDB.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>Utiliser MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>Aucune classe de pilote indiquée</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>Toutes les sources de données en ont besoin.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 n’est pas une classe de Connector/J</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>C’est %1, et %2 à partir de Connector/J 8.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8 a sa classe de pilote sous un autre nom</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>C’est %1. L’ancien nom fonctionne encore et journalise un avertissement.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 n’a pas de classe %1</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>Aucune source de données ne s’ouvrirait.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Aucun jar Connector/J indiqué</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>Les packs ne contiennent pas de pilote MySQL. Sans lui, aucune source de données ne s’ouvre.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>Indiquer le jar</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>Indiquer le jar, ou le mettre dans %1 de chaque installation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jar</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J se télécharge souvent sous forme d’archive contenant le jar.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>Indiquer le jar lui-même</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un identifiant</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>Il nomme le zip du nœud et son hôte dans Ansible&#xa0;: lettres, chiffres, point, trait de soulignement et trait d’union, 64 au plus, une lettre ou un chiffre d’abord.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>L’appeler %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>Deux nœuds s’appellent %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>Leurs archives auraient le même nom.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>Appeler le deuxième %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 n’a pas d’adresse</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast la donne aux autres nœuds pour joindre celui-ci.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>Saisir l’adresse IPv4 du nœud</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 a l’adresse de bouclage %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>Tout autre nœud qui reçoit cette adresse s’appelle lui-même.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>Saisir l’adresse à laquelle les autres nœuds le joignent</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 n’est pas l’adresse d’un seul nœud</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>Elle est transmise telle quelle aux autres nœuds et ne mène nulle part.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>Saisir l’adresse propre du nœud</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 est une adresse IPv6</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>Hazelcast 3.5 utilise IPv4, sauf indication contraire dans hazelcast.properties.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>Les membres du cluster se désignent par leur adresse, non par leur nom d’hôte.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 n’a pas de nom d’hôte</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml demande le nom par lequel utilisateurs et clients joignent le nœud.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>Utiliser son adresse</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 n’a pas de nom d’hôte d’administration</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>C’est le nom de sa console d’administration.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>Utiliser son nom d’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>Un nom d’hôte se compose de lettres, chiffres, traits d’union et points&#xa0;; sans schéma, ni port, ni trait de soulignement.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>Saisir un nom d’hôte</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 et %2 ont le nom d’hôte %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>Leurs adresses diffèrent, le nom ne mène donc au mieux qu’à l’un d’eux.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>Donner à chaque nœud son propre nom d’hôte</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 n’a pas d’installation</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>Il peut avoir une archive, mais `apply` ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>Saisir le dossier de son pack</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>L’installation «&#xa0;%1&#xa0;» n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>Les scripts et le lien symbolique ont besoin du chemin complet.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>Utiliser /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1 et %2 ont la même installation sur %3</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>Chaque nœud a besoin de son propre pack.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>Donner à chaque nœud son propre dossier</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 n’a pas de base</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>Son registre local, WSO2_CARBON_DB, a besoin de sa propre base.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 et %2 partagent la base %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB est locale&#xa0;: chaque nœud y garde son propre registre.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 utilise la base partagée %2 comme la sienne</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>Son registre local se mêlerait à ce que tous les nœuds partagent.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>Le pack d’origine</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>L’installation de %1</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>Le pack d’origine est inutilisable</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>Choisir le pack d’un produit de la liste de `das-setup products`</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>Le pack d’origine est %1, mais le plan est fait pour %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>Les fichiers diffèrent d’une version à l’autre.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Planifier pour %1</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>Il manque %1 au pack d’origine</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>Les nœuds ont besoin de ces fichiers modifiés.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>Utiliser le pack tel que téléchargé</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Il contient %1.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>Il lui manque %1.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>L’installation de %1 n’est pas un pack de %2</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>Y décompresser le pack d’origine</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat est écrit au premier démarrage. Des nœuds au même identifiant n’en font qu’un pour les indexeurs.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>Le pack d’origine a déjà démarré&#xa0;: son identifiant de nœud, my-node-id.dat, serait celui de tous les nœuds</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>Utiliser un pack jamais démarré, ou supprimer le fichier</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 et %2 ont le même identifiant de nœud</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>Supprimer my-node-id.dat dans l’installation de %1 avant son démarrage</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 a un serveur en marche&#xa0;: processus %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>wso2carbon.pid l’indique. Un serveur ne lit ses fichiers qu’au démarrage.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>L’arrêter avant de modifier ses fichiers</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 a déjà démarré&#xa0;: un fichier wso2carbon.pid s’y trouve</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>Des données de cette exécution peuvent s’y trouver.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>Utiliser un pack jamais démarré</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 a un hazelcast.xml, qui remplace les membres de ce plan</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>Le serveur le lit à la place des réglages réseau de axis2.xml.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1&#xa0;: %2 est aussi chargé et n’est pas du XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1&#xa0;: %2 est aussi chargé et définit de nouveau %3</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>Le serveur lit tous les *-datasources.xml de ce dossier et, après une telle erreur, plus aucune source de données.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>Le supprimer, ou le renommer pour qu’il ne finisse pas par -datasources.xml</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>il contient un dossier das-setup</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>Le pack d’origine a déjà été configuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>Ce que le plan ne définit pas reste tel quel et parvient à tous les nœuds. Seules les valeurs communes à tous les packs d’origine sont comparées.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 n’a pas de pilote MySQL</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>Aucun jar mysql-connector ne se trouve dans %1, où cette version le cherche. Sans lui, aucune source de données ne s’ouvre.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>SVNKit dans %1</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>Trilead dans %1</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 n’a pas de client Subversion&#xa0;: %2 manque</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>Sans lui, le serveur démarre, journalise une erreur et ne synchronise rien.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>Indiquer les jars SVNKit et Trilead, ou installer svn sur chaque nœud</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>Choisir un port libre</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>Utiliser le port %1 pour %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>Placer les nœuds sur des machines différentes</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>Utiliser le décalage %1 pour %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 et %2 partagent %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast déplacerait l’un d’eux vers le prochain port libre, où les autres nœuds ne le cherchent pas.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>Le décalage %1 ne convient pas</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>Un décalage vaut 0 ou plus.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>Il porterait un port à %1&#xa0;; 65535 est le dernier.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 ouvre %2 deux fois</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>Deux de ses services demandent ce port.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 et %2 ouvrent tous deux %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 et %2 ouvrent tous deux %3, et d’autres ports&#xa0;: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>Le port du cluster doit avoir un numéro qu’aucun autre service de la machine n’utilise&#xa0;; le décalage ne le déplace pas.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>Ils se rencontrent sur %1. Le deuxième à démarrer échoue. Les nœuds d’une même machine doivent avoir des décalages différents.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>%1 masters Spark, mais seulement %2 analyseurs</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark attend tous ses masters, il ne démarrerait donc jamais.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark a besoin d’au moins un master</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>Un master Spark unique n’a pas de remplaçant</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>Il y a assez d’analyseurs pour deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin absolu</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>Le lien doit être au même endroit sur tous les analyseurs.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>Les installations des analyseurs diffèrent</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark utilise le même chemin partout&#xa0;: un lien symbolique vers chaque installation.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 est une installation</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>Un lien ne peut pas se trouver à la place de sa cible.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 et %2 partagent un lien sur %3</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>Il ne pointe que vers une installation&#xa0;; les exécuteurs des deux nœuds partent de celle-ci.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>Placer les analyseurs sur des machines différentes</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>Le quorum ZooKeeper est vide</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>Il sert à trouver HBase&#xa0;; sans lui, chaque nœud s’interroge lui-même.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>Saisir les hôtes ZooKeeper</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>Ne saisir que des noms d’hôte</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>Le quorum énumère des hôtes&#xa0;; leur port est une valeur à part.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>Le quorum indique un hôte deux fois</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>L’indiquer une seule fois</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>Un quorum de %1 est pair</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>Il ne supporte pas plus de pannes qu’un quorum de %1.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>Vérifier s’il manque un hôte</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>Utiliser 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>Saisir host:port</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>Utiliser %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme host:port</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>Saisir hdfs://host:port du NameNode</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS n’a pas d’adresse</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 y conserve ses données d’index.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>Saisir hdfs://host:port</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>Utiliser hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme hdfs://host:port</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS n’est pas utilisé</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 conserve ses données d’index sur ses propres disques.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>Les événements sont dans MySQL.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 n’est pas dans la table des hôtes</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Chaque nœud doit résoudre chaque hôte Hadoop, par le DNS ou par son fichier hosts.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>L’y ajouter, ou s’assurer que le DNS le connaît</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>Une ligne de la table des hôtes n’a pas de nom</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>Elle rendrait le fichier hosts incorrect.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>La table des hôtes contient %1 deux fois</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>La première ligne l’emporterait.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Supprimer la deuxième ligne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IPv4</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Elle est indiquée pour %1.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>Saisir l’adresse de l’hôte</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>Chaque nœud qui résout le nom s’interrogerait lui-même.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>Saisir l’adresse telle que les nœuds la voient</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>Rien ne synchronise les nœuds</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>Ce qui est déployé sur un nœud n’arrive pas sur les autres.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>Déployer chaque application sur chaque nœud, ou utiliser Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>Le dépôt n’a pas d’URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Saisir l’URL d’un dépôt Subversion</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>Elle commence par http://, https:// ou svn://.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>Mettre http:// devant</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh ne fonctionne pas ici</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>Le client Subversion des serveurs parle http, https et svn.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>L’URL du dépôt est un texte à remplacer</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>Elle vient d’un guide ou du pack d’origine et ne mène nulle part.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>Utilisateur et mot de passe ont leurs propres champs&#xa0;; ici, ils figureraient dans les journaux et les différences.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>Le dépôt n’a pas d’utilisateur</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>Le nœud de commit écrit, ce que peu de dépôts permettent à n’importe qui.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>Choisir le nœud de commit</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>Confier les commits à %1</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>Aucun nœud ne fait les commits</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Exactement un nœud fait les commits. En général, c’est un récepteur.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>Aucun nœud ne s’appelle %1</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>Aucun ne ferait donc les commits.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 fait les commits sans être récepteur</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>Les récepteurs démarrent en premier, mieux vaut donc que le nœud de commit en soit un.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Aucun client Subversion indiqué</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>Le jar %1 n’en fait pas partie</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit fonctionne avec Trilead à ses côtés.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>Ajouter le jar %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>«&#xa0;%1&#xa0;» contient ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>Le serveur remplace ${name} par une propriété système.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>Saisir la valeur elle-même</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>«&#xa0;%1&#xa0;» contient @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>Le déploiement par Ansible met les mots de passe à cet endroit.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Saisir une autre valeur</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>Une valeur contient un saut de ligne, un caractère de contrôle ou une marque de direction</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>Elle ne tiendrait pas sur une ligne de fichier, ou s’afficherait autrement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>«&#xa0;%1&#xa0;» est entouré d’espaces</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>Les serveurs les considèrent comme faisant partie de la valeur.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>Autres erreurs, dont la dernière&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>Lisez le journal à partir de cette ligne</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>pas de journal</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>démarré en %1 s</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>magasins prêts</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>master Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>worker Spark</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>client Spark</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>commite les artefacts</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>Le jeu de caractères de la base prend plus d’octets qu’un index ne peut en avoir</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>Supprimez-la, créez-la avec CHARACTER SET latin1 et exécutez de nouveau le script du pack</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>Le script pour MySQL 5.6 a été exécuté sur un serveur plus récent</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>Supprimez la base, recréez-la et exécutez le script comme l’indique le runbook, sans -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL est à court de connexions</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>Augmentez max_connections&#xa0;: chaque nœud en ouvre environ 50 vers chaque base</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>Une option de l’URL JDBC a été prise pour le nom de la base&#xa0;: le «&#xa0;?&#xa0;» manque</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>Réécrivez l’URL avec das-setup apply</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>Une base n’existe pas</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>Créez-la&#xa0;: das-setup databases affiche le SQL</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL refuse le compte&#xa0;: mot de passe incorrect, hôte non autorisé, ou alias Secure Vault sans entrée</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>Essayez le compte avec das-setup probe&#xa0;; comparez la source de données avec cipher-text.properties</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>MySQL est injoignable depuis le nœud</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>Vérifiez son adresse, son port et le pare-feu avec das-setup probe, lancé sur ce nœud</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>Le pilote MySQL manque</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>Mettez le jar Connector/J qui correspond à la classe du pilote dans le dossier indiqué par le README de l’archive, puis redémarrez</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>Une instruction d’un script de base a échoué</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>Lisez la cause en dessous&#xa0;; après un script interrompu, il faut une base vide</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>Les tables d’une base n’ont pas pu être créées</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>Exécutez à la main le script du pack sur une base vide, comme l’indique le runbook</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>Le fournisseur d’une source de données n’est pas activé</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>Sortez de son commentaire la ligne du fournisseur dans analytics-datasources.xml</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>Un fichier de sources de données est mal formé, souvent à cause d’un &amp; seul dans une URL&#xa0;; aucune de ses sources de données n’existe</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>Écrivez &amp;amp; dans le fichier que la ligne indique</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>Deux sources de données portent le même nom</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>Supprimez la deuxième, souvent une copie de *-datasources.xml à côté de l’original</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>Le fournisseur d’une source de données n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>Comparez la classe du fournisseur dans le fichier avec le fichier d’origine</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>Les sources de données d’un fichier n’ont pas pu être mises en place</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>Lisez la raison à la fin de la ligne</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>HDFS était en safe mode au démarrage du nœud</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>Attendez que le NameNode en soit sorti, puis redémarrez le nœud</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>La base annonce un nom que le magasin ne connaît pas</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>Utilisez MySQL Connector/J&#xa0;: celui de MariaDB donne un autre nom de produit</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>La connexion à la base d’un magasin a échoué</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>Lisez le message SQL de la ligne&#xa0;; essayez das-setup probe sur ce nœud</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>La source de données HBase n’est pas définie comme le magasin l’attend</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>Comparez-la avec le plan&#xa0;: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>HBase est injoignable</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>Vérifiez que les noms de tous les hôtes HBase et ZooKeeper se résolvent sur ce nœud, et lancez-y das-setup probe</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>La source de données HDFS n’est pas définie comme le système de fichiers l’attend</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>HDFS est injoignable</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>Vérifiez le nom et le port du NameNode sur ce nœud avec das-setup probe</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>Un magasin d’enregistrements n’a pas pu être créé</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>Comparez analytics-config.xml avec le plan&#xa0;: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml indique un magasin primaire qui n’existe pas</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>Un magasin d’enregistrements indique une source de données qui n’existe pas</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>Comparez les noms dans analytics-config.xml et analytics-datasources.xml</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>Les magasins ne sont pas prêts&#xa0;; le serveur démarre quand même, sans eux</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>Lisez la raison à la fin de la ligne, puis redémarrez le nœud</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml indique une source de données qui n’existe pas</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>Comparez registry.xml avec master-datasources.xml</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>Aucune source de données n’a le nom JNDI que demande registry.xml</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml monte deux fois une même instance</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Supprimez la deuxième</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>Un montage d’un démarrage antérieur, ou une ressource, gêne dans la base propre du nœud</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>Supprimez ce qui se trouve à ce chemin dans la base propre du nœud, ou repartez d’une base vide</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>Un montage n’indique pas d’instance et est ignoré</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>Comparez registry.xml avec le plan&#xa0;: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>Le magasin d’utilisateurs n’est pas prêt, et beaucoup de choses ne démarrent pas sans lui</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>Vérifiez la base des utilisateurs, son compte, ses tables et le pilote</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>Les autres nœuds sont invités à joindre celui-ci à 127.0.0.1</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>Mettez dans localMemberHost l’adresse du nœud&#xa0;: das-setup apply s’en charge</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml indique un mode d’appartenance qui n’existe pas</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>Mettez membershipScheme à wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>Le clustering n’a pas pu être mis en place</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>Lisez la cause en dessous</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>Trop peu de nœuds restaient, le nœud s’est donc arrêté de lui-même</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>Démarrez les nœuds manquants, ou abaissez le quorum statique</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>Le démarrage n’a pas pu se terminer</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>Le serveur n’a pas démarré</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 journalise cela lors d’un démarrage avec -Dsetup&#xa0;; c’est sans conséquence</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>Le port web est occupé</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>Arrêtez le programme qui l’occupe, ou donnez au nœud un autre décalage de ports</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>Le port JMX est occupé</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Le port des événements Thrift est occupé</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>Le port des événements binaires est occupé</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>Le port de synchronisation des événements est occupé, ou son adresse n’est pas une adresse de ce nœud</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>Comparez eventSync dans event-processor.xml avec l’adresse du nœud</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>Le port de gestion HA est occupé, ou son adresse n’est pas une adresse de ce nœud</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>Comparez management dans event-processor.xml avec l’adresse du nœud</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Un port est occupé</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml n’active aucun mode</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml donne à l’autre nœud une adresse qui ne mène nulle part</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>Mettez l’adresse du nœud comme nom d’hôte de eventSync, management et presentation</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>Le nœud passif n’a pas reçu l’état du nœud actif</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>Ouvrez le port de gestion HA entre les deux, et redémarrez le nœud passif</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>Le port de synchronisation des événements de l’autre nœud n’a pas répondu&#xa0;; normal tant que ce nœud est arrêté</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>S’il fonctionne, ouvrez le port entre les deux</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>Cette version ne connaît pas la valeur de carbon.spark.master</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>Mettez local dans DAS 3.0.x, carbon dans les versions suivantes</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark doit utiliser le clustering, qui est désactivé</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>Activez le clustering dans axis2.xml</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>Le lien symbolique indiqué à Spark n’existe pas</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>Créez le lien vers l’installation sur chaque nœud, au même chemin</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>Aucun analyseur n’exécute de master Spark</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>Redémarrez les analyseurs</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark n’a pas démarré</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>Un script devait s’exécuter sur un nœud qui n’est pas analyseur</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>Exécutez-le sur un analyseur&#xa0;; comparez la ligne de démarrage de ce nœud avec le runbook</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>Cette version ne forme son propre cluster Spark qu’avec «&#xa0;local&#xa0;»</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>Mettez carbon.spark.master à local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>«&#xa0;local&#xa0;» fonctionne encore dans cette version, mais c’est «&#xa0;carbon&#xa0;» qui convient</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>Mettez carbon.spark.master à carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Un script a voulu s’exécuter avant que le cluster Spark ne soit prêt</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>Si cela persiste&#xa0;: démarrez autant d’analyseurs que l’indique carbon.spark.master.count</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Un worker Spark a été perdu</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>Vérifiez que cet analyseur fonctionne, et sa mémoire</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>Un indexeur n’a pas pu être joint</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>Vérifiez que tous les indexeurs fonctionnent et sont dans le cluster</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>Un autre nœud fait aussi les commits</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>Mettez AutoCommit à true sur un seul nœud</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Il n’y a pas de client Subversion</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>Mettez en place les jars SVNKit et Trilead, puis redémarrez</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>Le synchroniseur de déploiement n’a pas d’URL utilisable</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>Comparez DeploymentSynchronizer dans carbon.xml avec le plan&#xa0;: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Le dossier n’a pas pu être créé dans le dépôt Subversion</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>Vérifiez le droit de commit du compte avec das-setup probe</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Des artefacts n’ont pas pu être récupérés de Subversion</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>Essayez le compte avec das-setup probe&#xa0;; en cas de conflit, videz deployment/server et redémarrez</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>Des artefacts n’ont pas pu être commités dans Subversion</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>Le synchroniseur de déploiement n’a pas démarré</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>Une exécution du synchroniseur de déploiement a échoué</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Des fichiers inconnus de Subversion gênent</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>Si cela continue&#xa0;: mettez deployment/server de côté et redémarrez</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>le journal ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>le journal n’est pas un fichier&#xa0;: c’est un tube ou un périphérique</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>le journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>la lecture a été arrêtée</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Pas de journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>Démarrez le nœud, ou indiquez son journal avec --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>Le journal ne contient aucune ligne d’un serveur</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>Démarrez le nœud, ou indiquez son wso2carbon.log avec --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>Le journal commence après le démarrage du serveur&#xa0;; toutes ses lignes sont donc prises pour une seule exécution</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>Gardez à côté l’ancien wso2carbon.log.YYYY-MM-DD</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>Le démarrage attend %1 serveurs de tâches de type %2</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>Démarrez les autres nœuds de ce rôle&#xa0;; taskServerCount dans tasks-config.xml ne doit pas dépasser leur nombre</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>Le démarrage attend %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>Cherchez la première erreur au-dessus de cette ligne</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>Le démarrage n’est pas terminé</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>Attendez «&#xa0;WSO2 Carbon started in&#xa0;», puis vérifiez de nouveau</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>Le serveur a été arrêté</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Redémarrez-le</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>Le clustering est désactivé</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast est configuré par %1, axis2.xml est donc sans effet</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>Supprimez hazelcast.xml ou -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>Le mode d’appartenance est %1 et non wka&#xa0;: la liste des membres n’est pas utilisée</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>Le domaine du cluster est %1 et non %2&#xa0;: un cluster à part</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast écoute sur le port %1 et non sur %2, où les autres le cherchent</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>Le port %1 était occupé, ou axis2.xml diffère&#xa0;: libérez le port, comparez avec das-setup diff, redémarrez</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast invite les autres à joindre ce nœud à %1 et non à %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>Si les deux fonctionnent, le réseau entre eux a été coupé&#xa0;: ouvrez le port du cluster dans les deux sens, puis redémarrez l’un d’eux</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 est parti à %2 et n’est pas revenu</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 l’a perdu à %2</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>Aucun journal ne le montre dans un même cluster avec %1</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>Comparez domaine, adresses et membres (das-setup diff), et ouvrez le port du cluster dans les deux sens</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>Appartenance à un même cluster avec %1 non établie&#xa0;: un journal manque, ou un démarrage n’est pas terminé</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>Seul le nœud démarré en premier journalise l’autre&#xa0;: donnez tous les journaux</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 est dans le cluster, mais n’est pas un nœud du plan</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>Ajoutez-le au plan, ou donnez-lui un autre domaine&#xa0;; un nœud du plan a peut-être une autre adresse que prévu</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>Il est coordinateur, et %1 aussi&#xa0;: il y a plusieurs clusters</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>Comparez domaine et membres, ouvrez le port du cluster dans les deux sens, puis redémarrez le plus petit cluster</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>Il désigne %1 comme leader du groupe de services de données, et non %2&#xa0;: il y a plusieurs clusters</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>Comparez les fichiers du nœud avec le plan&#xa0;: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>le plan n’indique pas d’installation pour le nœud</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark ne fonctionne que sur ce nœud, seul</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Un analyseur sur lequel Spark n’a pas démarré</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>Comparez sa ligne de démarrage avec le runbook, et cherchez des erreurs au-dessus</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark est inutilisable&#xa0;: aucun analyseur n’a démarré de client&#xa0;; %1 masters sur %2 fonctionnent</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>Démarrez autant d’analyseurs que l’indique carbon.spark.master.count, dans un même cluster</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>Un master Spark s’exécute sur un nœud qui n’est pas analyseur</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>Démarrez-le avec la ligne de démarrage du runbook</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>Il indexe sans être indexeur</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>Un indexeur qui n’indexe pas</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>Les événements sont traités en mode simple&#xa0;: chaque récepteur publie tous les résultats</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>Il n’est devenu ni membre actif ni membre passif du traitement des événements en mode HA</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>Comparez event-processor.xml avec le plan (das-setup diff), et cherchez des erreurs au-dessus</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>Il est le membre actif, et %1 aussi&#xa0;: les résultats sont publiés en double</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>Réunissez les deux dans un même cluster, puis redémarrez l’un d’eux</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>La synchronisation des événements avec %1 a été perdue</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>Vérifiez que ce nœud fonctionne, et ouvrez son port de synchronisation des événements</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>Aucune ligne ne montre que les magasins sont prêts</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>Cherchez des erreurs au-dessus&#xa0;; l’échec d’un magasin n’arrête pas le démarrage</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>Aucun registre partagé n’est monté</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>Il commite des artefacts, ce que seul %1 doit faire</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>un nœud avec AutoCommit</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>Mettez AutoCommit à false sur ce nœud&#xa0;: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Rien n’a encore été commité dans Subversion</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>Normal tant qu’aucun artefact n’a été déployé ici</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 membres sur %2</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, manquants&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n fois)</numerusform>
            <numerusform> (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>L’imprimante %1 n’accepte pas la page. Vérifiez qu’elle est allumée, ou exportez un fichier PDF.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>L’impression sur %1 a été interrompue.</translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation>Master HBase</translation>
    </message>
    <message>
        <source>NameNode</source>
        <translation>NameNode</translation>
    </message>
    <message>
        <source>ZooKeeper of HBase</source>
        <translation>ZooKeeper de HBase</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>Écrire un inventaire, des variables et des playbooks qui déploient les archives&#xa0;; aucun mot de passe n’est demandé</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>README.md dans le dossier indique ce qu’il faut renseigner et exécuter.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>Le dossier où écrire&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>Écrire dans les installations du plan&#xa0;: dans toutes, ou dans aucune</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>Ce qui s’y trouvait est gardé dans das-setup-backup de chaque installation. Un plan dans lequel `das-setup check` trouve une erreur est refusé.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>Ce nœud seulement</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>Écrire même si un serveur fonctionne dans une installation</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>Écrire un zip par nœud, et un dossier pour tout le cluster</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>Les zips contiennent des mots de passe&#xa0;: vous seul pouvez les lire. Dans chacun, das-setup/README.md dit à l’administrateur du nœud ce qu’il doit faire, et cluster/RUNBOOK.md comment mettre le cluster en service.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>Mettre le pack complet dans chaque zip&#xa0;; «&#xa0;source&#xa0;» du plan doit être un zip</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>Appliquer les règles à tout le cluster et aux packs accessibles</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>Une ligne par constat&#xa0;: gravité, règle, endroit dans le plan, ce qui ne va pas, ce qu’il faut faire. Code de sortie 1&#xa0;: il y a une erreur.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>inconnu ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 prend une seule valeur</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>Voir `%1`.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>Le fichier du plan</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>Fichier JSON des mots de passe&#xa0;; seul son propriétaire doit pouvoir le lire</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>Afficher un tableau JSON</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>Afficher le SQL qui crée les bases, ou créer celles qui manquent</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>Créer ce qui manque sur le serveur&#xa0;; rien d’autre n’y est modifié</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>Dessiner le cluster dans un fichier SVG</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>Le fichier SVG à écrire</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>Montrer ce qui changerait, au format diff unifié</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>L’installation d’un nœud est lue si c’est un dossier de cette machine, sinon le pack d’origine. Les mots de passe sont masqués. Code de sortie 1&#xa0;: il y a une différence.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>De ce qu’apply a écrit&#xa0;: l’origine face à l’écrit, puis l’écrit face à l’état actuel&#xa0;; sortie 1 si un fichier a été modifié depuis</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (par défaut&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Par exemple&#xa0;:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>L’ordre habituel&#xa0;:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>un plan de départ&#xa0;; modifiez-le</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>ce qui ne va pas dans le plan</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>les services répondent-ils&#xa0;?</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>chaque ligne qui changerait</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>un zip par nœud</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>forment-ils un seul cluster&#xa0;?</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>Le mot de passe du compte %1</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Variables d’environnement&#xa0;:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>Les mots de passe viennent du fichier de --secrets, de l’environnement ou du trousseau de clés du bureau&#xa0;; dans un terminal, ils vous sont demandés.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Codes de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>terminé&#xa0;; rien trouvé</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>la réponse est non&#xa0;: une erreur trouvée, un test échoué, une différence</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>l’appel ou le plan est incorrect&#xa0;; rien n’a été touché</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>la lecture ou l’écriture a échoué&#xa0;; ce qui existait est toujours là</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>Met en place un cluster WSO2 DAS ou EI Analytics à partir d’un seul fichier de plan&#xa0;: le vérifie, montre chaque ligne qui changera et écrit une archive par nœud.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>En savoir plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>Relire des installations configurées pour en faire un plan, et dire où elles divergent</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>Ce que dit la majorité des installations va dans le plan. Aucun mot de passe n’est lu. Code de sortie 1&#xa0;: il y a une erreur.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>Les installations des nœuds du cluster</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>Écrire le plan dans ce fichier</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>Se connecter à MySQL, ZooKeeper/HBase, HDFS, SVN et aux hôtes nommés&#xa0;; ne modifie rien</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>Une ligne par test&#xa0;: état, test, cible, ce qui a été trouvé, ce qu’il faut faire. Code de sortie 1&#xa0;: un test a échoué.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>Seulement ceux-ci, séparés par des virgules&#xa0;: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>Nombre de secondes accordé à chaque cible</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>Lister les produits pris en charge</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>Une ligne par produit&#xa0;: l’identifiant par lequel un plan le désigne, et le titre.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>Vérifier chaque profil&#xa0;: données connues, chemins valides, identifiants uniques</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>Annuler la dernière modification appliquée à chaque installation, ou une application interrompue</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>Code de sortie 1&#xa0;: un fichier a été modifié depuis&#xa0;; la différence est affichée, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>Les installations</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>Seulement lister les sauvegardes des installations</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>Remplacer les fichiers modifiés depuis&#xa0;; ils sont gardés dans la sauvegarde</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>Afficher un plan complet comme point de départ</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>Mettez-y ensuite vos propres hôtes, adresses et noms.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha ou custom&#xa0;; par défaut, le premier du produit</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>Un identifiant listé par `das-setup products`</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>Écrire dans ce dossier le plan et un petit pack d’exemple avec lequel il fonctionne</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>Lire le wso2carbon.log de chaque nœud&#xa0;: quels membres ont rejoint le cluster, quelles erreurs y figurent</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>Code de sortie 1&#xa0;: un membre manque, ou un journal contient une erreur. Code de sortie 3&#xa0;: un journal est illisible, ou il n’y en a aucun.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>Un journal hors de l’installation du nœud&#xa0;; ses fichiers plus anciens placés à côté sont lus aussi</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>Page à ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>Il n’existe pas de page %1. Pages&#xa0;: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>appartient à une autre version de DAS Setup ; installez das-setup à nouveau</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>Les nœuds qui seront ajoutés</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Ajouter les nœuds</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>Ajouter 1 nœud</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>Ajouter %n nœud</numerusform>
            <numerusform>Ajouter %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, au caractère %2</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%1 adresses pour %2 nœuds</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%1 noms pour %2 nœuds</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%1 noms d’hôte pour %2 nœuds</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>nouvelle machine</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>machine de %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>Une plage s’écrit [1-7]&#xa0;; [01-12] garde ses zéros.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>Ports et décalages sont choisis de façon à éviter tout conflit.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>Ajouter des nœuds par plage</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>A&amp;dresses</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>No&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Noms d’&amp;hôte</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>Une adresse pour chaque nouveau nœud, ou une seule machine pour tous.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>Un nom pour chaque nouveau nœud, ou un nom à numéroter.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Fichiers pour Ansible</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>Dossier du déploiement</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>A&amp;nsible</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>Inventaire et playbooks qui déploient les archives, démarrent les nœuds et reviennent en arrière.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>&amp;Créer le déploiement</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 hôte</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 hôtes</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>Un déploiement sur 1 hôte sera créé</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>Un déploiement sur %1 hôtes sera créé</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>Il ne contient aucun mot de passe&#xa0;: Ansible les insère sur chaque hôte, à partir d’un coffre que vous remplissez et chiffrez. Vos réglages et le coffre d’un déploiement précédent sont conservés.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>Déploiement sur 1 hôte créé</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>Déploiement sur %1 hôtes créé</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>Dans %1, %2. Les étapes sont dans README.md au même endroit.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>Le déploiement n’a pas été créé</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>Préparation de l’hôte %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>Dossier des archives</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>Archi&amp;ves</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>Un zip par nœud, à remettre aux exploitants des machines.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>Pac&amp;ks complets (%1 chacun) au lieu des seuls fichiers modifiés</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>Pac&amp;ks complets au lieu des seuls fichiers modifiés&#xa0;: exige le zip du pack</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>&amp;Créer 1 archive</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>&amp;Créer %1 archives</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 archive</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 archives</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>1 archive et le dossier du cluster seront créés</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>%1 archives et le dossier du cluster seront créés</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>Les archives contiennent des mots de passe, vous seul pouvez donc les lire. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>1 archive créée</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>%1 archives créées</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>Dans %1, %2, lisibles par vous seul. Elles contiennent des mots de passe&#xa0;: transmettez-les comme vous transmettez des clés.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>Les archives n’ont pas été créées</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>Création de l’archive %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>Chaque archive contient alors le serveur complet, prêt à être décompressé sur une machine vide. Sinon, elle se décompresse sur un pack déjà présent, qui doit être de la même version.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
avant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>Ce pack est %1, mais le plan est fait pour %2&#xa0;; choisissez l’autre pack ou l’autre produit</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Arrêté&#xa0;; rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>Toutes les lignes qui différeront du pack d’origine. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>Pas encore visible</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%1 fichiers sur %2 nœuds</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>L’arborescence montre chaque nœud, les fichiers qui y changent et la raison de chaque modification. F8 passe à la modification suivante et Maj+F8 à la précédente, de fichier en fichier. Ctrl+F cherche un nœud, un fichier ou une valeur. Les mots de passe s’affichent en points tant que vous ne cochez pas Afficher les mots de passe&#xa0;; quitter la page les masque de nouveau.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>Chercher un nœud, un fichier, une valeur</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordre de l’arborescence</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Par nœud</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Par fichier</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>Afficher les &amp;mots de passe</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Modification précédente (Maj+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Modification suivante (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Copier la différence de ce fichier</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Différence du fichier</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>Comparaison avec le pack d’origine</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 nœuds, %2 fichiers, %3 lignes</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>Les modifications ne peuvent pas encore être affichées</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>Aller à Produit</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>Aller à Bases de données</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>Aller à Synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>Aller à Nœuds et rôles</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>Mot de passe %1 pas encore saisi. La page Écriture le demandera.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>Mots de passe %1 pas encore saisis. La page Écriture les demandera.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>Ce fichier est ajouté. Ce n’est pas du texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>Ce fichier est remplacé. Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>Ne laisse dans l’arborescence que ce qui contient ce texte. Entrée mène à l’arborescence, Échap affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>Par nœud&#xa0;: les fichiers modifiés sur chaque nœud. Par fichier&#xa0;: les nœuds sur lesquels chaque fichier est modifié.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>Sinon, les mots de passe apparaissent sous forme de points. Quitter la page les masque de nouveau.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>Cluster et Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>Valeurs que tous les nœuds partagent.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>&amp;Domaine du cluster</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>modification du domaine du cluster</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>Les nœuds ne rejoignent que des membres du même domaine. L’appartenance repose sur des adresses bien connues&#xa0;; la liste est tirée du tableau des nœuds.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>&amp;Masters Spark</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>modification des masters Spark</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>L’un travaille, l’autre prend le relais. Avec plus de masters que d’analyseurs, Spark ne démarrerait pas.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>&amp;Lien symbolique</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>modification du lien symbolique</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>Le même chemin sur chaque nœud, pointant vers l’installation de celui-ci. Les scripts d’application le créent.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>&amp;Conserver sur disque l’état du traitement des événements</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>choix de la persistance</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>En mode HA, les récepteurs peuvent alors reprendre où ils en étaient après un redémarrage. Le serveur ne supprime jamais les fichiers, placés dans cep_persistence. Sans plans temps réel qui en ont besoin, désactivez cette option.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>Garder les mots de passe dans Secure &amp;Vault</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>choix de Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>La configuration contient alors des alias, et ciphertool.sh chiffre les mots de passe sur chaque nœud. Chaque démarrage exige le mot de passe du magasin de clés.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 master Spark</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n master Spark</numerusform>
            <numerusform>%n masters Spark</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>Le domaine va dans axis2.xml de chaque nœud. Les nœuds d’un autre domaine ne se joignent pas au cluster&#xa0;: deux clusters sur un même réseau exigent donc deux noms. Les masters Spark sont des analyseurs&#xa0;: l’un travaille, les autres attendent. Avec plus de masters que d’analyseurs, Spark ne démarre pas. Le lien symbolique est un chemin unique, le même sur chaque nœud, qui mène à l’installation de ce nœud&#xa0;: les exécuteurs Spark lisent la configuration en dessous. Le traitement des événements en mode HA peut conserver l’état de ses requêtes sur disque, à partir de DAS 3.1.0. Avec Secure Vault, les mots de passe quittent les fichiers de configuration&#xa0;: avant le premier démarrage, ciphertool.sh les chiffre sur chaque nœud avec le magasin de clés local, comme l’indique le runbook.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>sur 1 analyseur</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>sur %n analyseur</numerusform>
            <numerusform>sur %n analyseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>Le domaine du cluster dans axis2.xml de chaque nœud. Un nœud qui en a un autre démarre, mais ne rejoint jamais le cluster.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>carbon.spark.master.count dans spark-defaults.conf des analyseurs. Spark attend que ce nombre d’analyseurs fonctionne&#xa0;: trop élevé, il ne démarre jamais.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>carbon.das.symbolic.link dans spark-defaults.conf des analyseurs. Si le lien manque ou mène ailleurs, Spark ne trouve pas les bibliothèques du serveur. Laissez ce champ vide si toutes les installations ont le même chemin.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>La persistance du mode HA dans event-processor.xml des récepteurs. Sans elle, l’état des requêtes en cours est perdu quand les deux récepteurs sont arrêtés.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>Les fichiers de configuration contiennent des alias au lieu des mots de passe. Tant que ciphertool.sh n’a pas été exécuté sur un nœud, son serveur ne peut pas les lire.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>la commande de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 fait les commits</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 récupère</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>%1 comme nœud de commit</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>AutoCommit dans carbon.xml&#xa0;: activé pour ce nœud, désactivé pour tous les autres. Déployez uniquement ici&#xa0;; ce qui est déployé sur un autre nœud y reste.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>Tester de no&amp;uveau</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Rien à tester pour l’instant</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>Non testé&#xa0;: le mot de passe n’est pas encore saisi. Saisissez-le, puis testez.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>Vérifié, avec des avertissements.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>Tout n’a pas été testé.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>Tout est vérifié.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>non testé&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>test en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>Créer %1...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Copier le réglage</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>%1 de plus du même type</translation>
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
        <translation>1 connexion non vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n connexion non vérifiée</numerusform>
            <numerusform>%n connexions non vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>Test en cours, %1 sur %2. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>Modifié depuis le test de %1</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>Arrêté à %1. %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>Testé à %1 en %2. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>Utilisateurs et droits</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>Registre partagé</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>Données traitées</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>modification d’un nom de base</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tous les nœuds</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Registre local</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>Le nom de la base, dans l’URL de sa source de données. Si elle manque, le serveur ne démarre pas&#xa0;; si une même base sert à deux usages, leurs tables se mélangent.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de données</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>Un serveur MySQL contient les utilisateurs, le registre, les métriques et les données traitées, ainsi qu’une base locale par nœud.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>MySQL sur %1</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>Tous les nœuds partagent les bases des utilisateurs, du registre, des métriques et des données traitées&#xa0;; chacun a en plus une base locale. Le mot de passe est gardé en mémoire, et dans le trousseau de clés du bureau si vous le demandez. L’onglet SQL contient les instructions qui créent ce qui manque. Le test se connecte sous cet utilisateur et vérifie ce dont le cluster a besoin&#xa0;; il ne modifie rien.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>modification de l’hôte MySQL</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>modification du port MySQL</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>modification de l’utilisateur MySQL</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>&amp;Jar du pilote</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>modification du jar du pilote</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>Choisir le jar du pilote</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>C&amp;lasse du pilote</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>modification de la classe du pilote</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>Op&amp;tions de l’URL</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>modification des options de l’URL</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>Rien n’a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>Les noms sont modifiables&#xa0;; chaque nœud a besoin de sa propre base locale.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>Nommer d’après les nœu&amp;ds</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>das et l’identifiant du nœud, pour chaque base locale</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>noms des bases locales</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Archives Java (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>Créer 1 base sur %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>Créer %n base sur %1&#xa0;?</numerusform>
            <numerusform>Créer %n bases sur %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. Rien d’autre n’est modifié sur le serveur.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>&amp;Laisser le serveur tel quel</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>Création des bases. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Bases (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>La machine du serveur MySQL, dans l’URL de chaque source de données. Chaque nœud doit la joindre sous ce nom&#xa0;: avec localhost, chacun chercherait son propre serveur.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>Le port du serveur MySQL, dans les mêmes URL&#xa0;; en général 3306. S’il est faux, aucun nœud n’atteint une base.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>Le nom d’utilisateur de chaque source de données. Il lui faut tous les droits sur les bases, depuis l’adresse de chaque nœud&#xa0;; sans eux, des tables manquent et les serveurs ne démarrent pas.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>Le jar de MySQL Connector/J, absent de tous les packs. Il va dans chaque installation&#xa0;; sans lui, un serveur n’atteint aucune base.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>driverClassName de chaque source de données. Le jar doit la contenir&#xa0;: com.mysql.jdbc.Driver dans Connector/J 5, com.mysql.cj.jdbc.Driver dans la version 8.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>Options du pilote à la fin de l’URL de chaque source de données, séparées par &amp;, comme useSSL=false. Avec une valeur que le pilote refuse, aucune connexion ne s’établit.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>Ce qui est déployé sur un nœud parvient aux autres par un dépôt Subversion.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 fait les commits</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>Un nœud commite ce que vous y déployez, tous les autres le récupèrent chaque minute. Deux nœuds de commit se gêneraient. Le mot de passe est gardé en mémoire, et dans le trousseau de clés du bureau si vous le demandez.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>Su&amp;bversion</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>Un nœud fait les commits, tous les autres récupèrent chaque minute.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Aucun</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>Chaque artefact doit être déployé à la main sur chaque nœud.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>&amp;URL du dépôt</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>modification de l’URL du dépôt</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>Ajouter l’identifiant du &amp;tenant à l’URL</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>modification de l’identifiant du tenant dans l’URL</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Ut&amp;ilisateur</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>modification de l’utilisateur du dépôt</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>&amp;Jars du client</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>Ils vont dans chaque installation. Sans eux, le serveur démarre, journalise une erreur et ne synchronise rien.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>Nœud de commit</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Exactement un nœud fait les commits. En général, c’est un récepteur.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Rien n’a été commité.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>modification du synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>Choisir un jar client</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Archives Java (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>nouveau jar client</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>SvnUrl dans carbon.xml de chaque nœud. Un nœud qui ne peut pas l’atteindre ne reçoit rien de ce qui est déployé.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>SvnUrlAppendTenantId dans carbon.xml de chaque nœud. Sans cette option, tous les tenants partagent un seul dossier, et leurs artefacts se mélangent.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>SvnUser dans carbon.xml de chaque nœud. Sans droit d’écriture, rien n’est commité.</translation>
    </message>
</context>
<context>
    <name>das::DiagramToolBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom&#xa0;: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Tout tester</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>Tester les connexions de tout le plan (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>Zoom du schéma</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajuster</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>&amp;SVG, pour pages web et éditeurs...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>&amp;PNG, pour documents et courriels...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>P&amp;DF, pour le papier...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>Vue du cluster</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>Schéma du cluster</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Sélection&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>L’onglet Tableau dit la même chose en lignes.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>Enregistrer les modifications de %1 avant de fermer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer l’édition</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Lignes %1 à %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>Magasin d’événements</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>Où les récepteurs placent les événements que lisent analyseurs et indexeurs.</translation>
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
        <translation>HBase est fait pour de grands volumes d’événements et exige un cluster Hadoop en service&#xa0;; ses hôtes répondent par des noms, que chaque nœud doit résoudre. MySQL suffit pour un test ou pour peu d’événements.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>&amp;HBase, avec fichiers d’index dans HDFS</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>&amp;HBase</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>Pour de grands volumes d’événements. Exige un cluster Hadoop en service.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>M&amp;ySQL</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>Une base de plus sur le serveur de la page précédente.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>Quorum &amp;ZooKeeper</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>modification du quorum ZooKeeper</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>modification du port ZooKeeper</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>Mas&amp;ter HBase</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>modification du master HBase</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>NameNod&amp;e HDFS</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>modification de l’adresse HDFS</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Dossier de données</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>modification du dossier de données HDFS</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>modification de la base du magasin d’événements</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>Le serveur crée ses tables au premier démarrage. Tous les nœuds la partagent, elle est donc sur le serveur MySQL du cluster.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>modification du magasin d’événements</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>Les hôtes du ZooKeeper de HBase, séparés par des virgules&#xa0;: hbase.zookeeper.quorum dans analytics-datasources.xml. Si aucun ne répond, aucun nœud n’atteint le magasin d’événements.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>Le port sur tous ces hôtes&#xa0;: hbase.zookeeper.property.clientPort dans analytics-datasources.xml, en général 2181. S’il est faux, aucun nœud n’atteint le magasin d’événements.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>Le nom et le port du master&#xa0;: hbase.master dans analytics-datasources.xml. Un client HBase le trouve par ZooKeeper&#xa0;; le test signale toute différence entre les deux.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, nom et port du NameNode&#xa0;: fs.default.name dans analytics-datasources.xml. Si cette valeur est fausse, il n’y a pas d’index et le service analytique ne démarre pas.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>dfs.data.dir dans analytics-datasources.xml&#xa0;: le dossier des données tel qu’il est dans le cluster Hadoop.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>La base des événements, dans l’URL de WSO2_ANALYTICS_EVENT_STORE_DB dans analytics-datasources.xml. Si elle manque, le service analytique ne démarre sur aucun nœud.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>Résolu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>&amp;Ajouter un dossier...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>remplace celui de %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>les modifications ne peuvent pas être calculées</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>aucun dossier choisi</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>Rien ne peut encore être créé</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>Ch&amp;oisir...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Arrêté. Rien n’a été écrit</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>Le dossier est comme avant.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>Où les fichiers sont créés sur cette machine. Rien ne parvient aux nœuds tout seul.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>L’écriture dans 1 installation a été interrompue</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>L’écriture dans %1 installations a été interrompue</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>Des fichiers anciens et nouveaux peuvent s’y mêler. Si vous les remettez en place, chacune redevient ce qu’elle était.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>Les fichiers n’ont pas été remis en place</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 fichier a été modifié depuis son écriture</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 fichiers ont été modifiés depuis leur écriture</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>Rien n’a encore été remis en place. Si vous continuez, les fichiers modifiés sont gardés dans la sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>&amp;Remettre quand même</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>&amp;Tout laisser</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>n’a pas d’installation dans le plan</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>pas sur cette machine</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>une écriture précédente a été interrompue ici</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>est conforme au plan</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>un serveur y fonctionne&#xa0;: processus %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>sera écrite</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Installations</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>Cette mac&amp;hine</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>Dans les installations qui sont des dossiers d’ici. Ce qui s’y trouvait est gardé dans une sauvegarde.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>les installations sont en cours de lecture</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>les fichiers sont en cours de remise en place</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>une écriture précédente a été interrompue</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 installation ne peut pas être écrite</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 installations ne peuvent pas être écrites</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>Lecture des installations en cours</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>Une écriture précédente a été interrompue</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 installation peut mêler fichiers anciens et nouveaux. Remettez-les d’abord en place.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 installations peuvent mêler fichiers anciens et nouveaux. Remettez-les d’abord en place&#xa0;: chacune redevient ce qu’elle était.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>Aucune installation du plan n’est un dossier de cette machine</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>Les installations figurent dans le tableau des nœuds, sous Noms et dossiers. Pour d’autres machines, créez des archives.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>Toutes les installations de cette machine sont conformes au plan.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> Installations du plan sur d’autres machines&#xa0;: %1.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>1 installation sera écrite</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>%1 installations seront écrites, toutes ou aucune</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>Ce qui s’y trouvait est gardé dans das-setup-backup de chaque installation, lisible par son propriétaire.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>É&amp;crire les installations</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>É&amp;crire 1 installation</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>É&amp;crire %1 installations</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>Un serveur fonctionne dans l’une des installations</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>Des serveurs fonctionnent dans %1 des installations</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. Un serveur lit la plupart de ses fichiers au démarrage, mais en déploie certains en marche&#xa0;: il travaillerait à la fois avec d’anciennes et de nouvelles valeurs. Arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>É&amp;crire quand même</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>Préparation de l’installation %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 installation</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 installations</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Arrêté. Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>Toutes les installations sont comme avant.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>Les installations n’ont pas été écrites</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 installation écrite</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 installations écrites</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 fichiers. Ce qui s’y trouvait est dans das-setup-backup de chaque installation, et peut être remis en place à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>&amp;Remettre en place...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>modification d’un hôte</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>nouvel hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n nouvel hôte</numerusform>
            <numerusform>%n nouveaux hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>hôtes collés</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>suppression d’un hôte</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>suppression d’hôtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Sert de</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>Le nom que Hadoop donne à un hôte. Il va dans le fichier hosts de chaque archive&#xa0;; un nœud qui ne peut pas le résoudre n’atteint pas le magasin d’événements.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>L’adresse de cet hôte, telle que les nœuds le joignent. Si elle est fausse, ils s’adressent à une autre machine.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>Noms d’hôte</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>Aucun nom d’hôte</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Chaque nœud doit résoudre chaque hôte Hadoop, par le DNS ou par son fichier hosts.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop répond par des noms, que chaque nœud doit donc résoudre. Ils vont dans le fichier hosts de chaque archive.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>&amp;Ajouter un hôte</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>Lignes d’un fichier hosts, ou noms et adresses d’un tableur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>Ajouter le nom &amp;manquant</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>Ajouter %n nom &amp;manquant</numerusform>
            <numerusform>Ajouter %n noms &amp;manquants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>Jars du client</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Choisir...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>Choisir un jar client à ajouter</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>suppression d’un jar client</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>Le client Subversion, SVNKit et Trilead, absent de tous les packs. Il va dans chaque installation&#xa0;; sans lui, rien n’est synchronisé.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>Ce que montrent les journaux</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>aucun journal choisi</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>pas encore de journal</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>pas un journal de serveur</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>réuni</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, première de %2</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>Démarrez le nœud, ou choisissez son journal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, state of its server</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with any other node.</source>
        <translation>Rien ne prouve qu’il soit dans un même cluster avec un autre nœud.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>Dans un même cluster avec %1.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>Pas de journal de %1</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>Démarrez les nœuds, ou choisissez leurs journaux.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>Sélectionnez un nœud pour voir ce qui le concerne&#xa0;; le rapport contient tout.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>Aucun journal ne peut être lu</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 ne contient aucune ligne d’un serveur.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore démarré</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>Il n’y a pas encore de journal&#xa0;: les serveurs n’ont pas été démarrés, ou leurs installations sont sur d’autres machines. Dans ce cas, choisissez des copies des journaux, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>Aucun journal connu</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>Le plan n’indique pour les nœuds aucune installation sur cette machine. Choisissez le wso2carbon.log de chaque nœud, ou déposez les fichiers ici.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>Les journaux ne montrent rien d’anormal.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>Les journaux montrent %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>Ils sont suivis tant que cette page est ouverte.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>Le nœud a démarré</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>Le nœud n’a pas encore démarré</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>Les %1 nœuds sont tous dans un même cluster</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>Pas encore deux nœuds dans un même cluster</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%1 nœuds sur %2 sont dans un même cluster</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>Rien à vérifier pour l’instant</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>Le plan n’a pas de nœuds.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Lecture des journaux</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>Lecture du journal de %1</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>Vous pouvez continuer à travailler. Quitter la page arrête la lecture.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>Plusieurs clusters au lieu d’un seul</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Réunis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Dernier événement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>Journaux lus</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Étapes suivantes</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>Des archives au cluster en service. Le texte complet est dans cluster/RUNBOOK.md.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>Copier tout le runbook</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimer...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Enregistrer sous...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>Voici les commandes du runbook, dans leur ordre, avec les valeurs de ce plan. DAS Setup n’en exécute aucune. Copiez-en une, exécutez-la sur le nœud indiqué à côté, puis continuez quand elle est terminée. L’ordre compte&#xa0;: les tables et Hadoop viennent avant le premier nœud, et les nœuds d’un même rôle démarrent ensemble. Le runbook se trouve aussi dans le dossier du cluster.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>Il n’y a pas encore de nœuds. Leurs lignes de démarrage s’afficheront ici.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>Il n’y a pas encore de produit. Les lignes de démarrage dépendent de sa version.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Ajouter des &amp;nœuds</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>Choisir le pro&amp;duit</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>Enregistrer le runbook</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>Le runbook n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>&amp;Ajouter un nœud</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>Ajouter par pla&amp;ge...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>Dupliquer les nœuds sélectionnés</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>Supprimer les nœuds sélectionnés</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>Remplir vers le bas en incrémentant</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>ajout d’un nœud</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>ajout de %n nœud</numerusform>
            <numerusform>ajout de %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>duplication d’un nœud</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>duplication de %n nœud</numerusform>
            <numerusform>duplication de %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>suppression de %n nœud</numerusform>
            <numerusform>suppression de %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>déplacement de %n nœud</numerusform>
            <numerusform>déplacement de %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>remplissage vers le bas</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>collage de %n ligne</numerusform>
            <numerusform>collage de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>modification de %n nœud</numerusform>
            <numerusform>modification de %n nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexeur</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analyseur</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>Port cluster</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>Nom d’hôte d’administration</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 est calculé</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>Un nom court, comme receiver1. Il désigne l’archive, et le nœud dans chaque liste&#xa0;; il ne figure dans aucun fichier du produit.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>Reçoit les événements et les stocke&#xa0;; démarré avec -receiverNode. Sans récepteur, rien n’entre dans le cluster.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>Rend les événements stockés accessibles à la recherche&#xa0;; démarré avec -indexerNode. Sans indexeur, aucune recherche ne trouve rien.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Exécute les scripts Spark&#xa0;; démarré avec -analyzerNode. Sans analyseur, aucune synthèse n’est calculée.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>Présente les résultats aux utilisateurs. Sans tableau de bord, personne ne les voit.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>localMemberHost dans axis2.xml, et une ligne de la liste des membres de tous les autres nœuds. Avec localhost, ou une adresse que les autres n’atteignent pas, le nœud reste seul.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>localMemberPort dans axis2.xml&#xa0;; le décalage ne le déplace pas. Il doit être ouvert entre tous les nœuds, et deux nœuds à la même adresse doivent avoir des ports différents.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>Offset dans carbon.xml, ajouté aux ports du serveur. Les nœuds d’une même machine doivent avoir des décalages tels qu’aucun port ne coïncide&#xa0;; sinon, le deuxième ne démarre pas.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>Le port de la console d’administration, calculé à partir du décalage.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>HostName dans carbon.xml&#xa0;: le nom dans les liens que reçoivent utilisateurs et clients. S’il ne se résout pas, ils ne mènent nulle part.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>MgtHostName dans carbon.xml&#xa0;: le nom de la console d’administration. S’il ne se résout pas, la connexion ne mène nulle part.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>Le registre propre du nœud&#xa0;: WSO2_CARBON_DB dans master-datasources.xml. Deux nœuds qui ont la même base corrompent mutuellement leur registre.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>Où le pack est décompressé sur le nœud. Les scripts, le déploiement et Vérification y cherchent le serveur&#xa0;; avec un chemin faux, ils n’en trouvent aucun.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>Faites glisser un numéro pour déplacer sa ligne</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>Nœuds et rôles</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>Une ligne par nœud DAS. Sélectionnez plusieurs lignes pour les modifier ensemble&#xa0;; Ctrl+V reprend des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>Tester les no&amp;ms d’hôte</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>Une ligne par serveur. L’adresse va dans la liste de membres de tous les autres nœuds&#xa0;: prenez-en une que tous atteignent, pas localhost. Le port cluster est celui de Hazelcast&#xa0;; deux nœuds à la même adresse doivent en avoir deux différents. Le décalage s’ajoute aux ports du serveur, comme HTTPS 9443. Installation est le dossier où le produit est décompressé sur ce nœud. Saisissez dans plusieurs lignes sélectionnées à la fois, ou collez depuis un tableur.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>Rôles et ports</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Noms et dossiers</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>Ajoutez-en un, ajoutez une plage d’adresses, ou collez des lignes d’un tableur.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%1 de %2&#xa0;: valeur inchangée.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>Cela n’a pas été collé.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>Saisissez la valeur dans le tableau, ou annulez et collez de nouveau.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>un dossier décompressé</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>un zip de %1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>, kernel %1, analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>Pilote MySQL</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>absent du pack, se choisit à la page Bases de données</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>Client SVN</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>absent du pack, se choisit à la page Synchroniseur de déploiement</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconnu d’après</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>Modifié par nœud</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>jusqu’à %1 fichiers&#xa0;; tout le reste est inchangé à l’octet près</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 ne peut pas servir de pack d’origine</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>Vous pouvez continuer à planifier. Les archives exigent le pack&#xa0;: choisissez son zip ou son dossier.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>Reconnu d’après bin/version.txt. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>Les événements vont dans HBase ou MySQL, les fichiers d’index dans HDFS. Seule la version 3.0.0 garde les fichiers d’index hors du nœud.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>Les événements vont dans HBase ou MySQL. Les fichiers d’index restent sur les nœuds d’indexation&#xa0;: le plan n’a donc pas de HDFS.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>Le lanceur a un profil pour chaque rôle, y compris le tableau de bord.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>Il n’y a pas de profil de tableau de bord. Le nœud du tableau de bord démarre avec des options explicites, ajoutées à son lanceur.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>Le traitement des événements est en mode HA sur les récepteurs. Ses ports 11224 et 10005 suivent le décalage de ports.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>Le traitement des événements est en mode HA sur les récepteurs. Dans cette version, ses trois ports ne suivent pas le décalage de ports.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master vaut %1&#xa0;: dans un cluster, cela désigne les masters de Spark lui-même, autant que le plan en prévoit.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>Les tâches planifiées attendent leurs serveurs de tâches&#xa0;: les nœuds d’un même rôle démarrent ensemble.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>Avec MySQL 5.7 et 8, les tables viennent du fichier mysql5.7.sql du pack.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>Le pack n’a pas de script pour MySQL 5.7 et 8. Le runbook explique comment y exécuter son script plus ancien.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, profil analytique</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconnu</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>Le plan est fait pour %1, mais le pack est %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>Choisissez un pack de la version prévue, ou adaptez le plan à celle du pack.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Utiliser %1</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>Ce que cette version apporte</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>Packs pris en charge</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livraison</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>Va dans les sources de données de chaque nœud, ou dans Secure Vault&#xa0;; jamais dans le plan. S’il est faux, aucun serveur n’atteint ses bases. Ctrl+E l’affiche.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>SvnPassword dans carbon.xml de chaque nœud, ou dans Secure Vault&#xa0;; jamais dans le plan. S’il est faux, rien n’est synchronisé. Ctrl+E l’affiche.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;; ses valeurs ont été ignorées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>«&#xa0;%1&#xa0;» se trouve à droite de la dernière colonne</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>Plans (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>Le plan ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>Le plan ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un nouveau plan</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>Le programme s’est terminé avant leur écriture dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>&amp;Reprendre les modifications</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>Les &amp;abandonner</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>Aucun produit pris en charge n’est encore choisi</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>Aucun pack d’origine n’est encore choisi</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>Le plan n’a pas encore de nœuds</translation>
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
        <translation>Produit</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>Le pack d’origine dont partent toutes les archives. Sa version détermine quels fichiers sont modifiés, et comment.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>Pack d’une autre version</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>Pack non pris en charge</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>Pack illisible</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>Pack introuvable</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>le pack est en cours de lecture</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>le pack et le plan sont de versions différentes</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>ce pack n’est pas pris en charge</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>ce pack est illisible</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>Indiquez le zip du pack tel que téléchargé, ou le dossier où il a été décompressé. Il est seulement lu, jamais modifié. bin/version.txt indique de quel produit il s’agit, ce qui détermine les fichiers que les archives modifient. Un pack déjà démarré contient des données de cette exécution, comme un identifiant de nœud que tous les nœuds partageraient. Sans pack, vous pouvez planifier pour une version&#xa0;; les archives exigent le pack.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>Pac&amp;k d’origine</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>Un zip ou un dossier décompressé. Vous pouvez aussi le déposer sur cette page.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>Choisir un &amp;zip...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>Choisir un &amp;dossier...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roduit</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>choix du produit</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>Utiliser le pack d’&amp;exemple</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>Sans pack sous la main, vous pouvez planifier pour une version et écrire plus tard. Le pack d’exemple est un petit substitut de DAS 3.0.0, pour tout essayer.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>Choisir le pack d’origine</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Fichiers zip (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>Choisir le dossier du pack d’origine</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>Le pack d’exemple n’a pas été écrit</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>choix du pack d’origine</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>Pris en charge également&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>Le pack tel que téléchargé. Les fichiers de chaque archive en partent&#xa0;: il doit donc être de la version qui fonctionne sur les nœuds.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>Le produit et la version sur les nœuds. Ils déterminent quels fichiers sont modifiés, et comment&#xa0;; un serveur d’une autre version ne les comprend pas.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>Cela correspond à plus de %1 nœuds</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Il manque un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>La plage n’a pas de fin</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>La plage finit avant son début&#xa0;: %1 est inférieur à %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>Le crochet «&#xa0;]&#xa0;» n’a pas d’ouverture</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>Le crochet «&#xa0;[&#xa0;» n’est pas fermé</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>Lire un cluster existant</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>Les installations de ses nœuds, ou des copies. Vous pouvez aussi déposer les dossiers ici. Rien n’y est modifié, et aucun mot de passe n’est lu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>Lecture en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>Un cluster a une installation par nœud.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>Ce que dit la majorité devient le plan&#xa0;; ce qui diverge est listé.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>Lire les installations</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>Lire 1 installation</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>Lire %n installation</numerusform>
            <numerusform>Lire %n installations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>le plan</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 conseil</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>Ce qui a été trouvé dans les installations</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>T&amp;out copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>Afficher la &amp;topologie</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 installation lue</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n installation lue</numerusform>
            <numerusform>%n installations lues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. Le plan reprend ce que dit la majorité des installations&#xa0;; il n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>&amp;Garder dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>Sous cet utilisateur et ce serveur&#xa0;; aucun autre plan ne le reçoit.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>Le trousseau de clés a refusé. Le mot de passe n’est pas dans le plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>Le mot de passe est gardé en mémoire et dans le trousseau de clés, jamais dans le plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>Le mot de passe est gardé uniquement en mémoire, jamais dans le plan.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 et 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>Une seule fois, dans l’installation d’un nœud quelconque, avant le premier démarrage.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>Une seule fois, dans %1 d’une installation quelconque, avant le premier démarrage.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>Mettre chaque archive sur son nœud</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>Copiez-y le zip, puis exécutez ceci sur place. apply.sh contrôle chaque fichier et garde une sauvegarde.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>Vérifier le lien symbolique</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>apply.sh le crée sur les analyseurs. Pour le créer à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>Chiffrer les mots de passe</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>Le mot de passe du magasin de clés est demandé.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>Démarrer les récepteurs</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>Démarrer l’analyseur</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>Démarrer les analyseurs</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>Démarrer l’indexeur</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>Démarrer les indexeurs</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>Démarrer le tableau de bord</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>Démarrer les tableaux de bord</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Démarrer %1</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>Démarrer %1 et les nœuds du même type</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>Quand tous les précédents ont journalisé «&#xa0;WSO2 Carbon started in&#xa0;».</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>%1 d’abord&#xa0;: il crée le dossier dans Subversion.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>N’attendez pas entre les démarrages.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>Chaque démarrage exige un fichier password-tmp, comme l’indique le runbook.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>Créer les bases de données</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>Une seule fois, là où se trouve le client MySQL.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Créer les tables</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>Ajouter les noms d’hôte</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>Sur chaque nœud, dans /etc/hosts, sauf si le DNS les connaît.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>Cliquez sur une boîte ou déplacez-vous avec les flèches. Entrée mène à la page où ses valeurs se définissent.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
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
        <translation>Met en place des clusters WSO2 DAS et EI Analytics.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nouveau plan</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Ouvrir un plan...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>Enregistrer le plan &amp;sous...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>À &amp;propos de DAS Setup</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Langue du bureau</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 erreurs, %2 avertissements, %3 conseils</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Synchroniseur de déploiement</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>Instructions qui créent les bases</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>Les tables dépendent du produit. Choisissez-le sur la page Produit.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>À exécuter une fois, sous un utilisateur autorisé à créer des bases. Ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>Les instructions sont dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>Entièrement distri&amp;bué</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>Récepteurs, analyseurs, indexeurs et un tableau de bord sur leurs propres nœuds. L’exemple en a sept.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>Haute disponibilité &amp;minimale</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>Deux nœuds qui font tout chacun&#xa0;; traitement des événements en mode HA.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>Perso&amp;nnalisé</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>Un nombre quelconque de nœuds, toute combinaison de rôles. Vous commencez avec un tableau vide.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>Commencez par un modèle de déploiement, un cluster existant ou un plan enregistré.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>Remplir avec les valeurs d’&amp;exemple du guide à sept nœuds</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>Choisissez comment les rôles sont répartis sur les nœuds. Toutes les pages suivantes partent de ce choix, et toutes les valeurs restent modifiables. Les valeurs d’exemple sont celles du guide à sept nœuds&#xa0;: faites vos essais avec elles, mais ne les mettez pas en service. Un plan est un fichier unique qui ne contient pas de mots de passe&#xa0;; Ouvrir un plan reprend un plan enregistré. Lire un cluster existant fait un plan d’installations configurées à la main et énumère ce qui n’y concorde pas. Une fois que le plan a ses propres valeurs, un autre modèle ne les écrase pas.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>Le plan a ses propres valeurs.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>Remplir avec les valeurs d’&amp;exemple</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>Afficher les c&amp;onstats</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Ouvrir un plan...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>&amp;Lire un cluster existant...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>Aucun plan n’a encore été enregistré ou ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>choix du modèle</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>remplissage avec les valeurs d’exemple</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>retrait des valeurs d’exemple</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>Ajouter l’installation d’un nœud</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>Ce plan a été lu à partir de 1 installation&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>Ce plan a été lu à partir de %n installation&#xa0;: %1.</numerusform>
            <numerusform>Ce plan a été lu à partir de %n installations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>Met dans le plan des nœuds, hôtes et noms du guide, pour essayer la configuration. Ils ne servent à rien dans votre propre réseau.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>actuelle</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>inutile</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>non visitée</translation>
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
        <translation>Le cluster tel que les archives le mettront en place. Sélectionnez une boîte pour voir ses valeurs et aller là où elles se définissent.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 service</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>Le schéma est tiré du plan&#xa0;; rien ne se saisit ici. Une boîte en couleur a un constat, que le panneau du bas donne quand la boîte est sélectionnée. Entrée ou un double-clic mène à la page de la boîte. Les flèches passent de boîte en boîte, Ctrl+molette change le zoom, F montre tout. L’onglet Tableau donne la même chose sous forme de texte. Tout tester se connecte à tout ce que le plan indique et n’y modifie rien&#xa0;; les résultats s’affichent près des boîtes. Exporter écrit en SVG, PNG ou PDF.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>Le schéma ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 Impossible sans son mot de passe&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>Aller au &amp;nœud</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>Aller au ser&amp;vice</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, utilisé par %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>Créé par %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Fichier %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Exporter le schéma</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>Le schéma ne peut pas être exporté</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Se connecte à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>Nœuds et services du cluster</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>Les nœuds démarrés forment-ils un seul cluster, d’après leurs journaux&#xa0;?</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Enregistrer le rapport...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Lecture des journaux</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>Aucun journal choisi</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Pas encore démarré</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>Plusieurs clusters</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%1 sur %2 réunis</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>Démarrez les nœuds comme l’indique le runbook, puis revenez ici. Le wso2carbon.log de chaque nœud est lu dans son installation, avec les fichiers de rotation à côté, et suivi tant que cette page est ouverte. Si les installations sont sur d’autres machines, copiez les journaux ici et choisissez-les&#xa0;: sélectionnez un nœud et appuyez sur Espace, ou déposez les fichiers sur le tableau. Un nœud ne journalise que les membres qui arrivent après lui&#xa0;; il faut donc tous les journaux pour savoir qui est réuni avec qui. Sélectionnez un nœud pour voir ce qui le concerne&#xa0;; Échap affiche de nouveau tous les nœuds. Rien sur cette page n’est obligatoire&#xa0;: vous pouvez fermer le programme à tout moment, et das-setup verify donnera la même chose plus tard.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>Les nœuds et leurs journaux</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aucun nœud</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>Leurs journaux sont lus ici une fois qu’ils ont démarré.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Ajouter des &amp;nœuds</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>Afficher &amp;tous les nœuds</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>Lire celui de l’insta&amp;llation</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>C&amp;hoisir un journal...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>Sélectionnez d’abord le nœud</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>Les erreurs, avertissements et nœuds manquants s’afficheront ici, avec ce qu’il faut faire pour chacun.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Rien d’anormal</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>Aucun journal ne montre d’erreur, d’avertissement ou de nœud manquant.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>Le journal de %1</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>Journaux (wso2carbon.log* *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>On ne sait pas à qui appartient ce journal</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

Déposez un journal sur la ligne de son nœud, ou donnez-lui un nom qui contient celui du nœud.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>Suivant indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>Suivant indisponible&#xa0;: 1 erreur sur cette page</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>Suivant indisponible&#xa0;: %n erreur sur cette page</numerusform>
            <numerusform>Suivant indisponible&#xa0;: %n erreurs sur cette page</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1&#xa0;; vous pouvez continuer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>Les fichiers des nœuds, tels que le plan les définit, vont là où ils servent.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, aujourd’hui %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Pas encore écrit</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>les fichiers sont en cours d’écriture</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>1 erreur dans le plan</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>%1 erreurs dans le plan</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>mot de passe %1 pas encore saisi</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>Chaque archive est un zip avec les fichiers qui diffèrent du pack d’origine, un script qui les met en place et un autre qui les retire. Le dossier du cluster contient le runbook et le SQL. Les installations de cette machine peuvent être écrites directement&#xa0;; ce qui s’y trouvait est gardé dans das-setup-backup de chaque installation. Tout est écrit, ou rien. Les archives contiennent des mots de passe&#xa0;; vous seul pouvez les lire.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>&amp;Mot de passe MySQL</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Mot de passe S&amp;ubversion</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>1 erreur dans le plan en empêche l’écriture</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>%1 erreurs dans le plan en empêchent l’écriture</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Copier la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>Si vous arrêtez, rien de ce qui a été commencé ne reste.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 serait transmis tel quel aux autres nœuds</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>Un nœud tableau de bord n’exécute ni récepteur, ni analyseur, ni indexeur</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Une bibliothèque du client Subversion</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>Tous les nœuds voient un même registre de configuration</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>Tous les nœuds voient un même registre de gouvernance</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Événements binaires (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Événements binaires (TLS), inutilisés ici</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Événements binaires</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Événements binaires, inutilisés ici</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>Les deux nœuds, avec la même liste sur chacun, comme dans le guide</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>Déclare le préfixe des alias</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE écrit dans HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE écrit dans MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO écrit dans HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO écrit dans MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>Chaque tenant a son propre dossier dans le dépôt</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>Kerberos intégré, s’il est activé</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>LDAP intégré, s’il est activé</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>Chaque nœud récupère ce qui a été commité</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>Tous les autres nœuds du cluster</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>Exactement un nœud fait les commits</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>Synchronisation des événements HA</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>Gestion HA</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase, trouvé par son quorum ZooKeeper</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE écrit dans HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE écrit dans MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>Il exige un cluster Storm, ce que celui-ci n’est pas</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>Il précède HA, et le premier mode activé l’emporte</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>Registre JMX</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>Serveur JMX</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>Déplace les ports de ce nœud, pour en faire tenir plusieurs sur une machine</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>Les nœuds d’un même domaine forment un cluster</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>Des deux récepteurs, l’un est actif, l’autre prend le relais</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>Un mode doit être activé</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>Un même chemin vers l’installation sur tous les nœuds</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>Seuls deux récepteurs fonctionnent en mode HA</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>Lit la source de données HBase</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>Lit la source de données HDFS</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Page d’application Spark</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Blocs Spark</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Diffusion Spark</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Classes Spark</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Driver Spark</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Exécuteur Spark</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Fichiers Spark</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark trouve le pilote JDBC sous le lien</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark trouve les bundles ajoutés sous le lien</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark trouve le dossier de données sous le lien</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark trouve les bundles du serveur sous le lien</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark trouve les bibliothèques du serveur sous le lien</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Page d’historique Spark</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Master Spark (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Page du master Spark</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Master Spark</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark lit la configuration sous le lien</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark lit la configuration sous le lien&#xa0;; défini ici, car le lanceur le redéfinit après load-spark-env-vars.sh</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>Spark démarre dès que ce nombre de masters est présent</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Page du worker Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Worker Spark</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>La source de données HBase</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>La source de données HDFS</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>Le pilote MySQL</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>Le mot de passe MySQL</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>Le mot de passe MySQL, jusqu’à son chiffrement par ciphertool.sh</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>L’utilisateur MySQL</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Le client Subversion</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Le mot de passe Subversion</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>Le mot de passe Subversion, jusqu’à son chiffrement par ciphertool.sh</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>Le dépôt Subversion des artefacts</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>L’utilisateur Subversion</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>L’adresse à laquelle ce nœud invite les autres à le joindre</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>L’alias sous lequel le coffre conserve le mot de passe</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>Les analyseurs forment leur propre cluster Spark, par Hazelcast</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>Les artefacts sont dans Subversion</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>La classe de pilote qui correspond au jar Connector/J</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>Le magasin d’événements est dans MySQL</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>La source de données du magasin d’événements</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>Les données d’index dans HDFS</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>Les données d’index sont dans HDFS</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>Les données d’index sont dans MySQL</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>La source de données des données d’index</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>La liste des membres ci-dessous ne compte qu’avec wka</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>La base des métriques est dans MySQL</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>Le nom de la console d’administration de ce nœud</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>Le nom par lequel utilisateurs et clients joignent ce nœud</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>Le seul alias sous lequel le serveur le cherche</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>Le port de ce nœud dans le cluster&#xa0;; aucun décalage ne le déplace</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>Les données traitées sont dans MySQL</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>Le registre que tous les nœuds montent</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>Le registre visé par les montages&#xa0;; son cacheId est user@URL de la base</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>Le registre partagé, à côté de celui du nœud</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>Le 11000 d’origine est aussi le port du worker Spark</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>La ligne d’origine a un chemin qui ne mène nulle part</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>Les utilisateurs et les rôles que tous les nœuds partagent</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>Le registre propre de ce nœud est dans MySQL</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Authentification Thrift, si elle est activée</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Événements Thrift (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Événements Thrift (TLS), inutilisés ici</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Événements Thrift</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Événements Thrift, inutilisés ici</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>Active le clustering</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>Utilisateurs et rôles viennent de la base partagée</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Console web et services (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Console web et services (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>Où ciphertool.sh trouve l’alias</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>Où l’autre récepteur demande l’état</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>Où l’autre récepteur envoie les événements pour rester synchronisé</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>Indique si les nœuds partagent leurs artefacts par Subversion</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>Indique si l’état des requêtes en cours est conservé sur disque</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>Au-delà du nombre de ces nœuds, un démarrage ne se terminerait jamais</translation>
    </message>
</context>
</TS>
