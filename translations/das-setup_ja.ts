<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 に書き込み先の「home」がありません。指定するか、バンドルを作成してください</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>プランにノードがありません</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>プランにノード「%1」はありません</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: 中断された適用を取り消しました</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>それでも書き込みますか? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>何も書き込みませんでした。サーバーを停止するか、--yes を指定してください</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>バックアップ: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>何もする必要はありません: どのホームもプランどおりです</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>エラー: %1、警告: %2、ヒント: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: 「%1」には対応していません。対応製品は `das-setup products` で一覧できます</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>このパックは %1 ですが、プラン %2 は %3 用です。「source」に別のパックを指定するか、「product」を変更してください</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: 標準パックが指定されていません。zip または展開済みフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: %2 には何も書き込みませんでした</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: テスト %1 はありません。%2 を使ってください</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 は 0 ～ 3600 の秒数ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>書き込み後に編集されています</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>何も変更しませんでした。--force を指定すると古いファイルに戻し、編集されたファイルはバックアップに残します</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: 「%1」には対応していません。対応製品は `das-setup products` で一覧できます</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: 「%1」は不明です。fully-distributed、minimum-ha、custom のいずれかを使ってください</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1 に %2 はありません。%3 を使ってください</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: サンプルパックは %1 です。--product は省いてください</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>ほかのユーザーがこのファイルを読み取りまたは変更できます。chmod 600 を実行してください</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>オブジェクト {...} でなければなりません</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>不明なキーがあります。mysql.password と svn.password を使ってください</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: 引用符で囲んだ文字列でなければなりません</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: 2 回記述されています</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>デスクトップのキーリングを待っています。ロック解除が必要かもしれません。</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 が必要です。--secrets FILE か環境変数 %2 で、または端末で尋ねられたときに指定してください</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: 「%1」は、プランのノードを使った NODE=FILE の形になっていません</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: 「%1」にファイルの指定がありません</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>WSO2 DAS または EI Analytics のクラスターを構成します。</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>開くプラン。</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>全ページの画像を書き出して終了します。</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: そのようなフォルダーはありません。先にパックを展開してください</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>変更内容の算出後に変更されています。もう一度確認してください</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 と %2 の書き込み先が同じです。それぞれ別のホームを指定してください</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>以前の適用がここで中断されています。先に das-setup restore を実行してください</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>中止しました。何も書き込んでいません</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>。また、%1 を元に戻せませんでした (%2)。原因を取り除けば das-setup restore で戻せます</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>das-setup の一覧ではありません</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>改行を含むファイル名は書き込めません。名前を変更してください</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>ここで適用が中断された後に編集されています。ホームに das-setup restore を実行し、差分を確認してください</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>apply.sh による書き込み後に編集されています。apply.sh は書き込んだ内容の控えを残しません</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 が FILE//XPATH,false の形ではありません。行を直すか削除してください</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 が指す %2 はパックにありません。ciphertool.sh が途中で止まります。行を直すか削除してください</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>%1 のパスを確認できません。要素まで 1 段ずつたどるパスを書いてください</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 のパスに当たるものが %2 にありません。ciphertool.sh が途中で止まります。行を直すか削除してください</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 の行が cipher-text.properties にありません。エイリアスそのものがパスワードになってしまいます。行を追加するか、エイリアスを削除してください</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 の行が cipher-tool.properties になく、ciphertool.sh がそこで止まります。行を追加するか、パスワードを削除してください</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>エイリアスが %1 個を超えているため、確認できません</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 は Secure Vault に %2 として入っており、サーバーはそこを参照し続けます。Secure Vault を有効にするか、svns:secretAlias を削除してください</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 はパックにありません。起動コマンドがその役目を果たします</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 はパックにありません。ノード上のこのファイルに次を設定してください: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>パックにありません。完全な標準パックを使ってください</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 には暗号化済みのパスワードが %2 個あり、そのまま残しました。変更したパスワードは ciphertool.sh -Dchange で設定してください</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 に ${ が含まれ、製品が置き換えてしまいます。これを含まないパスワードにしてください</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 に改行など、ファイルに書けない文字が含まれています。これを含まないものにしてください</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>%1 のパスワードが空です。Secure Vault は空のパスワードを保存できません。パスワードを決めるか、Secure Vault を使わないでください</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>%1 のパスワードに ] が含まれ、ciphertool.sh がそこで切ってしまいます。これを含まないものにするか、Secure Vault を使わないでください</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>%1 MB を超えています。これほど大きい設定ファイルはありません</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>NUL バイトが含まれています。テキストファイルではありません</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>キー %1 が複数回あります (行 %2)。1 つだけ残してください</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>properties ファイルにはキーと値しかありません</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>キーが指定されていません</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>キー %1 がありません</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 が複数回あります (行 %2)。1 つだけ残してください</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 は変数名ではありません</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>%1 を起動する java コマンドがありません</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 は -Dname のような Java オプションではありません</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>%1= で始まる行がありません</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>シェルスクリプトには変数と Java オプションしかありません</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>%1 の引用符の付け方では、どこまでが値か決まりません</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>%1 の新しい値に改行が含まれています</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>エンコーディング %1 には対応していません。ファイルを UTF-8 で保存してください</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>バイト列が %1 ではありません。ファイルか、宣言されたエンコーディングを直してください</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>2 つの編集が重なっているか、テキストの範囲外です</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>エンコーディング %1 では書けない文字があります</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>内部サブセットを持つ文書型宣言があり、安全に編集できません。取り除いてください</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>属性が %1 個を超えるタグがあります</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 に %2 か所が一致します (行 %3)。1 か所にしてください</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>%1 に一致するものがありません。%2 はあります</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>%1 に一致するものがありません</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 は %2 の兄弟要素ではありません</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>書き込む内容が %1 に一致しません</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>パス %1 は要素を指さなければなりません</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>XML ファイルに Java オプションはありません</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>新しい値に XML で表せない文字が含まれています</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>挿入する XML の名前、コメント、CDATA セクションに、ファイルのエンコーディングで表せない文字が含まれています</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>要素 %1 にはテキストがあるため、要素を入れられません</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>挿入する XML に NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>挿入する XML: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>整形式の XML ではありません: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>整形式の XML ではありません: &amp; の後が既知の実体ではありません。テキスト中では &amp;amp; と書きます</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>要素の階層が %1 を超えています</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>タグに書かれていない属性があります</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>パスの終わり</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>要素名</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>引用符で囲んだ値</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>閉じ引用符</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>パス %1 が正しくありません: %3 桁目には%2が必要です</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>要素 %1 には要素があるため、テキストを設定できません</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: Secure Vault を使うと、ciphertool.sh が各ホストでキーストアのパスワードを尋ね、起動のたびにも尋ねられますが、プレイブックは応答できません。バンドルを書き出して手順書に従うか、Secure Vault を無効にしてください</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>ノード ID「%1」はファイル名にできません。英数字と - を使ってください</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>「%1」という名前のノードが 2 つあります。それぞれ別の ID を付けてください</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>プランにノード「%1」はありません</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>ここの空きは %1 ですが、全ノード (%2) の完全パックには %3 必要です。空きを増やすか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>書き込めません: %1。別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>フォルダーでないものがあり、妨げになっています。削除するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>ファイルでないものがあり、妨げになっています。削除するか、別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>zip として開けません: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>読み取り後に変更されています。最初からやり直してください</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>フォルダーです。完全パックは zip から作られます。ダウンロードしたままのパックの zip を「source」に指定するか、変更ファイルだけのバンドルを書き出してください</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>zip に入れられません: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>クラスタードメイン</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>MySQL ホスト</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>MySQL ポート</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>MySQL ユーザー</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>URL オプション</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>ドライバークラス</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>ユーザーストアのデータベース</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>マウントするレジストリのデータベース</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>メトリクスのデータベース</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>処理済みデータのデータベース</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>ストアの種類</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>イベントストアのデータベース</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>HBase マスター</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>ZooKeeper クォーラム</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>ZooKeeper ポート</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>HDFS アドレス</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>HDFS データフォルダー</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>/_system/governance のマウント先</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>/_system/config のマウント先</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>デプロイ同期の Enabled</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>Subversion リポジトリ</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>Subversion ユーザー</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>デプロイ同期の SvnUrlAppendTenantId</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>Secure Vault の使用</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>Spark マスターの数</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>HA モードの永続化</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>ノード内の別の場所で</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>ほか %1 ノードで</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2が「%3」ですが、%5は「%4」です</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>そこを「%1」にするか、ほかのすべてをここの値にしてください</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>全ノードで同じでなければなりません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>「%1」はプランに入れられない値です</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>製品も受け付けないか、起動時に補う値です。</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>そこで直すか、プランに入力してください</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: クラスタリングが無効です</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>このノードは単独のままになります。</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>enable を「true」にしてください</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: メンバーシップ方式が wka ではありません</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>メンバーの一覧が読まれません。マルチキャストはたいていルーターを越えません。</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>wka にしてください</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: デプロイ同期が Subversion を使っていません</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>プランではほかのリポジトリを扱えません。</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>RepositoryType を svn にしてください</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 はほかのノードのコミットをチェックアウトしません</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>クラスターのアーティファクトが届きません。</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>AutoCheckout を true にしてください</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 のメンバーに %2 (%3) がありません</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>そのノードをほかのノード経由でしか見つけられません。</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>ほかのノードが 1 つも載っていません。</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>メンバーを追加してください</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 のメンバー %2 に当たるホームがありません</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>ホームが指定されていないか、アドレスが誤っています。</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>そのホームも読み込むか、メンバーを削除してください</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 のメンバーに自分自身 (%2) があります</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>そのアドレスではほかのノードは見つかりません。</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>代わりにほかのノードを載せてください</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 も %2 もコミットします</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>2 つがコミットすると互いに上書きします。</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>1 つを除いて AutoCommit を false にしてください</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: %2 は H2、つまりそのノードだけのファイルです</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>中身はほかのノードから見えません。</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>動作しますが、ノードとともに失われます。</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>MySQL データベースを使ってください</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: %2 の URL にガイドの仮の値が残っています</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: %2 の URL が jdbc:mysql://HOST:PORT/DATABASE の形ではありません</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>プランで扱える MySQL サーバーは 1 台です。</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>実際の値を書いてください</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>直すか、プランにデータベースを入力してください</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: %2 の URL またはユーザーがボールトに入っています</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>ファイルにはそのエイリアスしかありません。</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>プランに入力してください</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: %2 の URL にパスワードが含まれています</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>プランには取り込みません。</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>URL から取り除いてください。パスワードには専用の欄があります</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 が使うデータソース「%3」がありません</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>コメントの中にあるか、名前が違うのかもしれません。</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>存在するデータソースを指定してください</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 にデータソースの指定がありません</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>要素がないか、綴りが違います。</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>データソースを指定してください。場所は `das-setup diff` で分かります</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 は%2を自分のデータベースに置いています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>「%1」はこのノードのレジストリが使うものです。</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>全ノードで共有するデータソースを指定してください</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: 種類 %2 のデータソースを読むものがありません</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>プロバイダーがコメントの中にあるか、ありません。サーバーは %1 を開けません。</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>プロバイダーを analytics-datasources.xml に追加するか、コメントから外してください</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: データソース %2 を使うストアがありません</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>イベントが HBase に入りません。</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>analytics-config.xml で指定するか、削除してください</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: HA モードでこのノードのアドレスが「%2」になっていますが、実際は %3 です</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>もう一方のレシーバーはそのアドレスに接続します。</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>ノードのアドレスを書いてください</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 は HA モードで動きますが、レシーバーではありません</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>レシーバーからアクティブの役を奪うおそれがあります。</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>このノードの HA モードを無効にしてください</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 も、ほかの 2 つのレシーバーと同じく HA モードで動きます</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>すべてのイベントをもう一度発行します。</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 は HA モードでないレシーバーです</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>どのモードも有効ではありません。すべてのレシーバーがすべてのイベントを発行します。</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>有効なモードのうち最初のものは「%1」で、最初のものだけが使われます。すべてのレシーバーがすべてのイベントを発行します。</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>モード HA を有効にし、それより前のモードは無効にしてください</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 に %2 がありません</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>%1 のパックには必ず含まれています。</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>パックから取り出してください</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 が 2 回あります</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>製品は %1 行目のものを読みます。</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>もう一方を削除してください</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 でデータソース %2 が 2 回定義されています</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>最初のものは %1 の %2 行目です。サーバーはその先のデータソースを読み込みません。</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>どちらかを削除してください</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master が「%2」です</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>%1 のアナライザーは「%2」で独自の Spark クラスターを作ります。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 と書いてください</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 と値の間に区切りがありません</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>行全体が名前とみなされ、どこからも参照されません。</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>%1 の後に空白を入れてください</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 は、同時に起動する数より多い %2 台のタスクサーバーを待ちます</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>起動が終わらないことがあります。</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>%1 の役割を決める起動コマンドはホームにないため、%2 とみなします</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>オプションなしで起動したノードはすべての役割を果たします。</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>プランの役割を直してください</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 は展開したままの %2 です</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>クラスターの設定がまったくありません。</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>設定するか、対象から外してください</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>自分のレジストリ</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>ユーザーストア</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>マウントするレジストリ</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>処理済みデータ</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>フォルダーではありません。ノードのホームを指定してください</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>%1 ですが、前のホームは %2 です。1 つのクラスターの製品は 1 つです</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 は %2 をマウントしていません</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>レジストリのその部分がこのノードだけのものになります。</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>マウントを追加してください。`das-setup diff` で分かります</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: %2 のマウントはどのデータベースにもつながりません</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>両方に同じ名前を付けてください。それまでにノードが自分のレジストリに書いたものはそこに残ります</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>instanceId がありません。</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>ID が「%1」で dbConfig を持つ remoteInstance がありません。</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>名前が「%1」で dataSource を持つ dbConfig がありません。</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: cacheId が %2 のユーザーと URL ではありません</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>dbConfig があるため効果はありません。</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>bin/version.txt がありません。パックの zip か、bin のあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 は Stream Processor ベースです。Enterprise Integrator 6.4 以降の分析機能には Data Analytics Server のファイルがありません</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 は Data Analytics Server の後継で、設定ファイルが異なります</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>%1 のバージョンが分かりません</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 は Data Analytics Server をもとにしていますが、クラスターでどのファイルを変えるべきか分かっていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>「%1」は Data Analytics Server でも Enterprise Integrator でもありません</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%2 のない %1 です。このパックには分析サーバーが含まれていません</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>これは %1 の分析フォルダーです。%2 として含んでいるパック自体のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%2 のない %1 です。このパックには Integrator はありますが、分析サーバーがありません</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>ありません。bin のあるフォルダーを選んでください</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1。対応しているのは %2 です。</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>パック内のパスではありません</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>パックの外に出るシンボリックリンク経由です。ファイル自体を置いてください</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>ファイルではありません。標準パックではここはファイルです</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>%1 バイトあります。%2 バイトを超える設定ファイルはありません</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>サンプルパック</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>標準パックが指定されていません。パックの zip または展開済みフォルダーを選んでください</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>存在しません。標準パックの zip または展開済みフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>パイプまたはデバイスです。標準パックの zip または展開済みフォルダーを選んでください</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>エントリが zip より長くなっています。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>エントリ「%1」がファイルでもフォルダーでもあります。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>エントリ「%1」が zip のフォルダーの外に出ています。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>エントリ「%1」が 2 回あります。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>zip として開けません: %1。パックの zip または展開済みフォルダーを選んでください</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>ファイルではなくリンクまたはデバイスです。標準パックではここはファイルです</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>暗号化されています。ダウンロードしたままのパックを使ってください</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>展開すると %1 バイトになります。%2 バイトを超える設定ファイルはありません</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>読み取れません: %1。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>長さが zip の記載と違います。パックをダウンロードし直してください</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>%1 MB を超えています。これほど大きいプランはありません</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>有効な JSON ではありません: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>NUL バイトが含まれています</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>引用符で囲んだ文字列でなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>整数でなければなりません</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>範囲外です</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>true または false でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>「%1」は不明です。%2 を使ってください</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>リスト [...] でなければなりません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>2 回あります</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>プランにパスワードは入れられません。--secrets FILE または環境変数を使ってください</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 は不明です。このプログラムはバージョン %2 を読み取ります</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>receiver、indexer、analyzer、dashboard のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>%1 ノードを超えるクラスターは扱いません</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>%1 とこのマシンの時計は合っています</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>%1 の時計はこのマシンより %2 進んでいます</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>%1 の時計はこのマシンより %2 遅れています</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>全マシンの時計を 1 つのタイムサーバーに合わせてください</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>最初の起動前に時計を合わせてください。ずれていると HBase がリージョンサーバーを拒否し、イベントの時刻も狂います。全マシンの時計を 1 つのタイムサーバーに合わせてください</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC のフレームではありません</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>Hadoop RPC の応答ではありません</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>Hadoop RPC の応答が途中で切れています</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase が 0.96 より古く、DAS が読める znode ではありません</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS には HBase 1.1.2 以降が必要です</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase が古すぎます</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase は ZooKeeper の %1 に登録されています</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase がバージョンを返しません</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 はここでは %2、プランでは %3 です</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase がクライアントに返す名前をここで解決できません: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>プランのホスト表にアドレスを入力してください</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>名前を解決できません</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>プランのホスト表か、このマシンの hosts ファイルを直してください</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>HBase サーバーの名前 %1 件はすべて解決できます</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase にアクティブなマスターがありません</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>起動してください: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase が動いていません</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>アクティブなマスターは %1 ですが、プランでは %2 です</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使ってください</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>アクティブなマスターは %1 です</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase にリージョンサーバーがありません</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>起動して、ログを確認してください</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>時間が足りませんでした</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 台のリージョンサーバーが接続を受け付けます</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 台のリージョンサーバーが接続を受け付けます</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>ファイアウォールと、リージョンサーバーが動作しそのアドレスで待ち受けているかを確認してください</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>HBase の場所が ZooKeeper から分かりません</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>リージョンサーバー</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>ZooKeeper のログを確認してください</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper に %1 がありません。HBase がこの ZooKeeper で起動したことがありません</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>このクォーラムで HBase を起動するか、HBase が使っているクォーラムを指定してください</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper には、DAS が HBase を探す %2 ではなく %1 があります</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>hbase-site.xml の zookeeper.znode.parent を %1 にしてください</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>ZooKeeper の %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>クォーラムのどのメンバーともセッションを開けません: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>HBase マスターのアドレスではありません</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>NameNode が応答しません</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 は NameNode ではありません。HTTP で応答しています</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>Web ページのポートではなく、fs.defaultFS のポート (通常 8020 または 9000) を指定してください</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 は Kerberos を要求します</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS は Kerberos なしで HDFS にサインインします。hadoop.security.authentication が simple のクラスターを使ってください</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 は Hadoop のサーバーですが、NameNode ではありません</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>core-site.xml の fs.defaultFS のホストとポートを指定してください</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 はまだ起動中です</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>しばらくしてからもう一度テストしてください</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 が接続を拒否しました: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>NameNode のログを確認してください</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>NameNode です。バージョンはスーパーユーザーにしか返しません</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Hadoop %1 の NameNode です</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS には Hadoop 2.6.0 以降が必要です</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>アクティブな NameNode です</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>状態が %1 の NameNode で、ファイルを提供しません</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>プランにアクティブな NameNode を指定してください</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>アクティブな NameNode でなければ分かりません</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>NameNode から回答がありません: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>NameNode がセーフモードです。今は書き込みができません</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>セーフモードではありません</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>セーフモードを抜けるまでノードを起動しないでください: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>ブロックが %1 個欠落、%2 個破損しています</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>停止している DataNode を起動し、hdfs fsck / を実行してください</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>空きが %2 中 %1 しかありません</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>DataNode の容量を増やしてください</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>DataNode が 1 台も参加しておらず、容量がありません</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>DataNode を起動し、ログを確認してください</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%2 中 %1 が空いています</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>NameNode がエラーを返しました: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>セーフモード</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>ポートを確認してください。Web ページのポートではなく、NameNode の core-site.xml の fs.defaultFS のポート (通常 8020 または 9000) です</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 は NameNode ではありません: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>HBase として応答しています</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 の Hadoop IPC はバージョン %2 で、Hadoop 2.1 より古いものです</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>ポートを確認してください。ZooKeeper のクライアントは clientPort (通常 2181) に接続します</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 は ZooKeeper サーバーですが、サービスを提供していません。クォーラムが成立していないか、まだ起動中です</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>ほかのメンバーを起動し、zoo.cfg の server 行を確認してください</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>ZooKeeper の応答ではありません</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>srvr に応答しません</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 は ZooKeeper のプロトコルで応答しません: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>クォーラムの唯一のメンバーです</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>クォーラムは %2 メンバー中 %1 が動いている限り成立します</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>ZooKeeper サーバーです</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>そのメンバーのログを確認してください</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>セッションを開けません</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>セッションを開けます。クォーラムは成立しています</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>セッションを開けます</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>コマンド srvr に応答しません</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>単独で動いており、ほかの %1 メンバーを認識していません</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>各メンバーの zoo.cfg に全メンバーの server 行を書くか、プランにこの 1 台だけを指定してください</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1、%2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper が %2 以内に %1 について応答しませんでした</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper が %1 の読み取りを許可しません</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper から %1 を取得できません: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 は ZooKeeper のアドレスではありません</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 は %2 以内にセッションを開きませんでした</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>リゾルバーが %2 以内に %1 について応答しませんでした</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 はこのマシンで解決できません</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>このマシンのリゾルバーが %1 について応答しません</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>各ノードにはバンドルの hosts ファイルから行「%1 %2」が入ります</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>綴りを確認するか、プランのホスト表にアドレスを入力してください</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>このマシン自身を指します</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 はプランでは %2 ですが、このマシンでは %3 に解決されます</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>どちらかが誤りです。プランか、このマシンの hosts ファイルまたはネームサーバーを直してください</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 は %2 に解決されます</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>未実行: ここでは解決できません</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 を逆引きできません</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase と HDFS は正引きと逆引きの両方を使います。ネームサーバーに逆引きレコードを追加するか、各マシンの hosts ファイルに行「%1 %2」を追加してください</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 の逆引きは %3 ではなく %2 です</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>プランで使う名前を、hosts ファイルの行またはネームサーバーの逆引きレコードの先頭にしてください</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 の逆引きは %2 です</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>プランで %1 にループバックアドレス %2 が指定されています</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>同じマシンにしか届きません。すべてを 1 台で動かす場合にだけ正しい設定です</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 はこのマシンでループバックアドレス %2 に解決されますが、プランでは %3 です</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>/etc/hosts の %1 の行を「%2 %1」に置き換えてください。そこからアドレスを得るサーバーには、ほかのマシンから届きません</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 はループバックアドレス %2 に解決されます</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>どのノードでもそのノード自身を指します。ほかのノードから届く名前またはアドレスを使ってください</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>ループバックアドレスではありません</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>%2 の %1 ポートはすべて空いています</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 はすでに動いています (プロセス %2)。使用中: %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>ファイルを置き換える前に停止してください</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>このマシンの何かが %1 のポートを使っています: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>「ss -ltnp」で調べて停止するか、%1 に別のポートまたはポートオフセットを指定してください</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>正引き</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>逆引き</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>その前に作成したもの: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>プランに MySQL サーバーの指定がありません</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>URL オプションは暗号化を要求していますが、サーバーが対応していません</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB Connector/J は、MariaDB に対しても使えません</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>このドライバーが返すデータベース名に対する設定が Analytics にありません。MySQL Connector/J を使ってください</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>プランにドライバークラスの指定がありません</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>com.mysql.jdbc.Driver、Connector/J 8 以降なら %1 を使ってください</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 にクラス %2 がありません</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>com.mysql.jdbc.Driver を使ってください</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 は %2 には古すぎます</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Connector/J 5.1.46 以降を使ってください。それより古いものは、このサーバーにない設定を要求します</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>Connector/J 8 は TLS なしの caching_sha2_password を拒否します</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>アカウントが mysql_native_password でなければ、URL オプションに allowPublicKeyRetrieval=true を追加するか、TLS を使ってください</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 は既定ではサーバーの TLS バージョンに対応しません</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>URL オプションに enabledTLSProtocols=TLSv1.2 を追加するか、Connector/J 5.1.49 を使ってください</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>JAR は Connector/J 5.1.46 以降でなければなりません</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 は %2 で使えます</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 が %1 を拒否しました。ユーザーまたはパスワードが違います</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>両方を確認し、このマシンからの接続がこのアカウントに許可されているかも確認してください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 は %2 ではパスワードでサインインしません</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>そのアカウントはマシン自体のログインを使っています。クラスター用にパスワード付きのユーザーを作成してください</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 はこのマシンからの接続をすべて拒否します</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>全ノードのアドレスと、テスト用にこのマシンのアドレスに対してアカウントを作成してください: CREATE USER &apos;name&apos;@&apos;address&apos;。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>接続の失敗が多すぎたため、%2 がこのマシンをブロックしています</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>サーバーで FLUSH HOSTS を実行し、max_connect_errors を増やしてください</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 はこれ以上接続を受け付けません</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>max_connections またはユーザーの上限を増やしてください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 には %2 でその操作を行う権限がありません: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>管理者に権限を付与してもらってください: GRANT ALL PRIVILEGES ON database.* TO そのユーザー</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 のパスワードは旧形式で、もう受け付けられません</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>old_passwords=0 でパスワードを設定し直してください</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>%1 のパスワードの有効期限が切れています</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>ALTER USER で期限なしの新しいパスワードを設定してください</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>アカウント %1 はロックされています</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>ALTER USER ... ACCOUNT UNLOCK で解除してください。サーバーの応答: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 は暗号化接続しか受け付けません</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>URL オプションから useSSL=false を取り除いてください</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 のサインイン方式はここでは使えません: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>アカウントを mysql_native_password または caching_sha2_password にしてください。後者の場合、このプログラムにはパッケージ libmariadb3 のプラグインが必要です</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 は、パスワードが漏れうる方式かここで未知の方式で %1 にサインインを求めています</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>アカウントを mysql_native_password または caching_sha2_password にしてください</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>%1 のサインインが途中で切れました: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>caching_sha2_password では、サーバーに TLS または RSA 鍵が必要で、後者の場合 Connector/J の URL オプションに allowPublicKeyRetrieval=true が必要です。または、アカウントを mysql_native_password にしてください</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>%2 への暗号化接続ができませんでした: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>サーバーの証明書と tls_version を確認するか、URL オプションに useSSL=false を指定してください</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 は現在 Galera クラスターに参加していません: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>再参加させるか、そのクラスターの別のノードを指定してください</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 はシャットダウン中です</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>起動してから、もう一度テストしてください</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 は変更を受け付けません: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>レプリカではなくプライマリサーバーを指定するか、read_only を無効にしてください</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 がその名前を受け付けません: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>英数字とアンダースコアで 64 文字以内にしてください</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 の応答が MySQL プロトコルに反しています: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>ポートと、サーバーまでの経路にあるものを確認してください</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 が接続を閉じました</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>サーバーのエラーログを確認してください。ここでの応答: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 はパスワードなしの %1 を拒否しました</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>パスワードを入力してください</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 の応答: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>サーバーのマニュアルでエラー %1 を調べてください</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 が応答しました: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>サーバーの TLS を有効にするか、URL オプションに useSSL=false を指定してください</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>URL オプションは暗号化を求めていますが、サーバーが対応していません。データは平文で流れます</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>サーバーは暗号化に対応せず、要求もされていません</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>接続がそこまで進みませんでした</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>サーバーは暗号化に対応していますが、URL オプションで無効になっています</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>%1 で暗号化されます。ドライバーは証明書も検証しますが、このテストでは検証しません</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>各ノードの Java トラストストアに取り込むか、URL オプションに verifyServerCertificate=false を追加してください</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>%1 で暗号化されます。証明書は検証されません</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>URL オプションに useSSL=true か useSSL=false を指定してください。指定がないと Connector/J が警告します</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 は暗号化接続でしかサインインできません</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>暗号化が必要です</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>データベースが必要です</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>サーバーが必要です</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 は %2 としてサインインできます</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>サーバーには %1 がありますが、大文字と小文字を区別します。 </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 はこのサーバーでは同じデータベースです</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>大文字と小文字を区別しません (lower_case_table_names は %1)。それ以外の点で異なる名前にしてください</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%2 個中 %1 個のデータベースがないか %3 に見えず、%3 には作成の権限もありません: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>管理者に das-setup databases の SQL を実行してもらい、続けて次を実行してもらってください: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%2 個中 %1 個のデータベースがありません: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 で作成できます: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>プランの %1 個のデータベースがすべてあります</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 はすべてのデータベースでテーブルを作成して使えます</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1 には %3 に対する %2 がありません</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>それぞれについて: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 ノード、各 %2 プール、プールごとに %3 接続です。 </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>サーバーの上限は %1 接続ですが、このクラスターは最大 %2 接続を開き、ほかが %3 接続を使っています</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>my.cnf の max_connections を %1 にしてください</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 の上限は %2 接続ですが、このクラスターは最大 %3 接続を開きます</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>アカウントの MAX_USER_CONNECTIONS を %1 に増やしてください</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>サーバーの上限は %1 接続で、このクラスターは最大 %2 接続を開きます</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>テーブルができる前に実行してください: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 は %2 で、索引キーが長くなりすぎます。テーブルの作成がエラー %3 で失敗します</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 は %2 ですが、このバージョンのスクリプトは latin1 用です</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>サーバーは %1 の一部です。ストアの MyISAM テーブルも、キーのないテーブルの削除も複製されません</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>サーバーは %1 の一部ですが、スクリプトには主キーのないテーブルがあります</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>Galera クラスター</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>レプリケーショングループ</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>通常のレプリカ構成のサーバーを使うか、全ノードで 1 つのメンバーを使ってください</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>サーバーは主キーのないテーブルを拒否しますが、スクリプトにはそれが含まれます</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>sql_require_primary_key または innodb_force_primary_key を無効にしてください</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>ストアが使う MyISAM がサーバーで無効になっています</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>disabled_storage_engines から MyISAM を取り除いてください</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>サーバーは読み取り専用です</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>サーバーの時計はこのマシンより %1 進んでいます</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>サーバーの時計はこのマシンより %1 遅れています</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode に NO_ZERO_DATE があります。dbscripts/mysql.sql、ひいては -Dsetup がエラー 1067 で失敗します</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>最初の起動前に、-Dsetup を使わず %1 を手動で実行してください</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>最初の起動前に SET SESSION sql_mode=&apos;&apos; としたセッションで %1 を手動で実行するか、サーバーの sql_mode から NO_ZERO_DATE を取り除いてください</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>データベースはまだありません。das-setup で作成すると、常に適合する latin1 になります</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>文字セットはスクリプトと索引に適合しています</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode、大文字と小文字の区別、レプリケーションは製品に適合しています</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>テーブルは %1 または -Dsetup で作成されます</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 は MySQL サーバーではありません: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>ポートを確認してください。MySQL の既定は 3306 です</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 の応答が遅く、%2 以内に終わりませんでした</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>サーバーの負荷を確認するか、テストの時間を延ばしてください</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 が接続を拒否しました</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 が %2 以内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 は接続を受け付けましたが、%2 の間何も返しません</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 は %2 で応答する前に接続を閉じました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>ポートと、サーバーが動作しそのアドレスで待ち受けているかを確認してください</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>ファイアウォール、マシンが動いているか、アドレス %1 を確認してください</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>ポートとサーバーの負荷を確認するか、テストの時間を延ばしてください</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>ポートと、サーバーがこのマシンを許可しているかを確認してください</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>ホストとポートを確認してください</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>%1 で応答しています</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>応答は「%1」でした</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>別のプロトコルのデータが返りました</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>発行者をこのマシンが信頼していません</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>別のホスト名に対して発行されています</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効期間に入っていません</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>検証できません</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>このポートには http:// を使うか、https のポートを指定してください</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>このポートには http:// を使うか、svnserve のポート (通常 3690) を指定してください</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>このポートには svn:// を使ってください</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>スキームとポートを確認してください。svnserve は通常 3690、Web サーバーは 80 と 443 で待ち受けます</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 は %2 で応答しません: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>ユーザーはコミットできます。テストでは何もコミットしていません</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>未実行: 時間が足りませんでした</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>未実行: Subversion サーバーが応答しませんでした</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 が応答しました</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>未実行: 信頼できないサーバーには何も送りません</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>未実行: サインインしていません</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>確認不可: サーバーが何も開示しません</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>未実行: 読み取れません</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>未実行: リポジトリがありません</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>ユーザーは読み取れます</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>サインインなしではコミットできません</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>サインインなしでは読み取れません</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>リポジトリのユーザーとパスワードを入力してください</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 はサインインできますが、コミットできません</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 はサインインできますが、読み取れません</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>リポジトリのフォルダーに対する読み書き権限 (rw) を %1 に与えてください</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>%1 にリポジトリがありません</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>URL のパスを確認してください。リポジトリの名前で始まります</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>リポジトリ %1 にそのフォルダーがありません</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>作成してください: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>Web サーバーですが、この URL に Subversion がありません: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>ホスト、ポート、パスを確認してください</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>サーバーがエラーを返しました: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Subversion サーバーのログを確認してください</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>サーバーは %1 とこのパスワードを受け付けません</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>ユーザーとパスワードを確認してください。どちらも大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>サーバーが %1 に転送しました</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>その URL を入力してください</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>確認不可</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>証明書は信頼されています</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>証明書が信頼されていません: %1。サブジェクト %2、発行者 %3、有効期間 %4 ～ %5、SHA-256 %6、SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>サーバーに %1 の有効な証明書を設定し、このマシンと全ノードがその発行者を信頼するようにしてください</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインインしました</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>サーバーはここまでユーザーを求めていません</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>リビジョン %1 のリポジトリです</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>サーバーがバージョンを返しません</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 以降</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: 製品が対応するのは 1.7 と 1.8 です</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>サーバーを更新してください</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: 製品のクライアントは 1.7 と 1.8 用です</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>新しいサーバーとも通信できます。最初の起動後、全ノードで 1 つのデプロイを確認してください</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>サーバーが時刻を返しません</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>未実行: テストする URL がありません</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh は使えません。サーバーの Subversion クライアントは http、https、svn に対応しています</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>リポジトリを https で公開し、その URL を入力してください</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// は 1 台のマシンのフォルダーを指すため、ノードごとに別のものになります</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>リポジトリを https または svn で公開し、その URL を入力してください</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>リポジトリの URL にスキームがありません</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion は %1:// に対応していません</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>http://、https://、svn:// のいずれかで始まる URL を入力してください</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>URL ではありません</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>リポジトリの URL を入力してください</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>リポジトリの URL にホストがありません</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>標準の carbon.xml にある URL で、どこにもつながりません</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>リポジトリの URL のポートが 0 です</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>リポジトリの URL にユーザーが含まれています</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>取り除いてください。ユーザーとパスワードには専用の欄があります</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>クラスターメンバーシップ (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>%1 MB を超えています。ここで読むファイルにこれほど大きいものはありません</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>ファイルではなく、フォルダー、パイプ、デバイスのいずれかです</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>所有者を設定できません。そのユーザーまたは root で実行してください</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>読み取り中に変更されています</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>所定の場所に置けません</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>別の das-setup がこのホームに書き込んでいます。終わってからもう一度試してください</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(ID なし)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>オフセット %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>Subversion にコミット</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>完全分散</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>最小高可用性</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 ノード</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 ノード</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>警告 %1 件</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>ヒント 1 件</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>ヒント %1 件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>インデクサー</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>アナライザー</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>インデクサー</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>アナライザー</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>役割なし</translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation>Thrift %1</translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation>バイナリ %1</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Spark %1</translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation>Spark ページ %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>利用者: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>ポートはオフセットにより異なる</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>固有のポートなし</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>HA 同期</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Spark ページ</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>データベース 1 個</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>データベース %1 個</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Hazelcast ポート %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Hazelcast ポート %1 ～ %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>クラスター %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>接続確認済み</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>サービス: %1。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>全 %1 サービス</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>構成パターン「カスタム」を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>「%1」には対応していません</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>どのファイルを変えるべきか分かっていません。</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>`das-setup products` で表示される製品から選んでください</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 に %2 の構成はありません</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>ガイドには別の構成パターンが記載されています。</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>構成パターン %1 を使ってください</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>標準パックが指定されていません</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>バンドルはこれをもとに作られ、ホームのないノードもここから読み取られます。</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>パックのフォルダーまたは zip を指定してください</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>クラスターにノードがありません</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>ノードを追加してください</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>既知メンバーが %1 だけです</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>停止している間、どのノードも参加できません。</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>2 つ目のノードを追加してください</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>既知メンバーになる %1 のノードが 2 つ未満です</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>1 つも動いていない間、どのノードも参加できません。</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>各ノードにほかの全ノードを載せてください</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>%1 では analytics-datasources.xml のパスワードが平文のまま残ります</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>%1 の Spark エグゼキューターは、このファイルを Secure Vault なしで読み取ります。</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>サーバーのアカウントだけがこのファイルを読めるようにしてください</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>%1 ノードのそれぞれに、ほかの全ノードが載っています</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>ノードを追加するたびに全ノードのファイルが変わります。最初に起動するレシーバーだけを既知メンバーにすることもできます。ノードの起動時にレシーバーが 1 つでも動いていれば、ほかのノードはレシーバー経由で認識されます。</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>レシーバーだけを載せてください</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>役割 %1 のノードがありません</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>クラスターにはすべての役割が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>いずれかのノードに役割 %1 を割り当ててください</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 に役割がありません</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>起動しても何もしません。</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>役割を選んでください</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 に複数の役割があります</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>完全分散では 1 ノードに 1 つの役割です。</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>%1 のノードが 1 つしかありません</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>停止している間、その役割を果たすノードがありません。</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>2 つ目の %1 を追加してください</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>レシーバーのノードが 1 つしかありません</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>停止している間、イベントが失われます。リアルタイム処理の高可用性にはレシーバーが 2 つ必要です。</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>2 つ目のレシーバーを追加してください</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>レシーバーが %1 個ありますが、HA モードは 2 個までです</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 と %2 はイベント処理を HA モードで動かします。それ以外は single モードのままなので、リアルタイム実行プランのイベントがそこでも重複して発行されます。</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>レシーバーを 2 つにするか、リアルタイム実行プランをデプロイしないでください</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%2 シャードに対してインデクサーが %1 個あります</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>シャードのないインデクサーは何もしません。シャードの数は最初の起動後には変えられません。</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>インデクサーを %1 個にするか、標準パックの analytics-config.xml の shardCount を増やしてください</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>最小高可用性は 2 ノードですが、このプランは %1 ノードです</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 に 4 つの役割がそろっていません</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>最小高可用性では各ノードがすべての役割を果たします。</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>4 つの役割をすべて割り当ててください</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>2 ノードでは、ノードの停止と回線の切断を区別できません</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>2 ノード間のネットワークが切れると両方がアクティブになり、すべてのイベントを 2 回発行します。</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>ネットワーク障害の後、どちらかを再起動してください</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 のポートが Integrator のポートと同じです</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>パックのオフセットは %1 で、両方のサーバーを 1 台のマシンで動かせるようになっています。</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>オフセット %1 を使ってください</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>クラスタードメインがありません</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>ノードはこの名前で互いを見つけます。</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>wso2.das.domain を使ってください</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>ドメイン「%1」に空白が含まれています</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>これはグループ名で、全ノードで空白まで含めて同じでなければなりません。</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>空白を取り除いてください</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>データベース「%1」に名前がありません</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>全ノードで共有するため、MySQL 上になければなりません。</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>イベントストアにデータベースがありません</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>標準のものは各ノードのファイルで、ほかのノードから見えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>「%1」はデータベース名にできません</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>英数字、アンダースコア、ハイフン、$ で 64 文字以内なら引用符は不要です。</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 と %2 が同じデータベース %3 を使っています</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>動作しますが、個別にバックアップ、移動、消去ができなくなります。</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>MySQL サーバーのホストがありません</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>アドレスまたはホスト名を入力してください</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>ホストだけを入力してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>「%1」はホストではありません</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>JDBC URL はホスト、ポート、データベースから作られます。</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 はノードごとに別のマシンを指します</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>ノードは複数のマシンにあり、1 台の MySQL サーバーを共有します。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>ノードから見たサーバーのアドレスを入力してください</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 はポートではありません</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>ポートは 1 ～ 65535 です。</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>3306 を使ってください</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>MySQL サーバーのユーザーがありません</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>すべてのデータソースがこのユーザーでサインインします。</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>ユーザーを入力してください</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>URL オプションにパスワードが含まれています</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>プラン、すべての差分、サーバーのログに残ってしまいます。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>URL オプションが「%1」で始まっています</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>URL の「?」は自動的に付きます。</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>URL オプションに「&amp;amp;」が含まれています</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>値は書き込み時にエスケープされるため、これは二重にエスケープされます。</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>単独の &amp; を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>「%1」は URL オプションではありません</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>オプションは key=value の形で、「&amp;」でつなぎます。</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>直すか取り除いてください</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J は使えません</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>このドライバーが返すデータベース名に対する設定が Analytics になく、サーバーが起動しません。MySQL Connector/J は MariaDB でも使えます。</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>MySQL Connector/J を使ってください</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>ドライバークラスが指定されていません</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>すべてのデータソースに必要です。</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 は Connector/J のクラスではありません</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>%1、Connector/J 8 以降では %2 です。</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8 ではドライバークラスの名前が違います</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>%1 です。古い名前でも動作しますが、警告がログに出ます。</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 にクラス %1 はありません</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>どのデータソースも開けません。</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Connector/J の JAR が指定されていません</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>パックに MySQL ドライバーは含まれていません。なければどのデータソースも開けません。</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>JAR を指定してください</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>JAR を指定するか、各ホームの %1 に置いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>「%1」は JAR ではありません</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J は、JAR を含むアーカイブとしてダウンロードされることがよくあります。</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>JAR 自体を指定してください</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 に ID がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>「%1」は ID にできません</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>ノードの zip と Ansible のホストの名前になります。英数字、ピリオド、アンダースコア、ハイフンで 64 文字以内、先頭は英数字です。</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>%1 としてください</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>%1 という名前のノードが 2 つあります</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>バンドルが同じ名前になってしまいます。</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>2 つ目を %1 としてください</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 にアドレスがありません</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast はこれを、このノードへの接続先としてほかのノードに伝えます。</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>ノードの IPv4 アドレスを入力してください</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 のアドレスがループバックアドレス %2 です</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>このアドレスを伝えられたノードは自分自身に接続してしまいます。</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>ほかのノードから届くアドレスを入力してください</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 は 1 つのノードを指すアドレスではありません</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>そのままほかのノードに伝えられ、どこにもつながりません。</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>ノード自体のアドレスを入力してください</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 は IPv6 アドレスです</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>Hazelcast 3.5 は、hazelcast.properties で指定しない限り IPv4 を使います。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>「%1」は IP アドレスではありません</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>クラスターのメンバーはホスト名ではなくアドレスで指定します。</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 にホスト名がありません</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml には、利用者やクライアントがノードに接続するときの名前が必要です。</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>アドレスを使ってください</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 に管理ホスト名がありません</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>管理コンソールの名前です。</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>ホスト名を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>「%1」はホスト名ではありません</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>ホスト名は英数字、ハイフン、ピリオドからなり、スキーム、ポート、アンダースコアは含みません。</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>ホスト名を入力してください</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 と %2 のホスト名がどちらも %3 です</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>アドレスが異なるため、この名前はせいぜい一方にしかつながりません。</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>ノードごとに別のホスト名を指定してください</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 にホームがありません</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>バンドルは作成できますが、`apply` では書き込めません。</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>パックのフォルダーを入力してください</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>ホーム「%1」が絶対パスではありません</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>スクリプトとシンボリックリンクには完全なパスが必要です。</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>/%1 を使ってください</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%3 で %1 と %2 のホームが同じです</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>各ノードに専用のパックが必要です。</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>ノードごとに別のフォルダーを指定してください</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 にデータベースがありません</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>ローカルレジストリ WSO2_CARBON_DB には専用のデータベースが必要です。</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 と %2 がデータベース %3 を共用しています</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB はローカルで、各ノードが自分のレジストリを置きます。</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 が共有データベース %2 を自分用に使っています</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>ローカルレジストリが、全ノードで共有するものと混ざってしまいます。</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>標準パック</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>%1 のホーム</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>この標準パックは使えません</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>`das-setup products` で表示される製品のパックを選んでください</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>標準パックは %1 ですが、プランは %2 用です</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>ファイルはバージョンごとに異なります。</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>プランを %1 用にしてください</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>標準パックに %1 がありません</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>ノードではこれを変更する必要があります。</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>ダウンロードしたままのパックを使ってください</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>内容は %1 です。</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>%1 のホームは %2 のパックではありません</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>そこに標準パックを展開してください</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat は最初の起動時に書き込まれます。ID が同じノードは、インデクサーからは 1 つのノードに見えます。</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>この標準パックは起動されたことがあり、そのノード ID (my-node-id.dat) が全ノードに入ってしまいます</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>起動したことのないパックを使うか、このファイルを削除してください</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 と %2 のノード ID が同じです</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>起動前に %1 のホームの my-node-id.dat を削除してください</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1でサーバーが動いています: プロセス %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>wso2carbon.pid に記録されています。サーバーがファイルを読むのは起動時だけです。</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>ファイルを変える前に停止してください</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1は起動されたことがあります: wso2carbon.pid があります</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>そのときのデータが残っているかもしれません。</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>起動したことのないパックを使ってください</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1に hazelcast.xml があり、このプランのメンバーより優先されます</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>サーバーは axis2.xml のネットワーク設定の代わりにこれを読みます。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除してください</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: %2 も読み込まれますが、XML ではありません</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: %2 も読み込まれ、%3 を再び定義しています</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>サーバーはそのフォルダーの *-datasources.xml をすべて読み、このようなエラーの後はデータソースを読み込みません。</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>削除するか、-datasources.xml で終わらない名前に変えてください</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>das-setup フォルダーがあります</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>この標準パックはすでに設定されています: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>プランで設定しない値はそのまま残り、全ノードに入ります。比較するのは、すべての標準パックに共通の値だけです。</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1に MySQL ドライバーがありません</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>このバージョンが探す %1 に mysql-connector の JAR がありません。なければどのデータソースも開けません。</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>%1 の SVNKit</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>%1 の Trilead</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1に Subversion クライアントがありません: %2 が不足</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>なくてもサーバーは起動しますが、エラーを 1 件ログに出し、何も同期しません。</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>SVNKit と Trilead の JAR を指定するか、全ノードに svn をインストールしてください</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>空いているポートを選んでください</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>%2 にポート %1 を使ってください</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>ノードを別々のマシンに置いてください</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>%2 にオフセット %1 を使ってください</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 と %2 が %3:%4 で重なっています</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast は一方を次の空きポートに移しますが、ほかのノードはそこを探しません。</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>オフセット %1 は使えません</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>オフセットは 0 以上です。</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>ポートが %1 になってしまいます。最大は 65535 です。</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 が %2 を 2 回開きます</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>2 つのサービスがこのポートを使おうとします。</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 と %2 がどちらも %3 を開きます</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 と %2 がどちらも %3 を開き、ほかにも重なるポートがあります: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>クラスターポートには、そのマシンのほかのサービスが使わない番号が必要です。オフセットでは変わりません。</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>%1 で重なり、後から起動した方が失敗します。同じマシンのノードには別々のオフセットが必要です。</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>Spark マスターが %1 個ですが、アナライザーは %2 個しかありません</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark は全マスターを待つため、起動しません。</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark にはマスターが 1 つ以上必要です</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>Spark マスターが 1 つで、代わりがありません</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>アナライザーは 2 つにできるだけあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>「%1」は絶対パスではありません</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>リンクはすべてのアナライザーで同じ場所になければなりません。</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>アナライザーのホームが異なります</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark は全ノードで同じパスを使います。各ホームへのシンボリックリンクです。</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 はホームです</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>リンク先と同じ場所にリンクは置けません。</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%3 で %1 と %2 のリンクが同じです</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>リンクは 1 つのホームしか指さず、両ノードのエグゼキューターがそこから動いてしまいます。</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>アナライザーを別々のマシンに置いてください</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>ZooKeeper クォーラムが空です</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>HBase はこれを使って見つけます。なければ各ノードは自分自身に問い合わせます。</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>ZooKeeper のホストを入力してください</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>ホスト名だけを入力してください</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>クォーラムはホストの一覧です。ポートは別の項目です。</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>クォーラムに同じホストが 2 回あります</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>1 回だけにしてください</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>クォーラムの数 %1 が偶数です</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>耐えられる障害の数は %1 台の場合と変わりません。</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>ホストが抜けていないか確認してください</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>2181 を使ってください</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>host:port の形で入力してください</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>%1:60000 を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>「%1」は host:port の形ではありません</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>NameNode を hdfs://host:port の形で入力してください</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS のアドレスがありません</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 は索引データをそこに置きます。</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>hdfs://host:port の形で入力してください</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>hdfs://%1 を使ってください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>「%1」は hdfs://host:port の形ではありません</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS は使われません</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 は索引データを自分のディスクに置きます。</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>イベントは MySQL にあります。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>指定を省いてください</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 がホスト表にありません</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>すべてのノードが、DNS または hosts ファイルで全 Hadoop ホストを解決できなければなりません。</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>追加するか、DNS にあることを確認してください</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>ホスト表に名前のない行があります</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>hosts ファイルが壊れてしまいます。</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>行を削除してください</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>ホスト表に %1 が 2 回あります</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>最初の行が使われます。</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>2 つ目の行を削除してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>「%1」は IPv4 アドレスではありません</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>%1 に対する値です。</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>ホストのアドレスを入力してください</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>この名前を引いたノードは自分自身に問い合わせてしまいます。</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>ノードから見たアドレスを入力してください</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>ノードを同期するものがありません</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>1 つのノードにデプロイしたものがほかのノードに届きません。</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>すべてのアプリケーションを全ノードにデプロイするか、Subversion を使ってください</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>リポジトリの URL がありません</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Subversion リポジトリの URL を入力してください</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>http://、https://、svn:// のいずれかで始まります。</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>先頭に http:// を付けてください</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh はここでは使えません</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>サーバーの Subversion クライアントは http、https、svn に対応しています。</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>リポジトリの URL が仮の値です</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>ガイドまたは標準パックのもので、どこにもつながりません。</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>ユーザーとパスワードには専用の欄があります。ここに書くとログや差分に残ります。</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>リポジトリのユーザーがありません</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>コミットするノードは書き込みますが、誰にでもそれを許すリポジトリはほとんどありません。</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>コミットするノードを選んでください</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>%1 にコミットさせてください</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>コミットするノードがありません</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>コミットするノードは 1 つだけです。通常はレシーバーにします。</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>%1 というノードはありません</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>どのノードもコミットしないことになります。</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>コミットする %1 がレシーバーではありません</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>レシーバーは最初に起動するため、コミットするノードに最適です。</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Subversion クライアントが指定されていません</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>%1 の JAR が含まれていません</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit は Trilead とともに動作します。</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>%1 の JAR を追加してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>「%1」に ${ が含まれています</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>サーバーは ${name} をシステムプロパティで置き換えます。</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>値そのものを入力してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>「%1」に @das-setup: が含まれています</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>Ansible での展開では、ここにパスワードが入ります。</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>別の値を入力してください</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>値に改行、制御文字、方向制御文字のいずれかが含まれています</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>ファイルの 1 行に書き込めないか、別のものとして表示されてしまいます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>「%1」の前後に空白があります</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>サーバーは空白も値の一部とみなします。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>取り除いてください</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>その他のエラーがあります。最後のもの: 「%1」</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>この行以降のログを読んでください</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>%1 秒で起動</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>ストア稼働</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark マスター</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark ワーカー</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>Spark クライアント</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>アーティファクトをコミット</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>データベースの文字セットのバイト数が索引の上限を超えます</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>データベースを削除し、CHARACTER SET latin1 で作り直して、パックのスクリプトをもう一度実行してください</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>MySQL 5.6 用のスクリプトが新しいサーバーで実行されました</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>データベースを削除して作り直し、-Dsetup を使わず手順書のとおりにスクリプトを実行してください</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL の接続数が足りません</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>max_connections を増やしてください。各ノードはデータベースごとに約 50 接続を開きます</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>JDBC URL のオプションがデータベース名とみなされました。「?」がありません</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>das-setup apply で URL を書き直してください</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>データベースがありません</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>作成してください。das-setup databases で SQL を表示できます</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL がアカウントを拒否しました。パスワードの誤り、許可されていない接続元、エントリのない Secure Vault エイリアスのいずれかです</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>das-setup probe でアカウントを試し、データソースと cipher-text.properties を比べてください</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>ノードから MySQL に接続できません</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>このノードで das-setup probe を実行し、アドレス、ポート、ファイアウォールを確認してください</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>MySQL ドライバーがありません</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>ドライバークラスに合う Connector/J の JAR をバンドルの README にあるフォルダーに置き、もう一度起動してください</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>データベーススクリプトの文が失敗しました</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>その下の原因を読んでください。途中で止まったスクリプトには空のデータベースが必要です</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>データベースのテーブルを作成できませんでした</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>手順書のとおり、空のデータベースに対してパックのスクリプトを手動で実行してください</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>データソースのプロバイダーが有効になっていません</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>analytics-datasources.xml のプロバイダーの行をコメントから外してください</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>データソースのファイルが整形式ではありません。多くは URL 中の単独の &amp; が原因です。このファイルのデータソースはすべて使えません</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>行に示されたファイルで &amp;amp; と書いてください</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>同じ名前のデータソースが 2 つあります</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>2 つ目を削除してください。多くは元のファイルの隣に置いた *-datasources.xml のコピーです</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>データソースのプロバイダーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>ファイル中のプロバイダーのクラスを標準のファイルと比べてください</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>ファイルのデータソースを準備できませんでした</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>行末の理由を読んでください</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>ノードの起動時に HDFS がセーフモードでした</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>NameNode がセーフモードを抜けるのを待って、ノードをもう一度起動してください</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>データベースの返す製品名がストアの知らないものです</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>MySQL Connector/J を使ってください。MariaDB のものは別の製品名を返します</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>ストアのデータベースに接続できませんでした</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>行中の SQL のメッセージを読み、このノードで das-setup probe を試してください</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>HBase データソースの定義がストアの想定と違います</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>プランと比べてください: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>HBase に接続できません</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>すべての HBase と ZooKeeper ホストの名前をこのノードで解決できるか確認し、das-setup probe を実行してください</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>HDFS データソースの定義がファイルシステムの想定と違います</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>HDFS に接続できません</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>このノードで das-setup probe を実行し、NameNode の名前とポートを確認してください</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>レコードストアを作成できませんでした</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>analytics-config.xml をプランと比べてください: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml に指定されたプライマリストアがありません</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>レコードストアに指定されたデータソースがありません</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>analytics-config.xml と analytics-datasources.xml の名前を比べてください</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>ストアが動いていません。サーバーはストアなしでも起動します</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>行末の理由を読み、ノードをもう一度起動してください</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml に指定されたデータソースがありません</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>registry.xml と master-datasources.xml を比べてください</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>registry.xml が求める JNDI 名のデータソースがありません</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml が同じインスタンスを 2 回マウントしています</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>2 つ目を削除してください</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>ノード自身のデータベースに残る以前の起動時のマウントかリソースが妨げになっています</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>ノード自身のデータベースでそのパスにあるものを削除するか、空のデータベースから始めてください</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>インスタンスの指定がないマウントがあり、無視されます</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>registry.xml をプランと比べてください: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>ユーザーストアが動いていません。これがないと多くの機能が起動しません</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>ユーザーデータベースと、そのアカウント、テーブル、ドライバーを確認してください</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>ほかのノードに、このノードの場所として 127.0.0.1 が伝えられます</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>localMemberHost をノードのアドレスにしてください。das-setup apply で設定できます</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml に指定されたメンバーシップ方式がありません</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>membershipScheme を wka にしてください</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>クラスタリングを準備できませんでした</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>その下の原因を読んでください</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>残りのノードが少なすぎるため、ノードが自らシャットダウンしました</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>足りないノードを起動するか、静的クォーラムを下げてください</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>起動を完了できませんでした</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>サーバーが起動しませんでした</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 は -Dsetup での起動時にこれを記録しますが、害はありません</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>何もする必要はありません</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>Web ポートが使用中です</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>使っているものを停止するか、ノードに別のポートオフセットを指定してください</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>JMX ポートが使用中です</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Thrift イベントのポートが使用中です</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>バイナリイベントのポートが使用中です</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>イベント同期のポートが使用中か、アドレスがこのノードのものではありません</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml の eventSync をノードのアドレスと比べてください</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>HA 管理のポートが使用中か、アドレスがこのノードのものではありません</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>event-processor.xml の management をノードのアドレスと比べてください</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>ポートが使用中です</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml でどのモードも有効になっていません</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml で相手のノードに伝えるアドレスが、どこにもつながりません</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>eventSync、management、presentation のホスト名をノードのアドレスにしてください</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>パッシブノードがアクティブノードの状態を取得できませんでした</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>2 ノード間の HA 管理ポートを開き、パッシブノードをもう一度起動してください</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>相手のノードのイベント同期ポートが応答しませんでした。そのノードの停止中は正常です</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>動いている場合は、2 ノード間のポートを開いてください</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>このバージョンは carbon.spark.master のこの値に対応していません</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>DAS 3.0.x では local、それ以降のバージョンでは carbon にしてください</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark がクラスタリングを使う設定ですが、クラスタリングが無効です</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>axis2.xml でクラスタリングを有効にしてください</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>Spark に指定されたシンボリックリンクがありません</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>全ノードの同じパスに、ホームへのリンクを作成してください</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>Spark マスターを動かしているアナライザーがありません</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>アナライザーをもう一度起動してください</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark が起動しませんでした</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>アナライザーでないノードでスクリプトを実行しようとしました</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>アナライザーで実行し、このノードの起動コマンドを手順書と比べてください</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>このバージョンは「local」のときだけ独自の Spark クラスターを作ります</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>carbon.spark.master を local にしてください</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>「local」はこのバージョンでも動作しますが、正しくは「carbon」です</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>carbon.spark.master を carbon にしてください</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Spark クラスターの稼働前にスクリプトを実行しようとしました</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>続く場合は、carbon.spark.master.count の数だけアナライザーを起動してください</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Spark ワーカーが失われました</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>そのアナライザーが動いているかと、メモリーを確認してください</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>インデクサーに接続できませんでした</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>すべてのインデクサーが動作し、クラスターに参加しているか確認してください</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>ほかのノードもコミットしています</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>AutoCommit を true にするのは 1 ノードだけにしてください</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Subversion クライアントがありません</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>SVNKit と Trilead の JAR を置き、もう一度起動してください</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>デプロイ同期に使える URL がありません</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>carbon.xml の DeploymentSynchronizer をプランと比べてください: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Subversion リポジトリにフォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>das-setup probe でアカウントのコミット権限を確認してください</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Subversion からアーティファクトを取得できませんでした</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>das-setup probe でアカウントを試してください。競合の場合は deployment/server を空にしてもう一度起動してください</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>Subversion にアーティファクトをコミットできませんでした</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>デプロイ同期が開始しませんでした</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>デプロイ同期の実行が失敗しました</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Subversion の管理外のファイルが妨げになっています</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>続く場合は、deployment/server を退避してもう一度起動してください</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>ログを読み取れません: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>ログがファイルではなくパイプまたはデバイスです</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>ログを読み取れません</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>読み取りを中止しました</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>ログがありません: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>ノードを起動するか、--logs %1=FILE でログを指定してください</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>ログにサーバーの行がありません</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>ノードを起動するか、--logs %1=FILE で wso2carbon.log を指定してください</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>ログがサーバーの起動より後から始まっているため、すべての行を 1 回の実行とみなします</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>古い wso2carbon.log.YYYY-MM-DD を同じ場所に置いてください</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>起動がタスク種別 %2 のサーバー %1 台を待っています</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>この役割のほかのノードを起動してください。tasks-config.xml の taskServerCount はその数を超えてはなりません</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>起動が %1 を待っています</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>この行より前の最初のエラーを探してください</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>起動が完了していません</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>「WSO2 Carbon started in」を待って、もう一度検証してください</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>サーバーが停止されました</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度起動してください</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>クラスタリングが無効です</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast は %1 で設定されており、axis2.xml は使われません</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>hazelcast.xml または -Dhazelcast.config を取り除いてください</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>メンバーシップ方式が wka ではなく %1 で、メンバーの一覧が使われません</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>クラスタードメインが %2 ではなく %1 で、別のクラスターになっています</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast が、ほかのノードの探す %2 ではなくポート %1 で待ち受けています</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>ポート %1 が使用中だったか、axis2.xml が異なります。ポートを空け、das-setup diff で比べて、もう一度起動してください</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast が、このノードの場所として %2 ではなく %1 をほかのノードに伝えています</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>両方が動いていれば、間のネットワークが切れています。クラスターポートを双方向で開き、どちらかをもう一度起動してください</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 が %2 に離脱し、戻っていません</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 が %2 にこのノードを見失いました</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>%1 と同じクラスターにいることがどのログにもありません</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>ドメイン、アドレス、メンバーを比べ (das-setup diff)、クラスターポートを双方向で開いてください</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>%1 と同じクラスターにいることを確認できません。ログが足りないか、起動が完了していません</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>相手のことを記録するのは先に起動していたノードだけです。すべてのログを指定してください</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 はクラスターにいますが、プランのノードではありません</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>プランに追加するか、別のドメインにしてください。プランのノードが計画と違うアドレスを使っている場合もあります</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>このノードも %1 もコーディネーターで、クラスターが複数あります</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>ドメインとメンバーを比べ、クラスターポートを双方向で開き、小さい方のクラスターをもう一度起動してください</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>データサービスグループのリーダーを %2 ではなく %1 としており、クラスターが複数あります</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>ノードのファイルをプランと比べてください: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>プランにこのノードのホームがありません</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 は存在しません</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark がこのノードだけで動いています</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Spark が起動していないアナライザーです</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>起動コマンドを手順書と比べ、これより前のエラーを探してください</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark を使えません。クライアントを起動したアナライザーがなく、稼働中のマスターは %2 個中 %1 個です</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>carbon.spark.master.count の数だけ、アナライザーを 1 つのクラスターで起動してください</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>アナライザーでないノードで Spark マスターが動いています</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>手順書の起動コマンドで起動してください</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>索引を作成していますが、インデクサーではありません</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>索引を作成していないインデクサーです</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>イベントが single モードで処理され、各レシーバーがすべての結果を発行します</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>HA モードのイベント処理で、アクティブにもパッシブにもなりませんでした</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>event-processor.xml をプランと比べ (das-setup diff)、これより前のエラーを探してください</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>このノードも %1 もアクティブで、結果が 2 回発行されます</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>2 つを同じクラスターに入れ、どちらかをもう一度起動してください</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>%1 とのイベント同期が切れました</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>そのノードが動いているか確認し、イベント同期ポートを開いてください</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>ストアの稼働を示す行がありません</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>これより前のエラーを探してください。ストアが失敗しても起動は止まりません</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>共有レジストリがマウントされていません</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>アーティファクトをコミットしていますが、コミットするのは %1 だけのはずです</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>AutoCommit のあるノード</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>このノードの AutoCommit を false にしてください: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Subversion にまだ何もコミットされていません</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>ここに最初のアーティファクトがデプロイされるまでは正常です</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>メンバー %1 / %2</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>、不足: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>プリンター %1 がページを受け付けません。電源を確認するか、PDF ファイルに書き出してください。</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>%1 での印刷が中断されました。</translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation>HBase マスター</translation>
    </message>
    <message>
        <source>NameNode</source>
        <translation>NameNode</translation>
    </message>
    <message>
        <source>ZooKeeper of HBase</source>
        <translation>HBase の ZooKeeper</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>バンドルを展開するインベントリ、変数、プレイブックを書き出します。パスワードは尋ねません</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>記入する項目と実行するコマンドは、フォルダー内の README.md にあります。</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>書き込み先のフォルダー。ない場合は作成します</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>プランのホームに書き込みます。すべてに書き込むか、まったく書き込まないかのどちらかです</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>元のファイルは各ホームの das-setup-backup に残ります。`das-setup check` でエラーが見つかるプランは拒否されます。</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>このノードのみ</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>ホームでサーバーが動いていても書き込みます</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>ノードごとの zip と、クラスター全体のフォルダーを書き出します</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>zip にはパスワードが含まれるため、読めるのはあなただけです。各 zip の das-setup/README.md にはそのノードの管理者がすること、cluster/RUNBOOK.md にはクラスターの起動手順があります。</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>各 zip に完全パックを入れます。プランの source は zip でなければなりません</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>クラスター全体と、アクセスできるパックをルールで検査します</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>検出事項ごとに 1 行: 重大度、ルール、プラン内の位置、問題、対処方法。終了コード 1: エラーがあります。</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>ここでは使えません: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>コマンドが指定されていません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 が指定されていません</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 には値を 1 つ指定してください</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>`%1` を参照してください。</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>プランファイル</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>パスワードを含む JSON ファイル。所有者だけが読めるようにしてください</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>JSON 配列で出力します</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>データベースを作成する SQL を出力するか、ないデータベースを作成します</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>サーバーにないものを作成します。ほかには何も変更しません</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>クラスターの図を SVG ファイルに書き出します</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>書き込み先の SVG ファイル</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>変更される内容を unified diff で表示します</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>ノードのホームがこのマシンのフォルダーであればそれを、そうでなければ標準パックを読み取ります。パスワードは伏せ字にします。終了コード 1: 差分があります。</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>apply が書き込んだ内容について、標準と書き込み時、書き込み時と現在の差分を表示します。その後に編集されたファイルがあれば終了コードは 1 です</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (既定値: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>このヘルプを表示します</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>通常の手順:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>出発点となるプラン。これを編集します</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>プランの問題点</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>各サービスが応答するか</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>変更されるすべての行</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>ノードごとの zip</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>1 つのクラスターになっているか</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>%1 アカウントのパスワード</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>環境変数:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>パスワードは --secrets のファイル、環境変数、デスクトップのキーリングのいずれかから取得します。端末では入力を求めます。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>完了。検出事項なし</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>否定の結果: エラー、テストの失敗、または差分があります</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>呼び出し方またはプランに誤りがあります。何も変更していません</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>読み取りまたは書き込みに失敗しました。元のファイルは残っています</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>1 つのプランファイルから WSO2 DAS または EI Analytics のクラスターをセットアップします。プランを検査し、変更されるすべての行を表示し、ノードごとにバンドルを書き出します。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを表示します</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>設定済みのホームを読み取ってプランにし、食い違いを示します</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>多数のホームの値がプランに入ります。パスワードは読み取りません。終了コード 1: エラーがあります。</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>クラスターのノードのホーム</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>プランをこのファイルに書き込みます</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>MySQL、ZooKeeper/HBase、HDFS、SVN と、プランにあるホストに接続します。何も変更しません</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>テストごとに 1 行: 状態、テスト名、対象、結果、対処方法。終了コード 1: 失敗したテストがあります。</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>これらのみ (カンマ区切り): mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>対象ごとの制限時間 (秒)</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>対応している製品の一覧を表示します</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>製品ごとに 1 行: プランで製品を指定する ID と、製品名。</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>すべてのプロファイルを検査します: 項目が既知か、パスが有効か、ID が一意か</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>各ホームを最後の適用前に戻し、中断された適用を取り消します</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>終了コード 1: その後に編集されたファイルがあります。差分を表示し、何も変更していません。</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>ホームのバックアップの一覧だけを表示します</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>その後に編集されたファイルも置き換えます。編集内容はバックアップに残ります</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>出発点となる完全なプランを出力します</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>その後、自分の環境のホスト、アドレス、名前に書き換えてください。</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed、minimum-ha、custom のいずれか。既定値は製品の最初の構成パターンです</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>`das-setup products` で表示される ID</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>プランと、それに使う小さなサンプルパックをこのフォルダーに書き込みます</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>各ノードの wso2carbon.log を読み取り、参加したメンバーとエラーを示します</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>終了コード 1: 不足しているメンバーがあるか、ログにエラーがあります。終了コード 3: 読み取れないログがあるか、ログがまったくありません。</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>ノードのホーム以外にあるログ。同じ場所にある古いログファイルも読み取ります</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>開くページ: %1。</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>ページ %1 はありません。使えるページ: %2。</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>は別のバージョンの DAS Setup のものです。das-setup を再インストールしてください</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>追加されるノード</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>1 ノードを追加</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>%n ノードを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%2 ノードに対してアドレスが %1 個です</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%2 ノードに対して名前が %1 個です</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%2 ノードに対してホスト名が %1 個です</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>アドレス未入力</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>新しいマシン</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>%1 のマシン</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 はすでにあります</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>範囲は [1-7] と書きます。[01-12] とすると先頭の 0 が残ります。</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>ポートとオフセットは、重ならないように決められます。</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>範囲でノードを追加</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>新しいノードごとのアドレス、または全ノード共通の 1 台のマシン。</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>新しいノードごとの名前、または連番になる名前。</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>すべての検出事項</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Ansible 用のファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>展開一式のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>Ansible(&amp;A)</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>バンドルの展開、ノードの起動、元に戻す操作のためのインベントリとプレイブックです。</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>展開一式を作成(&amp;C)</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 ホスト</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 ホスト</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>1 ホストへの展開一式を作成します</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>%1 ホストへの展開一式を作成します</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>パスワードは含まれません。あなたが入力して暗号化するボールトから、Ansible が各ホストで埋め込みます。以前のものの設定とボールトは残ります。</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>1 ホストへの展開一式を作成しました</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>%1 ホストへの展開一式を作成しました</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>場所: %1、%2。手順はそこの README.md にあります。</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>展開一式を作成できませんでした</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>ホスト %1 / %2 を準備中: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>バンドルのフォルダー</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>バンドル(&amp;D)</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>ノードごとに 1 つの zip を作り、マシンの運用担当者に渡します。</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>変更ファイルだけでなく完全パックにする (各 %1)(&amp;P)</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>変更ファイルだけでなく完全パックにする: パックの zip が必要です(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>1 個のバンドルを作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>%1 個のバンドルを作成(&amp;C)</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>バンドル 1 個</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>バンドル %1 個</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>バンドル 1 個と cluster フォルダーを作成します</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>バンドル %1 個と cluster フォルダーを作成します</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>バンドルにはパスワードが含まれるため、あなただけが読めます。どこにも送信されません。</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>バンドル 1 個を作成しました</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>バンドル %1 個を作成しました</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>場所: %1、%2。あなただけが読めます。パスワードが含まれるため、鍵と同じ方法で送ってください。</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>バンドルを作成できませんでした</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>バンドル %1 / %2 を作成中: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>各バンドルにサーバー全体が入り、空のマシンに展開するだけで使えます。オフの場合は既存のパックに上書きします。パックは同じバージョンでなければなりません。</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
変更前: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>このパックは %1 ですが、プランは %2 用です。別のパックか別の製品を選んでください</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>中止しました。何も書き込んでいません</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>標準パックから変わるすべての行です。まだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>まだ表示できません</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%2 ノード、%1 ファイル</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>ツリーには、各ノードと、そこで変わるファイル、それぞれの変更の目的が表示されます。F8 で次の変更、Shift+F8 で前の変更に、ファイルをまたいで移動します。Ctrl+F でノード、ファイル、値を検索します。「パスワードを表示」をオンにするまで、パスワードは点で表示されます。ページを離れると再び隠れます。</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>ノード、ファイル、値を検索</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>ツリーの並び順</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>ノード別</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ファイル別</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>パスワードを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>前の変更 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>次の変更 (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>このファイルの差分をコピー</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>ファイルの差分</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>標準パックと比較しています</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 ノード、%2 ファイル、%3 行</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>変更はまだ表示できません</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>「製品」へ移動</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>「データベース」へ移動</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>「デプロイ同期」へ移動</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>「ノードと役割」へ移動</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>%1 のパスワードが未入力です。書き込み時に入力を求めます。</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>%1 のパスワードが未入力です。書き込み時に入力を求めます。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>追加されるファイルです。テキストではありません: %1。</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>置き換えられるファイルです。テキストではありません。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>変更 %1 / %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>このテキストを含むものだけをツリーに残します。Enter でツリーに移り、Esc ですべての表示に戻ります。</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>ノード別: 各ノードで変更されるファイル。ファイル別: 各ファイルが変更されるノード。</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>オフの場合、パスワードは点で表示されます。ページを離れると再び隠れます。</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>クラスターと Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>全ノードに共通の値です。</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>クラスタードメイン(&amp;D)</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>クラスタードメインの変更</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>ノードは同じドメインのメンバーにだけ参加します。メンバーシップは既知アドレスによるもので、一覧はノードの表から作られます。</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>Spark マスター(&amp;M)</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>Spark マスターの変更</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>1 つが動作し、もう 1 つが引き継ぎます。マスターがアナライザーより多いと Spark は起動しません。</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>シンボリックリンク(&amp;L)</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>シンボリックリンクの変更</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>全ノードで同じパスで、それぞれ自分のホームを指します。適用スクリプトが作成します。</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>イベント処理の状態をディスクに保存(&amp;K)</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>永続化の選択</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>HA モードのレシーバーが再起動後に続きから処理できます。cep_persistence のファイルをサーバーが削除することはありません。必要とするリアルタイム実行プランがなければ、オフにしてください。</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>パスワードを Secure Vault に保存(&amp;V)</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>Secure Vault の選択</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>設定にはエイリアスを書き、各ノードで ciphertool.sh がパスワードを暗号化します。起動のたびにキーストアのパスワードが必要です。</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>Spark マスター 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>Spark マスター %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>ドメインは全ノードの axis2.xml に入ります。別のドメインのノードは参加しないため、1 つのネットワークに 2 つのクラスターを置くには 2 つの名前が必要です。Spark マスターはアナライザーです。1 つが動作し、ほかは待機します。マスターがアナライザーより多いと Spark は起動しません。シンボリックリンクは全ノードで同じ 1 つのパスで、そのノードのホームを指します。Spark のエグゼキューターはその下の設定を読みます。HA モードのイベント処理は、DAS 3.1.0 以降ではクエリの状態をディスクに保存できます。Secure Vault を使うと、設定ファイルにパスワードが残りません。手順書のとおり、最初の起動前に各ノードの ciphertool.sh が、そのノードのキーストアでパスワードを暗号化します。</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>/ アナライザー 1 個</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>/ アナライザー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>全ノードの axis2.xml にあるクラスターのドメインです。異なるドメインのノードは起動しますが、参加することはありません。</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>アナライザーの spark-defaults.conf の carbon.spark.master.count です。Spark はこの数のアナライザーが動くまで待ちます。多すぎるといつまでも起動しません。</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>アナライザーの spark-defaults.conf の carbon.das.symbolic.link です。リンクがないか別の場所を指していると、Spark はサーバーのライブラリを見つけられません。すべてのホームのパスが同じなら空のままにします。</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>レシーバーの event-processor.xml にある HA モードの永続化です。これがないと、両方のレシーバーが止まったとき、実行中のクエリの保持内容が失われます。</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>設定ファイルにはパスワードの代わりにエイリアスが入ります。ノードで ciphertool.sh を実行するまで、サーバーはパスワードを読めません。</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>インデクサー</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>アナライザー</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>すべての役割</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 はコミットします</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 はチェックアウトします</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>コミットするノードを %1 に変更</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>carbon.xml の AutoCommit です。このノードでオン、ほかのすべてのノードでオフになります。デプロイはこのノードだけで行ってください。別のノードにデプロイしたものはそのノードに留まります。</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>接続をテスト(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>テストを中止(&amp;P)</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>再テスト(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>テストするものはまだありません</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>未テスト: パスワードがまだ入力されていません。入力してからテストしてください。</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>確認済み (警告あり)。</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>一部が未テストです。</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>すべて確認済み。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation>%1、%2: %3</translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>未テスト: 中止</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>テスト中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>%1 個を作成...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>設定をコピー</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1 件</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>同様のものがほか %1 件</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>das::ConnectionStatus</name>
    <message>
        <source>1 connection not proved</source>
        <translation>未確認の接続 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>未確認の接続 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>テスト中 (%1 / %2)。作業を続けられます。</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>%1 のテスト以降に変更されました</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>%1 に中止しました。%2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>%1 にテスト、所要時間 %2。%3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>ユーザーと権限</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>共有レジストリ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>処理済みデータ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>データベース名の変更</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>ローカルレジストリ</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>データソースの URL に入るデータベース名です。データベースがないとサーバーは起動しません。2 つの用途で同じデータベースを使うとテーブルが混ざります。</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>1 台の MySQL サーバーに、ユーザー、レジストリ、メトリクス、処理済みデータと、ノードごとのローカルデータベースを置きます。</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>このページの構成</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>%1 の MySQL</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>ユーザー、レジストリ、メトリクス、処理済みデータのデータベースは全ノードで共有し、各ノードはほかに自分のローカルデータベースを持ちます。パスワードはメモリーに保持され、希望すればデスクトップのキーリングにも保存されます。「SQL」タブに、ないものを作成する文があります。テストはこのユーザーでサインインし、クラスターに必要なものを調べます。何も変更しません。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>MySQL ホストの変更</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>MySQL ポートの変更</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>MySQL ユーザーの変更</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>ドライバー JAR(&amp;J)</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>ドライバー JAR の変更</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>ドライバー JAR の選択</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>ドライバークラス(&amp;L)</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>ドライバークラスの変更</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>URL オプション(&amp;T)</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>URL オプションの変更</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>サーバーには何も変更を加えていません。</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>名前は変更できます。各ノードに専用のローカルデータベースが必要です。</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>ノードに合わせて命名(&amp;D)</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>すべてのローカルデータベースを、das にノードの ID を付けた名前にします</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>ローカルデータベースの命名</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java アーカイブ (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>%1 に 1 個のデータベースを作成しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>%1 に %n 個のデータベースを作成しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1。サーバーのほかのものは変更しません。</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>サーバーを変更しない(&amp;L)</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>データベースを作成しています。作業を続けられます。</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>データベース (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>すべてのデータソースの URL に入る MySQL サーバーのマシンです。全ノードがこの名前で接続できなければなりません。localhost では、各ノードが自分のマシンのサーバーを探します。</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>同じ URL に入る MySQL サーバーのポートです。通常は 3306 です。誤っていると、どのノードもデータベースに接続できません。</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>すべてのデータソースのユーザー名です。全ノードのアドレスから、データベースに対するすべての権限が必要です。権限がないとテーブルが作られず、サーバーが起動しません。</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>MySQL Connector/J の JAR です。パックには含まれていません。各ホームに入ります。これがないとサーバーはデータベースに接続できません。</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>すべてのデータソースの driverClassName です。JAR に含まれるクラスを指定してください。Connector/J 5 では com.mysql.jdbc.Driver、8 では com.mysql.cj.jdbc.Driver です。</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>すべてのデータソースの URL の末尾に付く、useSSL=false などのドライバーのオプションです。&amp; で区切ります。ドライバーが受け付けない値があると接続できません。</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>デプロイ同期</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>1 つのノードにデプロイしたものが、Subversion リポジトリを通じてほかのノードに届きます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN、%1 がコミット</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>1 つのノードが、そこにデプロイされたものをコミットし、ほかのすべてのノードが毎分チェックアウトします。コミットするノードが 2 つあると互いに妨げ合います。パスワードはメモリーに保持され、希望すればデスクトップのキーリングにも保存されます。</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>Subversion(&amp;S)</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>1 ノードがコミットし、ほかの全ノードが毎分チェックアウトします。</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>すべてのアーティファクトを全ノードに手動でデプロイしなければなりません。</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>リポジトリ URL(&amp;U)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>リポジトリ URL の変更</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>URL にテナント ID を付ける(&amp;T)</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>URL のテナント ID の変更</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>ユーザー(&amp;R)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>リポジトリのユーザーの変更</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>クライアント JAR(&amp;J)</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>各ホームに入ります。なくてもサーバーは起動しますが、エラーを 1 件ログに出し、何も同期しません。</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>コミットするノード</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>コミットするノードは 1 つだけです。通常はレシーバーにします。</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>何もコミットしていません。</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>デプロイ同期の変更</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>クライアント JAR の選択</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java アーカイブ (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>新しいクライアント JAR</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>全ノードの carbon.xml の SvnUrl です。ここに接続できないノードには、デプロイしたものが届きません。</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>全ノードの carbon.xml の SvnUrlAppendTenantId です。オフにすると全テナントが 1 つのフォルダーを共有し、アーティファクトが混ざります。</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>全ノードの carbon.xml の SvnUser です。書き込み権限がないと何もコミットされません。</translation>
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
        <translation>全体</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>倍率: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>すべてテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>プラン全体の接続をテスト (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>図の表示倍率</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大 (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>SVG、Web ページや編集用(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>PNG、文書やメール用(&amp;P)...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>PDF、印刷用(&amp;D)...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>クラスターの表示</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>クラスターの図</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>選択中: %1。</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>「表」タブに同じ内容が一覧で表示されます。</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>閉じる前に %1 への変更を保存しますか?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>保存せずに閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>行 %1 ～ %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>イベントストア</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>レシーバーがイベントを書き込み、アナライザーとインデクサーが読む場所です。</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation>HBase、ZooKeeper 1 台</translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase、ZooKeeper %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase は大量のイベント向けで、稼働中の Hadoop クラスターが必要です。そのホストは名前を返すため、全ノードがそれを解決できなければなりません。テスト用やイベントが少ない場合は MySQL で十分です。</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>HBase と HDFS の索引ファイル(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>HBase(&amp;H)</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>大量のイベント向け。稼働中の Hadoop クラスターが必要です。</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>MySQL(&amp;M)</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>前のページのサーバーにデータベースを 1 つ追加します。</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>ZooKeeper クォーラム(&amp;Z)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>ZooKeeper クォーラムの変更</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>ZooKeeper ポートの変更</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase マスター(&amp;S)</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>HBase マスターの変更</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS NameNode(&amp;E)</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>HDFS アドレスの変更</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>データフォルダー(&amp;D)</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>HDFS データフォルダーの変更</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>データベース(&amp;B)</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>イベントストアのデータベースの変更</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>テーブルは最初の起動時にサーバーが作成します。全ノードで共有するため、クラスターの MySQL サーバーに置きます。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込んでいません。</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>イベントストアの変更</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>HBase の ZooKeeper のホスト (カンマ区切り) で、analytics-datasources.xml の hbase.zookeeper.quorum です。どれも応答しないと、どのノードもイベントストアに接続できません。</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>これらすべてのホストのポートで、analytics-datasources.xml の hbase.zookeeper.property.clientPort です。通常は 2181 です。誤っていると、どのノードもイベントストアに接続できません。</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>マスターの名前とポートで、analytics-datasources.xml の hbase.master です。HBase のクライアントは ZooKeeper を通じてマスターを見つけます。両者の食い違いはテストで分かります。</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs:// と NameNode の名前とポートで、analytics-datasources.xml の fs.default.name です。誤っていると索引が作られず、分析サービスが起動しません。</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>analytics-datasources.xml の dfs.data.dir です。Hadoop クラスターで設定されているデータのフォルダーを指定します。</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>イベントのデータベースです。analytics-datasources.xml の WSO2_ANALYTICS_EVENT_STORE_DB の URL に入ります。ないと、どのノードの分析サービスも起動しません。</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>解決済み: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>フォルダーを追加(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>%1 のものを置き換え</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>変更を算出できません</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>フォルダーが選ばれていません</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>まだ何も作成できません</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>選択(&amp;E)...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>中止しました。何も書き込んでいません</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>このマシンでファイルを作成する場所です。ノードへは自動では送られません。</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>1 個のホームへの書き込みが中断されました</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>%1 個のホームへの書き込みが中断されました</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>新旧のファイルが混在しているかもしれません。元に戻すと、それぞれ以前の状態になります。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>ファイルを元に戻せませんでした</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 個のファイルが書き込み後に編集されています</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 個のファイルが書き込み後に編集されています</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>まだ何も元に戻していません。続行すると、編集されたファイルはバックアップに残ります。</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>それでも元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>何も変えない(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>プランにホームがありません</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>このマシンにありません</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>以前の書き込みがここで中断されています</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>プランどおりです</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>サーバーが動いています: プロセス %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>書き込みます</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>このマシン(&amp;T)</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>このマシンのフォルダーであるホームに書き込みます。元のファイルはバックアップに残ります。</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>ホームを読み取り中です</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>ファイルを元に戻しています</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>以前の書き込みが中断されています</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 個のホームに書き込めません</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 個のホームに書き込めません</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>書き込むものがありません</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>ホームを読み取り中です</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>以前の書き込みが中断されています</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 個のホームに新旧のファイルが混在しているかもしれません。先に元に戻してください。</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 個のホームに新旧のファイルが混在しているかもしれません。先に元に戻してください。それぞれ以前の状態になります。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>プランのホームに、このマシンのフォルダーがありません</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>ホームはノードの表の「名前とフォルダー」にあります。ほかのマシンにはバンドルを作成してください。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>書き込むものがありません</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>このマシンのホームはすべてプランどおりです。</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> プランのうち %1 個は別のマシンにあります。</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>1 個のホームに書き込みます</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>%1 個のホームに書き込みます。すべてに書き込むか、まったく書き込まないかのどちらかです</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>元のファイルは各ホームの das-setup-backup に残り、所有者だけが読めます。</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>ホームに書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>1 個のホームに書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>%1 個のホームに書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1、プロセス %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>ホームの 1 つでサーバーが動いています</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>%1 個のホームでサーバーが動いています</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1。サーバーはほとんどのファイルを起動時に読みますが、動作中にデプロイするものもあり、新旧の値が混在して動くことになります。先に停止してください。</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>それでも書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>ホーム %1 / %2 を準備中: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>ホーム 1 個</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>ホーム %1 個</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>中止しました。何も書き込んでいません</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>すべてのホームは元のままです。</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>ホームに書き込めませんでした</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 個のホームに書き込みました</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 個のホームに書き込みました</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 ファイル。元のファイルは各ホームの das-setup-backup にあり、いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>元に戻す(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>ホストの変更</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>新しいホスト</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>新しいホスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>ホストの貼り付け</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>ホストの削除</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>複数ホストの削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>Hadoop がホストに付けた名前です。すべてのバンドルの hosts ファイルに入ります。これを解決できないノードはイベントストアに接続できません。</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>ノードから接続できる、そのホストのアドレスです。誤っていると別のマシンに接続してしまいます。</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>ホスト名はまだありません</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>すべてのノードが、DNS または hosts ファイルで全 Hadoop ホストを解決できなければなりません。</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop は名前を返すため、すべてのノードがそれを解決できなければなりません。ここの内容は各バンドルの hosts ファイルに入ります。</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>ホストを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>hosts ファイルの行、または表計算ソフトの名前とアドレス</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>不足している名前を追加(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>不足している名前 %n 件を追加(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>クライアント JAR</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>選択(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>追加するクライアント JAR の選択</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>クライアント JAR の削除</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>Subversion クライアントの SVNKit と Trilead です。パックには含まれていません。各ホームに入ります。これらがないと何も同期されません。</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>ログの内容</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>ログ未選択</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>ログはまだなし</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>サーバーのログではない</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 ノード不足</translation>
    </message>
    <message>
        <source>started</source>
        <translation>起動済み</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加済み</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1、全 %2 回の最初</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>ノードを起動するか、ログを選んでください</translation>
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
        <translation>どのノードとも同じクラスターにいることを確認できません。</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>%1 と同じクラスターにいます。</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>%1 のログがありません</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>ノードを起動するか、ログを選んでください。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>ノードを選ぶと関係するものが表示されます。レポートにはすべてがあります。</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>どのログも読み取れません</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 にサーバーの行がありません。</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>ログがまだありません。サーバーが起動していないか、ホームが別のマシンにあります。後者の場合は、ログのコピーを選ぶか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>ログの場所が分かりません</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>プランには、このマシン上のノードのホームがありません。各ノードの wso2carbon.log を選ぶか、ファイルをここにドロップしてください。</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>ログに問題はありません。</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>ログの検出事項: %1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>このページを開いている間、追跡します。</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>ノードは起動しています</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>ノードはまだ起動していません</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>全 %1 ノードが 1 つのクラスターにいます</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>同じクラスターにいるノードはまだありません</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%2 ノード中 %1 ノードが 1 つのクラスターにいます</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>検証するものはまだありません</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>プランにノードがありません。</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>ログを読み取り中</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>%1 のログを読み取り中</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>作業を続けられます。ページを離れると読み取りを中止します。</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>まだ何も読み取っていません</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>1 つのはずのクラスターが複数あります</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最新イベント</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>読み取ったログ</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>バンドルから稼働するクラスターまで。全文は cluster/RUNBOOK.md にあります。</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>すべてコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>手順書全体をコピー</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>印刷(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>名前を付けて保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>手順書</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>手順書のコマンドを、順番どおり、このプランの値を入れて示します。DAS Setup が実行することはありません。1 つずつコピーして横に示したノードで実行し、終わったら次に進んでください。順番は重要です。テーブルと Hadoop は最初のノードより先で、同じ役割のノードは一緒に起動します。手順書は cluster フォルダーにもあります。</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>ノードがまだありません。起動コマンドはここに表示されます。</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>製品がまだ選ばれていません。起動コマンドはバージョンによって異なります。</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>ノードを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>製品を選択(&amp;D)</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>手順書の保存</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>手順書を保存できませんでした</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>ノードを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>範囲で追加(&amp;R)...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>選択したノードを複製</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>選択したノードを削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>下へ連番で埋める</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>選択したセルをコピー</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>ノードの追加</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>%n ノードの追加</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>ノードの複製</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>%n ノードの複製</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>%n ノードの削除</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>%1 の移動</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>%n ノードの移動</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>下へ埋める</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>%n 行の貼り付け</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>%n ノードの変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>レシーバー</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>インデクサー</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>アナライザー</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>クラスターポート</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>管理ホスト名</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 は計算で決まります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>receiver1 のような短い名前です。バンドルの名前になり、どの一覧でもノードを表します。製品のファイルには入りません。</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>イベントを受信して保存します。-receiverNode で起動します。1 つもないと、クラスターにイベントが入りません。</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>保存されたイベントを検索できるようにします。-indexerNode で起動します。1 つもないと、検索しても何も見つかりません。</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Spark スクリプトを実行します。-analyzerNode で起動します。1 つもないと何も集計されません。</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>結果を利用者に表示します。1 つもないと、誰も結果を見られません。</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>axis2.xml の localMemberHost で、ほかの全ノードのメンバー一覧の 1 行にもなります。localhost や、ほかのノードから接続できないアドレスでは、ノードは孤立したままです。</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>axis2.xml の localMemberPort です。オフセットの影響を受けません。全ノード間で開いている必要があり、同じアドレスの 2 ノードには別々のポートが必要です。</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>carbon.xml の Offset で、サーバーのポートに加算されます。同じマシンのノードには、ポートが重ならないオフセットが必要です。重なると後から起動したほうが起動できません。</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>管理コンソールのポートで、オフセットから計算されます。</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>carbon.xml の HostName です。利用者やクライアントに渡されるリンクの名前です。解決できないと、リンク先を開けません。</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>carbon.xml の MgtHostName で、管理コンソールの名前です。解決できないとサインインできません。</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>ノード自身のレジストリで、master-datasources.xml の WSO2_CARBON_DB です。2 つのノードが同じデータベースを使うと、互いのレジストリを壊します。</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>ノードでパックを展開する場所です。スクリプト、展開一式、「検証」がここを参照します。パスが誤っているとサーバーが見つかりません。</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>番号をドラッグすると行を移動できます</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の%1</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>ノードと役割</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>DAS ノードごとに 1 行です。複数の行を選ぶとまとめて変更でき、Ctrl+V で表計算ソフトの行を貼り付けられます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>ホスト名をテスト(&amp;M)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 ノード</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>サーバーごとに 1 行です。アドレスはほかの全ノードのメンバー一覧に入るため、localhost ではなく、すべてのノードから届くものにしてください。クラスターポートは Hazelcast のポートで、同じアドレスの 2 ノードには別々のポートが必要です。オフセットは HTTPS 9443 などサーバーのポートに加算されます。ホームは、そのノードで製品を展開するフォルダーです。選択した複数の行に一度に入力することも、表計算ソフトから貼り付けることもできます。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表の列</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>役割とポート</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>名前とフォルダー</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>1 つ追加するか、アドレスの範囲で追加するか、表計算ソフトの行を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%2 の%1は元のままです。</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>貼り付けませんでした。</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>表に入力するか、元に戻してからもう一度貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>展開済みフォルダー</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>zip (%1)</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>、カーネル %1、analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>MySQL ドライバー</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>パックに含まれないため「データベース」で選択</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>SVN クライアント</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>パックに含まれないため「デプロイ同期」で選択</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>判別の根拠</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>ノードごとの変更</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>最大 %1 ファイル。それ以外は 1 バイトも変わりません</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 は標準パックとして使えません</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>プランの作成は続けられます。バンドルにはパックが必要です。zip またはフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 には対応していません</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>bin/version.txt で判別しました。%1。</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>イベントは HBase または MySQL に、索引ファイルは HDFS に入ります。索引ファイルをノードの外に置くのは 3.0.0 だけです。</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>イベントは HBase または MySQL に入ります。索引ファイルはインデクサーのノードに残るため、プランに HDFS はありません。</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>起動スクリプトには、ダッシュボードを含む各役割のプロファイルがあります。</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>ダッシュボードのプロファイルはありません。ダッシュボードのノードはオプションを明示して起動します。オプションは起動スクリプトに書き込まれます。</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>イベント処理はレシーバーで HA モードで動きます。そのポート 11224 と 10005 はポートオフセットに従います。</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>イベント処理はレシーバーで HA モードで動きます。このバージョンでは、その 3 つのポートはポートオフセットに従いません。</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master は %1 です。クラスターでは Spark 独自のマスターを使うことを意味し、その数はプランで決まります。</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>スケジュールタスクはタスクサーバーがそろうのを待つため、同じ役割のノードは一緒に起動します。</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>MySQL 5.7 と 8 では、パックの mysql5.7.sql でテーブルを作成します。</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>パックに MySQL 5.7 と 8 用のスクリプトはありません。古いスクリプトをそこで実行する方法は手順書にあります。</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1、analytics プロファイル</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 を認識しました</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>プランは %1 用ですが、パックは %2 です</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>プランのバージョンのパックを選ぶか、プランをパックのバージョンに変えてください。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 を使う(&amp;U)</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>このバージョンの特徴</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>対応パック</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>配布</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>全ノードのデータソースか Secure Vault に入り、プランには入りません。誤っていると、どのサーバーもデータベースに接続できません。Ctrl+E で表示します。</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>全ノードの carbon.xml の SvnPassword か Secure Vault に入り、プランには入りません。誤っていると何も同期されません。Ctrl+E で表示します。</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>表に「%1」列がないため、その値は取り込みませんでした</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>「%1」は最後の列より右にあります</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>プラン (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>プランを開けません</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>プランを開く</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>プランを保存できません</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>プランを保存</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>新しいプラン</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 に未保存の変更があります</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>ファイルに書き込む前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>変更を引き継ぐ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>新しいプラン</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>対応している製品がまだ選ばれていません</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>標準パックがまだ選ばれていません</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>プランにノードがまだありません</translation>
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
        <translation>製品</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>すべてのバンドルのもとになる標準パックです。どのファイルをどう変えるかはバージョンで決まります。</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>別バージョンのパック</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>未対応のパック</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>パックを読み取れません</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>パックがありません</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>パックを読み取り中です</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>パックとプランのバージョンが異なります</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>このパックには対応していません</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>このパックは読み取れません</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>ダウンロードしたままのパックの zip か、それを展開したフォルダーを入力してください。読み取るだけで、変更することはありません。製品は bin/version.txt で判別し、それによってバンドルで変えるファイルが決まります。起動したことのあるパックには、全ノードで同じになってしまうノード ID など、そのときのデータが残っています。パックがなくてもバージョンを選んでプランを作れますが、バンドルにはパックが必要です。</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>標準パック(&amp;P)</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>zip または展開済みフォルダー。このページへのドロップもできます。</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>zip を選択(&amp;Z)...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>フォルダーを選択(&amp;F)...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>製品(&amp;R)</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>製品の選択</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>サンプルパックを使う(&amp;S)</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>手元にパックがなくても、バージョンを選んでプランを作り、後で書き込めます。サンプルパックは DAS 3.0.0 の小さな代用品で、すべてを試せます。</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>標準パックの選択</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Zip ファイル (*.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>標準パックのフォルダーの選択</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>サンプルパックを書き込めませんでした</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>標準パックの選択</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>ほかの対応製品: %1。</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>ダウンロードしたままのパックです。すべてのバンドルのファイルのもとになるため、ノードで動くバージョンと同じでなければなりません。</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>ノードの製品とバージョンです。どのファイルをどう変えるかはこれで決まります。別のバージョンのサーバーはそのファイルを理解できません。</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>%1 個を超えるノードになります</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>数値がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>範囲の終わりがありません</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>範囲の終わりが始まりより前です: %1 は %2 より小さい値です</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>「]」に対応する開き括弧がありません</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>「[」が閉じられていません</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>既存クラスターを読み取り</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>ノードのホームまたはそのコピー。フォルダーをここにドロップすることもできます。中身は何も変更せず、パスワードも読み取りません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>読み取り中です。作業を続けられます。</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>クラスターでは 1 ノードに 1 つのホームがあります。</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>多数のホームで一致する値がプランになり、食い違いは一覧に示します。</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>ホームを読み取り</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>1 個のホームを読み取り</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>%n 個のホームを読み取り</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>ヒント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>ヒント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>報告事項なし</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>ホームで見つかったもの</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>すべてコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>トポロジーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 個のホームを読み取りました</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n 個のホームを読み取りました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1。プランは多数のホームに合わせたもので、まだ保存していません。</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 ノード</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>キーリングに保存(&amp;K)</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>このユーザーとサーバーに対して保存され、ほかのプランでは使われません。</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>キーリングに拒否されました。パスワードはプランに含まれません。</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>パスワードはメモリーとキーリングに保持され、プランには入りません。</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>パスワードはメモリーにだけ保持され、プランには入りません。</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 と 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>最初の起動前に、いずれかのノードのホームで 1 回実行します。</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>最初の起動前に、いずれかのホームの %1 で 1 回実行します。</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>各バンドルをノードに配置</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>zip をコピーし、そのノードでこれを実行します。apply.sh は全ファイルを確認し、バックアップを残します。</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>シンボリックリンクを確認</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>アナライザーでは apply.sh が作成します。手動で作成する場合のコマンドです。</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>パスワードを暗号化</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>キーストアのパスワードを尋ねられます。</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>レシーバーを起動</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>すべてのレシーバーを起動</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>アナライザーを起動</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>すべてのアナライザーを起動</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>インデクサーを起動</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>すべてのインデクサーを起動</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>ダッシュボードを起動</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>すべてのダッシュボードを起動</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 を起動</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>%1 および同種のノードを起動</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>先に起動した全ノードのログに「WSO2 Carbon started in」が出てから実行します。</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>%1 が最初です。Subversion にフォルダーを作成します。</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>間を空けずに続けて起動してください。</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>起動のたびに、手順書のとおり password-tmp ファイルが必要です。</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>データベースを作成</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>MySQL クライアントのあるマシンで 1 回実行します。</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>テーブルを作成</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>ホスト名を追加</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>DNS に登録がなければ、全ノードの /etc/hosts に追加します。</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>ボックスをクリックするか、矢印キーで移動します。Enter で値を設定するページに移ります。</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
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
        <translation>WSO2 DAS と EI Analytics のクラスターを構成します。</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新しいプラン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>プランを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>最近のプランを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>プランを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>プランに名前を付けて保存(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>DAS Setup について(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>デスクトップの言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>プラン %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>エラー %1 件、警告 %2 件、ヒント %3 件</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>すべての検出事項</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>デプロイ同期</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>データベースを作成する文</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>テーブルは製品によって異なります。「製品」ページで製品を選んでください。</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>データベースを作成できるユーザーで 1 回実行してください。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>文をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>完全分散(&amp;F)</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>レシーバー、アナライザー、インデクサー、ダッシュボードをそれぞれ別のノードに置きます。サンプルは 7 ノードです。</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>最小高可用性(&amp;M)</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>2 つのノードがそれぞれすべての役割を果たします。イベント処理は HA モードです。</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>カスタム(&amp;C)</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>ノードの数も役割の組み合わせも自由です。空の表から始めます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>構成パターン、既存のクラスター、または保存したプランから始めます。</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>7 ノードのガイドのサンプル値を入力(&amp;S)</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>役割をノードにどう分けるかを選びます。以降のページはその選択から始まり、どの値も後で変更できます。サンプル値は 7 ノードのガイドのもので、試用のためのものです。実際の運用には使わないでください。プランは 1 つのファイルで、パスワードは含みません。「プランを開く」で、保存したプランの続きから作業できます。「既存クラスターを読み取り」は、手作業で設定されたホームからプランを作り、食い違いを一覧にします。プランに独自の値が入ると、別の構成パターンを選んでも上書きされません。</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>プランに独自の値が入っています。</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>サンプル値を入力(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>検出事項を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近のプラン</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>プランを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>既存クラスターを読み取り(&amp;R)...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>このコンピューターで保存または開いたプランはまだありません。</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>構成パターンの選択</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>サンプル値の入力</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>サンプル値の取り消し</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>ノードのホームを追加</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>このプランは 1 個のホームから読み取りました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>このプランは %n 個のホームから読み取りました: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>ガイドのノード、ホスト、名前をプランに入力し、DAS Setup を試せるようにします。実際のネットワークでは使えません。</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>エラー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>未表示</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>バンドルで構成されるクラスターです。ボックスを選ぶと、その値を確認し、設定する場所に移れます。</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 ノード</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 サービス</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n サービス</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>図はプランから作られ、ここで入力するものはありません。色の付いたボックスには検出事項があり、ボックスを選ぶと下のパネルに表示されます。Enter またはダブルクリックで、そのボックスのページに移ります。矢印キーでボックス間を移動し、Ctrl+ホイールで拡大・縮小、F で全体を表示します。「表」タブには同じ内容が文字で表示されます。「すべてテスト」は、プランにあるすべてのものに接続し、何も変更しません。結果はボックスに表示されます。「書き出し」は SVG、PNG、PDF を書き出します。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷中</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送信しました</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>図を印刷できません</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 パスワードがないため未テスト: %2。</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>ノードへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>サービスへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1、使用元: %2。</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>%1 %2 で作成、%3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>図の書き出し</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>書き出し中</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>%1 に書き出しました</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>図を書き出せません</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>クラスターのノードとサービス</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>起動したノードが 1 つのクラスターになっているかを、ログから調べます。</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>レポートを保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>ログを読み取り中</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>ログが選択されていません</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>複数のクラスター</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>起動済み</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>参加 %1 / %2</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>手順書のとおりにノードを起動してから、ここを確認してください。各ノードの wso2carbon.log を、ローテーションされたものとともにホームから読み取り、このページを開いている間は追跡します。ホームが別のマシンにある場合は、ログをここにコピーして選んでください。ノードを選んで Space を押すか、ファイルを表にドロップします。ノードは自分より後に参加したメンバーしか記録しないため、どのノードが一緒にいるかを知るにはすべてのログが必要です。ノードを選ぶと関係するものだけが表示され、Esc で全ノードの表示に戻ります。このページの作業は必須ではありません。いつでも DAS Setup を閉じることができ、後から das-setup verify で同じことを調べられます。</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>ノードとログ</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>ノードはまだありません</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>起動すると、ここでログを読み取ります。</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>ノードを追加(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>全ノードを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>ホームのログを使う(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>ログを選択(&amp;H)...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>先にノードを選択してください</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>検出事項はまだありません</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>エラー、警告、不足しているノードが、それぞれの対処方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>どのログにもエラー、警告、不足しているノードはありません。</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>%1 のログ</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>ログ (wso2carbon.log* *.log);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>どのノードのログか分かりません</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

ログをそのノードの行にドロップするか、ノードの名前を含むファイル名にしてください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>次へ進めません: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>次へ進めません: このページにエラーが 1 件あります</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>次へ進めません: このページにエラーが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1。次へ進めます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>書き込み失敗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>プランから作られたノードのファイルを、使う場所に書き込みます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1、今日 %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>書き込み失敗</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>ファイルを書き込み中です</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>プランにエラーが 1 件あります</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>プランにエラーが %1 件あります</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>%1 のパスワードが未入力です</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>各バンドルは、標準パックと異なるファイル、それを配置するスクリプト、元に戻すスクリプトを含む zip です。cluster フォルダーには手順書と SQL が入ります。このマシンのホームには直接書き込めます。元のファイルは各ホームの das-setup-backup に残ります。すべてを書き込むか、何も書き込まないかのどちらかです。バンドルにはパスワードが含まれ、読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>MySQL パスワード(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Subversion パスワード(&amp;U)</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>プランにエラーが 1 件あるため書き込めません</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>プランにエラーが %1 件あるため書き込めません</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>一覧をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>中止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>中止すると、途中まで作られたものは残りません。</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 ではそのままほかのノードに伝えられます</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>ダッシュボードのノードではレシーバー、アナライザー、インデクサーを動かしません</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Subversion クライアントのライブラリ</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>全ノードが 1 つの構成レジストリを使います</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>全ノードが 1 つのガバナンスレジストリを使います</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>バイナリイベント (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>バイナリイベント (TLS)、ここでは未使用</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>バイナリイベント</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>バイナリイベント、ここでは未使用</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>両方のノード。ガイドのとおり、一覧は両ノードで同じです</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>エイリアスの接頭辞を宣言します</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE は HBase に書き込みます</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE は MySQL に書き込みます</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO は HBase に書き込みます</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO は MySQL に書き込みます</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>テナントごとにリポジトリ内のフォルダーがあります</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>組み込み Kerberos (有効な場合)</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>組み込み LDAP (有効な場合)</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>全ノードがコミットされたものを取得します</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>クラスターのほかの全ノード</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>コミットするのは 1 ノードだけです</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>HA イベント同期</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>HA 管理</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>ZooKeeper クォーラムで見つける HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE は HBase に書き込みます</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE は MySQL に書き込みます</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>Storm クラスターが必要ですが、これは違います</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>HA より前にあり、最初に有効なモードが使われます</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>JMX レジストリ</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>JMX サーバー</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>1 台のマシンに複数置けるよう、このノードのポートをずらします</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>同じドメインのノードが 1 つのクラスターになります</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>2 つのレシーバーの一方がアクティブで、もう一方が引き継ぎます</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>いずれかのモードを有効にする必要があります</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>全ノードで同じ、ホームへのパス</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>HA モードで動くのは 2 つのレシーバーだけです</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>HBase データソースを読みます</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>HDFS データソースを読みます</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Spark アプリケーションページ</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Spark ブロック</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Spark ブロードキャスト</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Spark クラス</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Spark ドライバー</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Spark エグゼキューター</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Spark ファイル</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark はリンク経由で JDBC ドライバーを見つけます</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark はリンク経由で追加のバンドルを見つけます</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark はリンク経由でデータフォルダーを見つけます</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark はリンク経由でサーバーのバンドルを見つけます</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark はリンク経由でサーバーのライブラリを見つけます</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Spark 履歴ページ</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Spark マスター (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Spark マスターページ</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark マスター</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark はリンク経由で設定を読みます</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark はリンク経由で設定を読みます。load-spark-env-vars.sh の後に起動スクリプトが再び設定するため、ここで設定します</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>この数のマスターがそろうと Spark が起動します</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Spark ワーカーページ</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark ワーカー</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>HBase データソース</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>HDFS データソース</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>MySQL ドライバー</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>MySQL パスワード</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>ciphertool.sh が暗号化するまでの MySQL パスワード</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>MySQL ユーザー</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Subversion クライアント</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Subversion パスワード</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>ciphertool.sh が暗号化するまでの Subversion パスワード</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>アーティファクトの Subversion リポジトリ</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>Subversion ユーザー</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>このノードの場所としてほかのノードに伝えるアドレス</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>ボールトがパスワードを保存するエイリアス</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>アナライザーが Hazelcast 上で独自の Spark クラスターを作ります</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>アーティファクトは Subversion にあります</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>Connector/J の JAR に合うドライバークラス</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>イベントストアは MySQL にあります</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>イベントストアのデータソース</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>HDFS の索引データ</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>索引データは HDFS にあります</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>索引データは MySQL にあります</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>索引データのデータソース</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>下のメンバー一覧は wka のときだけ使われます</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>メトリクスのデータベースは MySQL にあります</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>このノードの管理コンソールの名前</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>利用者やクライアントがこのノードに接続するときの名前</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>サーバーが探すただ 1 つのエイリアス</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>クラスターでのこのノードのポート。オフセットでは変わりません</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>処理済みデータは MySQL にあります</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>全ノードがマウントするレジストリ</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>マウント先のレジストリ。cacheId はデータベースの user@URL です</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>ノード自身のものとは別の共有レジストリ</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>標準の 11000 は Spark ワーカーのポートと同じです</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>標準の行のパスはどこにも当たりません</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>全ノードで共有するユーザーとロール</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>このノード自身のレジストリは MySQL にあります</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Thrift 認証 (有効な場合)</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Thrift イベント (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Thrift イベント (TLS)、ここでは未使用</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Thrift イベント</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Thrift イベント、ここでは未使用</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>クラスタリングを有効にします</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>ユーザーとロールは共有データベースから取得します</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Web コンソールとサービス (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Web コンソールとサービス (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>ciphertool.sh がエイリアスを見つける場所</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>もう一方のレシーバーが状態を問い合わせる先</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>もう一方のレシーバーが同期のためにイベントを送る先</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>ノードが Subversion でアーティファクトを共有するかどうか</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>実行中のクエリの状態をディスクに保存するかどうか</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>実際のノード数より多いと、起動が終わりません</translation>
    </message>
</context>
</TS>
