<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 没有可写入的“home”；请为其指定主目录，或改为制作部署包</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>计划中没有节点</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>计划中没有节点“%1”</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1：已撤销被中断的应用操作</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>仍要写入吗？[y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>未写入任何内容；请停止服务器，或加上 --yes</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>无需执行任何操作：所有主目录均已符合计划</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>错误：%1，警告：%2，提示：%3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product：不支持“%1”；`das-setup products` 会列出受支持的产品</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>此安装包是 %1，而计划 %2 针对的是 %3；请将另一个安装包指定为“source”，或更改“product”</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source：未指定原始安装包；请指定其 zip 文件或解压后的文件夹</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1：未向 %2 写入任何内容</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only：没有测试 %1；请使用 %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout：%1 不是 0 到 3600 之间的秒数</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>写入后被编辑过</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>未更改任何内容；--force 会恢复旧文件，并将编辑过的文件保留在备份中</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>没有可恢复的内容</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product：不支持“%1”；`das-setup products` 会列出受支持的产品</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern：未知的“%1”；请使用 fully-distributed、minimum-ha 或 custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern：%1 不支持 %2；请使用 %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out：示例安装包是 %1；请去掉 --product</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>其他用户可以读取或更改此文件；请对其运行 chmod 600</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>必须是对象 {...}</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>含有未知的键；请使用 mysql.password 和 svn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1：必须是带引号的文本</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1：重复出现</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>正在等待桌面密钥环，可能需要先将其解锁。</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>需要 %1：请通过 --secrets FILE 或 %2 提供，或在终端中按提示输入</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs：“%1”不是 NODE=FILE 的形式，或其中的节点不在计划中</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs：“%1”未指定文件</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>设置 WSO2 DAS 或 EI Analytics 集群。</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>要打开的计划。</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>将每个页面保存为图片，然后退出。</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1：没有此文件夹；请先将安装包解压到该处</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>在计算更改之后又被改动；请重新检查更改</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 和 %2 都会写入此处；请为每个节点指定各自的主目录</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>此处之前的应用操作被中断；请先运行 das-setup restore</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>已停止；未写入任何内容</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>；且 %1 无法恢复（%2）：排除原因后可用 das-setup restore 恢复</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>不是 das-setup 的列表</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>无法写入含换行符的文件名；请重命名该文件</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>在应用操作于此处中断之后被编辑过；请对该主目录运行 das-setup restore 并查看差异</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>在 apply.sh 写入之后被编辑过，而 apply.sh 不保留所写内容的副本</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 不是 FILE//XPATH,false 的形式；请更正或移除该行</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 指向 %2，而安装包中没有该文件；ciphertool.sh 会中途停止。请更正或移除该行</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>无法检查 %1 的路径；请写一个逐级到达该元素的路径</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 的路径在 %2 中找不到任何内容；ciphertool.sh 会中途停止。请更正或移除该行</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 在 cipher-text.properties 中没有对应的行：别名本身会被当作密码。请添加一行，或移除该别名</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 在 cipher-tool.properties 中没有对应的行，ciphertool.sh 会因此停止。请添加一行，或移除该密码</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>含有超过 %1 个别名，无法检查</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 在 Secure Vault 中的别名为 %2，服务器仍会到那里查找；请启用 Secure Vault，或移除 svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 不在安装包中；其作用由启动命令完成</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 不在安装包中；请在节点上的该文件中设置：%2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>在安装包中缺失；请使用完整的原始安装包</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 中有 %2 个密码已加密，保持不变。更改过的密码请通过 ciphertool.sh -Dchange 提供</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 含有 ${，产品会将其替换；请选择不含它的密码</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 含有换行符或文件无法容纳的其他字符；请选择不含此类字符的密码</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>%1 的密码为空，Secure Vault 无法保存；请设置密码，或不使用 Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>%1 的密码含有 ]，ciphertool.sh 会在该处将其截断；请选择不含该字符的密码，或不使用 Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>超过 %1 MB；配置文件不会有这么大</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>含有 NUL 字节；不是文本文件</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>键 %1 多次出现，位于第 %2 行；请只保留其中一个</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>属性文件只有键和值</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>未指定键</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>缺少键 %1</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 多次出现，位于第 %2 行；请只保留其中一个</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 不是变量名</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>没有启动 %1 的 java 命令</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 不是 -Dname 之类的 Java 选项</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>没有以 %1= 开头的行</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>shell 脚本只有变量和 Java 选项</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>%1 的引号使其值的范围不明确</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>%1 的新值含有换行符</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>不支持编码 %1；请将文件另存为 UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>其字节不是 %1；请更正文件或其声明的编码</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>两处编辑重叠，或有一处超出文本范围</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>编码 %1 缺少一个要写入的字符</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>带有含内部子集的文档类型声明，无法安全编辑；请将其去掉</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>有一个标签的属性超过 %1 个</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 匹配到 %2 处，位于第 %3 行；请合并为一处</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>没有与 %1 匹配的内容；存在的是 %2</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>没有与 %1 匹配的内容</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 不是 %2 的同级元素</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>要写入的内容与 %1 不匹配</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>路径 %1 必须指定一个元素</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>XML 文件没有 Java 选项</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>新值含有 XML 无法容纳的字符</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>要插入的 XML 在名称、注释或 CDATA 节中含有文件编码所没有的字符</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>元素 %1 含有文本，因此无法放入元素</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>要插入的 XML 含有 NUL 字节</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>要插入的 XML %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>不是格式正确的 XML：%1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>不是格式正确的 XML：&amp; 之后不是已知的实体；在文本中应写为 &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>元素层级超过 %1 层</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>含有未写在标签中的属性</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>路径结尾</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>元素名</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>带引号的值</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>路径 %1 有误：第 %3 列处应为%2</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>元素 %1 含有子元素，因此无法设置文本</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault：使用 Secure Vault 时，ciphertool.sh 会在每台主机上询问密钥库的密码，每次启动时也会询问，playbook 无法应答；请导出部署包并按运行手册操作，或关闭 Secure Vault</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>节点 ID“%1”不能用作文件名；请使用字母、数字和 -</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>有两个节点名为“%1”；请为每个节点指定各自的 ID</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>计划中没有节点“%1”</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>此处可用空间为 %1，而所有节点（%2）的完整安装包需要 %3；请腾出空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>无法写入：%1；请选择其他文件夹</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>占用了该位置，且不是文件夹；请将其移除，或选择其他文件夹</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>占用了该位置，且不是文件；请将其移除，或选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>无法作为 zip 打开：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>读取之后发生了变化；请重新开始</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>是文件夹；完整安装包由 zip 制作：请将下载的安装包 zip 指定为“source”，或只写入含更改文件的部署包</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>无法放入 zip：%1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>集群域</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>MySQL 主机</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>MySQL 端口</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>MySQL 用户</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>URL 选项</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>驱动程序类</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>用户存储的数据库</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>所挂载注册表的数据库</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>指标数据库</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>处理后数据的数据库</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>存储类型</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>事件存储的数据库</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>HBase master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>ZooKeeper 仲裁</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>ZooKeeper 端口</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>HDFS 地址</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>HDFS 数据文件夹</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>/_system/governance 的目标</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>/_system/config 的目标</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>部署同步器的 Enabled</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>Subversion 存储库</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>Subversion 用户</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>部署同步器的 SvnUrlAppendTenantId</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>Secure Vault 的使用</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>Spark master 数量</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>HA 模式的持久化</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>在该节点的其他位置</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>在其他 %1 个节点上</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1：%2为“%3”，而%5为“%4”</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>在该处写入“%1”，或将此处的值写到其他所有节点</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>所有节点的此项必须相同。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>“%1”不是计划可以采用的值</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>产品也不接受该值，或会在启动时自行填写。</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>在该处更正，或在计划中输入</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1：集群功能已关闭</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>该节点会单独运行。</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>将 enable 设为“true”</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1：成员方案不是 wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>成员列表不会被读取，而多播很少能穿过路由器。</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>将其设为 wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1：部署同步器未使用 Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>计划不支持其他类型的存储库。</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>将 RepositoryType 设为 svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 不检出其他节点提交的内容</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>它永远得不到集群的构件。</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>将 AutoCheckout 设为 true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 未将 %2（%3）列为成员</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>它只能通过其他节点找到该节点。</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>它未列出任何其他节点。</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>添加该成员</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 列出了成员 %2，而它不属于任何主目录</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>未提供其主目录，或地址有误。</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>一并导入其主目录，或移除该成员</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 将自身 %2 列为成员</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>通过该地址找不到其他节点。</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>改为列出其他节点</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 会提交，%2 也会提交</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>两个提交节点会互相覆盖。</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>只保留一个节点，其余节点的 AutoCommit 均设为 false</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1：%2 是 H2，即仅属于该节点的文件</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>其他节点看不到其中的内容。</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>可以使用，但会随节点一起丢失。</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>使用 MySQL 数据库</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1：%2 的 URL 仍含有指南中的占位符</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1：%2 的 URL 不是 jdbc:mysql://HOST:PORT/DATABASE 的形式</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>计划只支持一台 MySQL 服务器。</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>填写实际的值</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>更正它，或在计划中输入该数据库</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1：%2 的 URL 或用户保存在 Secure Vault 中</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>文件中只有其别名。</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>在计划中输入</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1：%2 的 URL 含有密码</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>计划会将其略去。</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>从 URL 中移除密码；它有专门的位置</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1：%2 使用数据源“%3”，而该数据源不存在</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>它可能位于注释中，或用了别的名称。</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>指定一个存在的数据源</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1：%2 未指定数据源</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>该元素不存在，或拼写不同。</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>指定数据源；`das-setup diff` 会显示位置</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 将%2保存在自己的数据库中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>该节点的注册表使用的是“%1”。</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>指定所有节点共享的数据源</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1：没有组件读取 %2 类型的数据源</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>提供程序位于注释中，或根本不存在；服务器无法打开 %1。</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>在 analytics-datasources.xml 中添加该提供程序，或取消其注释</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1：没有存储使用数据源 %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>事件不会写入 HBase。</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>在 analytics-config.xml 中指定它，或将其移除</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1：HA 模式将“%2”作为该节点的地址，而其地址是 %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>另一个接收器会被告知连接到该处。</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>填写该节点的地址</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 运行 HA 模式，但不是接收器</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>它可能会从接收器手中夺走主动角色。</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>在该节点上关闭 HA 模式</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 运行 HA 模式，而另有两个接收器也在运行</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>它会将每个事件再发布一次。</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 是接收器，但未启用 HA 模式</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>未启用任何模式。这样每个接收器都会发布每个事件。</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>“%1”是第一个启用的模式，而只有第一个生效。这样每个接收器都会发布每个事件。</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>启用 HA 模式，且不启用它之前的任何模式</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 没有 %2</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>%1 的每个安装包都包含它。</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>从安装包中取用</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1：%2 在其中出现两次</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>产品读取的是第 %1 行的那一个。</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>移除另一个</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 重复定义了数据源 %2</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>第一处位于 %1 的第 %2 行。此后服务器不再加载其他数据源。</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>移除其中一个</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1：carbon.spark.master 为“%2”</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>%1 的分析器使用“%2”组成自己的 Spark 集群。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写为 %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1：%2 与其值之间没有分隔</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>整行会被当作一个没有组件查询的名称。</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>在 %1 之后加一个空格</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 要等待 %2 台任务服务器，多于一起启动的数量</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>它可能永远无法完成启动。</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>%1 的角色由其启动命令决定，而主目录中没有启动命令；已将其视为 %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>不带选项启动的节点承担所有角色。</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>在计划中更正角色</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 是刚解压的 %2</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>其中未配置任何集群设置。</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>对其进行配置，或将其略去</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>其自身的注册表</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>用户存储</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>挂载的注册表</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>处理后数据</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>不是文件夹；请指定节点的主目录</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>是 %1，而之前的主目录是 %2；一个集群只能使用一种产品</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>重复指定</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 未挂载 %2</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>它会独自保留注册表的这一部分。</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>添加该挂载；`das-setup diff` 会显示它</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1：%2 的挂载未指向任何数据库</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>为两者使用相同的名称。该节点在此期间写入自身注册表的内容仍保留在那里</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>它没有 instanceId。</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>没有带 dbConfig 的 remoteInstance 的 id 为“%1”。</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>没有带 dataSource 的 dbConfig 的名称为“%1”。</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1：cacheId 不是 %2 的用户和 URL</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>与 dbConfig 同时使用时，它不起作用。</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>其中没有 bin/version.txt：请选择安装包的 zip，或 bin 所在的文件夹</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 基于 Stream Processor：从 Enterprise Integrator 6.4 起，其分析功能不再包含 Data Analytics Server 的任何文件</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 是 Data Analytics Server 的后继产品，通过其他文件配置</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>%1 的版本未知</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 基于 Data Analytics Server，但尚不清楚集群需要更改其中哪些文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>“%1”既不是 Data Analytics Server，也不是 Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 中没有 %2：此安装包不含分析服务器</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>这是 %1 的分析文件夹：请选择安装包自身的文件夹，它在其中为 %2</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 中没有 %2：此安装包含有集成器，但不含分析服务器</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>缺失：请选择 bin 所在的文件夹</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1。受支持的有：%2。</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>不是安装包内的路径</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>经由指向安装包之外的符号链接；请将文件本身放在该处</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>不是文件；原始安装包的此处是文件</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>有 %1 字节；配置文件不会超过 %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>示例安装包</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>未指定原始安装包：请选择安装包的 zip 或解压后的文件夹</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>不存在：请选择原始安装包的 zip 或解压后的文件夹</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>是管道或设备：请选择原始安装包的 zip 或解压后的文件夹</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>其中的条目比 zip 本身还长；请重新下载安装包</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>条目“%1”既是文件又是文件夹；请重新下载安装包</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>条目“%1”超出了 zip 自身的文件夹；请重新下载安装包</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>条目“%1”重复出现；请重新下载安装包</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>无法作为 zip 打开：%1；请选择安装包的 zip 或解压后的文件夹</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>不是文件，而是链接或设备；原始安装包的此处是文件</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>已加密；请使用下载时的原样安装包</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>解压后有 %1 字节；配置文件不会超过 %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>无法读取：%1；请重新下载安装包</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>长度与 zip 中的记录不符；请重新下载安装包</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>数字过大</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>超过 %1 MB；计划不会有这么大</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>含有 NUL 字节</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>必须是带引号的文本</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>必须是整数</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>未知的“%1”；请使用 %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>必须是列表 [...]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>计划中从不保存密码；请使用 --secrets FILE 或环境变量</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>版本 %1 未知；本程序读取版本 %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>必须是 receiver、indexer、analyzer 或 dashboard</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>不支持超过 %1 个节点的集群</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>%1 与本机的时钟一致</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>%1 的时钟比本机快 %2</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>%1 的时钟比本机慢 %2</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>让所有计算机的时钟与同一台时间服务器同步</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>请在首次启动前校准时钟：否则 HBase 会拒绝 RegionServer，事件也会归入错误的时间。让所有计算机的时钟与同一台时间服务器同步</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>不是 Hadoop RPC 的帧</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>不是 Hadoop RPC 的应答</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>Hadoop RPC 的应答不完整</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase 版本低于 0.96：DAS 无法读取其 znode</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS 需要 HBase 1.1.2 或更高版本</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase 版本过低</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase 已在 ZooKeeper 的 %1 处注册</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase 未报告其版本</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 在此处为 %2，在计划中为 %3</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase 让客户端连接的主机名在此处无法解析：%1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>在计划的主机表中填写它们的地址</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>主机名无法解析</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>更正计划的主机表，或本机的 hosts 文件</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>HBase 服务器的 %1 个主机名均可解析</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase 没有活动的 master</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>启动它：bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase 未运行</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>活动的 master 是 %1，而计划中是 %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>活动的 master 是 %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase 没有 RegionServer</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>启动它们，并查看其日志</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>时间已用完</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 个 RegionServer 接受连接</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 个 RegionServer 接受连接</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>检查防火墙，并确认 RegionServer 正在运行且在该地址上监听</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>ZooKeeper 未报告 HBase 的运行位置</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znode</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>RegionServer</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>查看 ZooKeeper 的日志</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper 中没有 %1：HBase 从未使用它启动过</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>使用此仲裁启动 HBase，或指定它所使用的仲裁</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper 中有 %1，但没有 DAS 查找 HBase 时使用的 %2</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>在 hbase-site.xml 中将 zookeeper.znode.parent 设为 %1</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>无法读取 ZooKeeper 中的 %1：%2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>仲裁中没有成员能建立会话：%1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>不是 HBase master 的地址</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>NameNode 无应答</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 不是 NameNode：它使用 HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>填写 fs.defaultFS 的端口（通常为 8020 或 9000），而不是网页的端口</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 要求使用 Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS 登录 HDFS 时不使用它：请使用 hadoop.security.authentication 为 simple 的集群</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 是 Hadoop 服务器，但不是 NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>填写 core-site.xml 中 fs.defaultFS 的主机和端口</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 仍在启动</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>一分钟后再测试</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 拒绝连接：%2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>查看 NameNode 的日志</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>是 NameNode；它只向超级用户报告版本</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>是 Hadoop %1 的 NameNode</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS 需要 Hadoop 2.6.0 或更高版本</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>它是活动的 NameNode</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>这个 NameNode 的状态为 %1：不提供文件服务</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>在计划中指定活动的 NameNode</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>只有活动的 NameNode 才能报告</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>NameNode 未报告：%1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>NameNode 处于安全模式：目前无法写入</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>安全模式已关闭</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>在其退出安全模式之前，请勿启动任何节点：hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>%1 个块缺失，%2 个块损坏</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>启动已停止的 DataNode，然后运行 hdfs fsck /</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>仅有 %1 可用，共 %2</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>为 DataNode 增加空间</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>没有 DataNode 加入：没有空间</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>启动 DataNode，并查看其日志</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 可用，共 %2</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>NameNode 应答出错：%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>安全模式</translation>
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
        <translation>检查端口：应为 NameNode 的 core-site.xml 中 fs.defaultFS 的端口（通常为 8020 或 9000），而不是其网页的端口</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 不是 NameNode：%2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>它使用 HBase 协议</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 使用 Hadoop IPC 版本 %2：低于 Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>检查端口：ZooKeeper 的客户端连接其 clientPort，通常为 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 是 ZooKeeper 服务器，但不提供服务：它没有仲裁，或仍在启动</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>启动其他成员，并检查其 zoo.cfg 中的 server 行</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>不是 ZooKeeper 的应答</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>它不应答 srvr</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 使用的不是 ZooKeeper 协议：%2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>它是仲裁的唯一成员</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>有 %1 个成员（共 %2 个）运行时，仲裁即有效</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>是 ZooKeeper 服务器</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器无应答</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>查看该成员的日志</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>可建立会话：仲裁有效</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>可建立会话</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>它不应答 srvr 命令</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>它单独运行，不知道另外 %1 个成员</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>在每个成员的 zoo.cfg 中为所有成员各写一行 server，或在计划中只指定这一个</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1，%2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper 在 %2 内未应答 %1</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper 不允许读取 %1</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper 无法提供 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 不是 ZooKeeper 的地址</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 在 %2 内未建立会话</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>解析器在 %2 内未应答 %1</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 在本机上无法解析</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>本机的解析器不应答 %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>每个节点都会从部署包的 hosts 文件得到“%1 %2”这一行</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>检查拼写，或在计划的主机表中填写其地址</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>它指的是本机</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 在计划中为 %2，在本机上解析为 %3</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>其中一个有误：请更正计划，或本机的 hosts 文件或名称服务器</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 解析为 %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>未尝试：在此处无法解析</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 无法反向解析为名称</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase 和 HDFS 会对其计算机做正向和反向解析：请在名称服务器中添加反向记录，或在每台计算机的 hosts 文件中添加“%1 %2”这一行</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 反向解析为 %2，而不是 %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>将计划所用的名称放在 hosts 文件该行的首位，或写入名称服务器的反向记录</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 反向解析为 %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>计划本身为 %1 指定了回环地址 %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>该地址只能访问同一台计算机：仅在全部运行于一台计算机时才正确</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 在本机上解析为回环地址 %2；计划中为 %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>将 /etc/hosts 中 %1 的行替换为“%2 %1”：服务器若从中获取地址，其他计算机就无法访问它</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 解析为回环地址 %2</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>在每个节点上它都指该节点自身：请使用其他节点访问它时所用的名称或地址</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>它不是回环地址</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>%2 的全部 %1 个端口均空闲</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 已在运行（进程 %2）：被占用的有 %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>在替换其文件之前先停止它</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>本机上有程序占用了 %1 的端口：%2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>用“ss -ltnp”查看占用者；将其停止，或为 %1 指定其他端口或端口偏移量</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>名称到地址</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>地址到名称</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>回环</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>此前已创建：%1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>计划未指定 MySQL 服务器</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>URL 选项要求加密，而服务器不提供</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB Connector/J 不适用，即使数据库是 MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>分析功能找不到与它所报告的数据库对应的设置。请使用 MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>计划未指定驱动程序类</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>使用 com.mysql.jdbc.Driver，Connector/J 8 起使用 %1</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 没有类 %2</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>使用 com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 对 %2 而言过旧</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>使用 Connector/J 5.1.46 或更新版本：旧版本会查询此服务器没有的设置</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>没有 TLS 时，Connector/J 8 拒绝 caching_sha2_password</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>除非该账户使用 mysql_native_password，否则请在 URL 选项中加入 allowPublicKeyRetrieval=true，或让其使用 TLS</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 默认不提供该服务器的 TLS 版本</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>在 URL 选项中加入 enabledTLSProtocols=TLSv1.2，或使用 Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>jar 必须是 Connector/J 5.1.46 或更新版本</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 适用于 %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 不允许 %1 登录：用户或密码错误</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>检查两者，并确认该账户可以从本机登录。服务器的消息：%3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 在 %2 上不使用密码登录</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>该账户使用其所在计算机的登录方式。请为集群创建一个带密码的用户</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 不允许从本机登录</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>为所有节点的地址创建该账户；如需测试，还要包括本机的地址：CREATE USER &apos;name&apos;@&apos;address&apos;。服务器的消息：%3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>由于中断的连接过多，%2 已阻止本机</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>在服务器上运行 FLUSH HOSTS，并调高 max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 不再接受新的连接</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>调高 max_connections，或该用户的限额。服务器的消息：%3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 在 %2 上没有此权限：%3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>请管理员授予权限：GRANT ALL PRIVILEGES ON database.* TO 该用户</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 的密码是旧格式，已不再被接受</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>用 old_passwords=0 重新设置密码</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>%1 的密码已过期</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>用 ALTER USER 设置不过期的新密码</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>账户 %1 已锁定</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>用 ALTER USER ... ACCOUNT UNLOCK 解锁。服务器的消息：%3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 只接受加密连接</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>从 URL 选项中移除 useSSL=false</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 的登录方式在此处不可用：%3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>让该账户使用 mysql_native_password 或 caching_sha2_password。后者要求本程序有 libmariadb3 软件包中的插件</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 要求 %1 使用可能泄露密码或此处未知的登录方式</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>让该账户使用 mysql_native_password 或 caching_sha2_password</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>%1 的登录中断：%3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>使用 caching_sha2_password 时，服务器需要 TLS 或其 RSA 密钥；此时 Connector/J 的 URL 选项中需要 allowPublicKeyRetrieval=true。也可让该账户使用 mysql_native_password</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>未能与 %2 建立加密连接：%3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>检查服务器的证书和 tls_version，或在 URL 选项中设置 useSSL=false</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 目前不在其 Galera 集群中：%3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>让其重新加入，或指定该集群的其他节点</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 正在关闭</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>启动它，然后再测试</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 不接受更改：%3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>指定主服务器而不是副本，或关闭 read_only</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 不接受该名称：%3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>使用字母、数字和下划线，最多 64 个字符</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 违反 MySQL 协议：%3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>检查端口，以及本机与服务器之间的设备</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 关闭了连接</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>查看服务器的错误日志。此处的消息：%3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 不允许 %1 无密码登录</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 的消息：%3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>在服务器手册中查找错误 %1</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>驱动程序</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 应答：%2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>在服务器上启用 TLS，或在 URL 选项中设置 useSSL=false</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>URL 选项要求加密，而服务器不提供：数据以明文传输</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>服务器不提供加密，也未要求加密</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>连接未进行到这一步</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>服务器提供加密；URL 选项将其关闭</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>使用 %1 加密；驱动程序还会检查证书，而本测试不检查</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>将其导入每个节点上 Java 的信任库，或在 URL 选项中加入 verifyServerCertificate=false</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>使用 %1 加密；不检查证书</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>在 URL 选项中写明 useSSL=true 或 useSSL=false：未写明时 Connector/J 会发出警告</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 只能通过加密连接登录</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>需要先登录</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>需要先加密</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>需要先有数据库</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>需要先连接服务器</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 已作为 %2 登录</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>服务器上有 %1，且区分大小写。 </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 在此服务器上是同一个数据库</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>它不区分大小写（lower_case_table_names 为 %1）。请使用不只是大小写不同的名称</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%2 个数据库中有 %1 个缺失或对 %3 不可见，而该用户无权创建：%4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>请管理员运行 das-setup databases 给出的 SQL，然后运行：GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%2 个数据库中缺少 %1 个：%3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 可以创建它们：das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>计划中的全部 %1 个数据库均存在</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 可以在所有数据库中创建和使用表</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1 在 %3 上缺少 %2</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>对每一个运行：GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 个节点，每个有 %2 个连接池，每池 %3 个连接。 </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>服务器允许 %1 个连接，此集群可能打开 %2 个，另有 %3 个被占用</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>在 my.cnf 中将 max_connections 设为 %1</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 最多可有 %2 个连接，此集群可能打开 %3 个</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>将该账户的 MAX_USER_CONNECTIONS 调高到 %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>服务器允许 %1 个连接，此集群可能打开 %2 个</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>在建表之前运行：ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 为 %2，其索引键过长：建表会失败，错误为 %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 为 %2；此版本的脚本是为 latin1 编写的</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>服务器属于 %1：它不复制各存储的 MyISAM 表，也不复制无键表中的删除操作</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>服务器属于 %1，而脚本中有些表没有主键</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>Galera 集群</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>复制组</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>使用带普通副本的服务器，或让所有节点使用同一成员</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>服务器拒绝没有主键的表，而脚本中含有这样的表</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>关闭 sql_require_primary_key 或 innodb_force_primary_key</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>服务器禁用了 MyISAM，而各存储要使用它</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>从 disabled_storage_engines 中移除 MyISAM</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>服务器为只读</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>服务器的时钟比本机快 %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>服务器的时钟比本机慢 %1</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode 含有 NO_ZERO_DATE：dbscripts/mysql.sql 以及 -Dsetup 会失败，错误为 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>在首次启动前手动运行 %1，不使用 -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>在首次启动前，在执行过 SET SESSION sql_mode=&apos;&apos; 的会话中手动运行 %1，或从服务器的 sql_mode 中移除 NO_ZERO_DATE</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>尚无任何数据库；由 das-setup 创建的数据库使用 latin1，始终适用</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>字符集适用于脚本和索引</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode、大小写和复制均适合该产品</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>表由 %1 或 -Dsetup 创建</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 不是 MySQL 服务器：%2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>检查端口；MySQL 的默认端口为 3306</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 应答过慢：%2 内未完成</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>检查服务器的负载，或延长测试时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 拒绝连接</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 在 %2 内未应答</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法访问 %1：%2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 接受连接，但随后 %2 没有任何响应</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 在使用 %2 通信之前关闭了连接</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>检查端口，并确认服务器正在运行且在该地址上监听</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>检查防火墙、该计算机是否已开机以及地址 %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>检查端口和服务器的负载，或延长测试时间</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>检查端口，以及服务器是否允许本机访问</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>检查主机和端口</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>它使用 %1 协议</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>它的应答为“%1”</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>它发送的是其他协议的字节</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>证书的颁发者不受本机信任</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>证书颁发给了其他主机名</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>证书无法验证</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>对此端口使用 http://，或改用 https 的端口</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>对此端口使用 http://，或改用 svnserve 的端口（通常为 3690）</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>对此端口使用 svn://</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>检查协议和端口：svnserve 通常在 3690 上监听，Web 服务器在 80 和 443 上监听</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 使用的不是 %2 协议：%3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>存储库</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>该用户可以提交；测试未提交任何内容</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>未尝试：时间已用完</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>未尝试：没有 Subversion 服务器应答</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 有应答</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>未尝试：不与不受信任的服务器通信</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>未尝试：未登录</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>未知：服务器未显示任何内容</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>未尝试：无法读取</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>未尝试：没有存储库</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>该用户可以读取</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>不登录就不能提交</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>不登录就不能读取</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>输入存储库的用户和密码</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 可以登录，但无权提交</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 可以登录，但无权读取</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>授予 %1 对存储库文件夹的读写权限 (rw)</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>%1 处没有存储库</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>检查 URL 的路径：它以存储库的名称开头</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>存储库 %1 中没有此文件夹</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>创建它：svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>是 Web 服务器，但此 URL 处没有 Subversion：%1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>检查主机、端口和路径</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>服务器应答出错：%1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>查看 Subversion 服务器的日志</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>服务器不接受 %1 使用此密码登录</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>检查用户和密码；两者均区分大小写</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>服务器重定向到 %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>输入该 URL</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>证书受信任</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>证书不受信任：%1。主体 %2，颁发者 %3，有效期从 %4 至 %5，SHA-256 %6，SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>让服务器出示对 %1 有效的证书，并让本机和每个节点信任其颁发者</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已作为 %1 登录</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>服务器目前未要求用户登录</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>存储库的修订版本为 %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>服务器未报告其版本</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 或更高版本</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1：产品支持 1.7 和 1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>更新服务器</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1：产品的客户端适用于 1.7 和 1.8</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>较新的服务器仍与其兼容；首次启动后，请在每个节点上检查一次部署</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>服务器未报告其时间</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>未尝试：没有可尝试的 URL</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh 不可用：服务器的 Subversion 客户端支持 http、https 和 svn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>通过 https 提供存储库，并输入该 URL</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// 指一台计算机上的文件夹：各节点会使用各自的文件夹</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>通过 https 或 svn 提供存储库，并输入该 URL</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>存储库的 URL 没有协议</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion 不支持 %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>输入以 http://、https:// 或 svn:// 开头的 URL</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>这不是 URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>输入您的存储库的 URL</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>存储库的 URL 未指定主机</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>这是原始 carbon.xml 中的 URL，没有实际指向</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>存储库 URL 的端口为 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>存储库的 URL 含有用户</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>将其移除：用户和密码有专门的位置</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>集群成员通信 (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>超过 %1 MB，而此处读取的文件都不会有这么大</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>不是文件，而是文件夹、管道或设备</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>无法归还给其所有者；请以该用户或 root 身份运行</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>在读取过程中发生变化</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>无法放置到位</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>无法锁定</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>另一个 das-setup 正在写入此主目录；请待其完成后重试</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>（无 ID）</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移量 %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>提交到 Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>完全分布式</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>最小高可用</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 个警告</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 条提示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>索引器</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>分析器</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>索引器</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>分析器</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>无角色</translation>
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
        <translation>Spark 页面 %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>用户：HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>端口因偏移量而异</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>没有自己的端口</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binary</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>HA 同步</translation>
    </message>
    <message>
        <source>management</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Spark 页面</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 个数据库</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 个数据库</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Hazelcast 端口 %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Hazelcast 端口 %1 至 %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>连接已验证</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>服务：%1。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>全部 %1 项服务</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>使用自定义部署模式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>不支持“%1”</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>尚不清楚需要更改其中哪些文件。</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>从 `das-setup products` 列出的产品中选择一个</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 不支持 %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>其指南介绍的是其他部署模式。</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>使用部署模式 %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>未指定原始安装包</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>部署包以其为基础，没有主目录的节点也从中读取。</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>指定安装包的文件夹或 zip</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>集群没有节点</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>添加其节点</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 是唯一的已知成员</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>它停机时，任何节点都无法加入。</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>添加第二个节点</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>要作为已知成员的 %1 节点少于两个</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>它们全部停机时，任何节点都无法加入。</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>让每个节点列出所有其他节点</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>在 %1 上，analytics-datasources.xml 中的密码仍为明文</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>%1 的 Spark 执行器不经过 Secure Vault 读取该文件。</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>只允许服务器的账户读取该文件</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>%1 个节点均列出所有其他节点</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>每增加一个节点，都要更改所有节点上的文件。可以只将最先启动的接收器作为已知成员：只要节点启动时有一个接收器在运行，就能通过它获知其他节点。</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>只列出接收器</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>没有节点的角色为 %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>集群中每种角色至少需要一个。</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>为一个节点指定角色 %1</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 没有角色</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>它启动后什么也不做。</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>选择它承担的角色</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 有多个角色</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>完全分布式指每个节点只有一个角色。</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>只有一个 %1 节点</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>它停机时，其工作无人承担。</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>再添加一个 %1 节点</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>只有一个接收器节点</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>它停机时会丢失事件；实时处理需要两个接收器才能实现高可用。</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>再添加一个接收器</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>有 %1 个接收器；HA 模式只支持两个</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 和 %2 以 HA 模式运行事件处理器。其他接收器仍为单节点模式，因此实时执行计划会在那里再次发布每个事件。</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>保留两个接收器，或不部署实时执行计划</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%1 个索引器，%2 个分片</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>没有分片的索引器无事可做。首次启动后分片数无法更改。</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>保留 %1 个索引器，或在原始安装包的 analytics-config.xml 中调高 shardCount</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>最小高可用有两个节点，而此计划有 %1 个</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 未具备全部四种角色</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>在最小高可用中，每个节点承担所有角色。</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>为其指定全部四种角色</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>两个节点无法区分节点故障与线路中断</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>两者之间的网络中断时，两者都会变为主动，每个事件会发布两次。</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>网络故障后重启其中一个节点</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 使用了集成器的端口</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>该安装包的偏移量为 %1，以便其中的两个服务器可在一台计算机上运行。</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>使用偏移量 %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>集群没有域</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>节点通过域名称找到彼此。</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>使用 wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>域“%1”含有空格</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>它是组名，在每个节点上必须完全一致，包括空格。</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>移除空格</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>数据库“%1”没有名称</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>所有节点共享它，因此必须位于 MySQL 上。</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>事件存储没有数据库</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>原始设置是各节点上的文件，其他节点看不到。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>“%1”不能用作数据库名称</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>使用字母、数字、下划线、连字符和 $，最多 64 个字符，则无需加引号。</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 和 %2 是同一个数据库 %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>可以使用，但无法再分别备份、移动或清空。</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>MySQL 服务器没有主机</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>输入其地址或主机名</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>只输入主机</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>“%1”不是主机</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>JDBC URL 由主机、端口和数据库组成。</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 在每个节点上指不同的计算机</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>节点位于多台计算机上，并共享一台 MySQL 服务器。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>输入节点所见的服务器地址</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 不是端口</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>端口范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>使用 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>MySQL 服务器没有用户</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>每个数据源都用它登录。</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>输入用户</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>URL 选项含有密码</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>它会出现在计划、每次的差异以及服务器的日志中。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>将其移除</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>URL 选项以“%1”开头</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>URL 中的“?”会自动添加。</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>URL 选项含有“&amp;amp;”</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>值在写入时会被转义；此值会被转义两次。</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>直接使用 &amp;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>“%1”不是 URL 选项</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>选项为 key=value 形式，连接符为 &amp;。</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>更正或移除它</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J 不适用</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>分析功能找不到与它所报告的数据库对应的设置，服务器无法启动。MySQL Connector/J 也适用于 MariaDB。</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>使用 MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>未指定驱动程序类</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>每个数据源都需要它。</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 不是 Connector/J 的类</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>应为 %1，Connector/J 8 起为 %2。</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8 的驱动程序类名称不同</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>应为 %1。旧名称仍可使用，但会记录警告。</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 没有类 %1</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>任何数据源都无法打开。</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>未指定 Connector/J jar</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>安装包不含 MySQL 驱动程序。没有它，任何数据源都无法打开。</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>指定该 jar</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>指定该 jar，或将其放入每个主目录的 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>“%1”不是 jar</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>下载的 Connector/J 通常是内含 jar 的压缩包。</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>指定 jar 本身</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 没有 ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>“%1”不能用作 ID</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>它用作节点 zip 的名称和 Ansible 中的主机名：可用字母、数字、点、下划线和连字符，最多 64 个字符，以字母或数字开头。</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>命名为 %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>有两个节点名为 %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>它们的部署包会同名。</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>将第二个命名为 %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 没有地址</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast 将它告知其他节点，供其访问此节点。</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>输入节点的 IPv4 地址</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 使用回环地址 %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>其他节点得到此地址后，会连接到自身。</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>输入其他节点访问它时所用的地址</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 不是单个节点的地址</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>它会原样告知其他节点，没有实际指向。</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>输入节点自己的地址</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 是 IPv6 地址</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>除非在 hazelcast.properties 中另行指定，否则 Hazelcast 3.5 使用 IPv4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>“%1”不是 IP 地址</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>集群成员以地址而不是主机名指定。</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 没有主机名</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml 需要用户和客户端访问该节点时所用的名称。</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>使用其地址</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 没有管理主机名</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>它是该节点管理控制台的名称。</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>使用其主机名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>“%1”不是主机名</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>主机名由字母、数字、连字符和点组成；不含协议、端口和下划线。</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>输入主机名</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 和 %2 的主机名均为 %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>它们的地址不同，因此该名称最多只能指向其中一个。</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>为每个节点指定各自的主机名</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 没有主目录</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>可以为其制作部署包，但 `apply` 无法写入。</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>输入其安装包所在的文件夹</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>主目录“%1”不是绝对路径</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>脚本和符号链接需要完整路径。</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>使用 /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1 和 %2 在 %3 上使用同一主目录</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>每个节点都需要自己的安装包。</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>为每个节点指定各自的文件夹</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 没有数据库</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>其本地注册表 WSO2_CARBON_DB 需要自己的数据库。</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 和 %2 共用数据库 %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB 是本地的：每个节点在其中保存自己的注册表。</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 将共享数据库 %2 用作自己的数据库</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>其本地注册表会与所有节点共享的内容混在一起。</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>原始安装包</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>%1 的主目录</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>原始安装包不可用</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>选择 `das-setup products` 所列产品的安装包</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>原始安装包是 %1，而计划针对 %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>各版本的文件互不相同。</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>改为针对 %1 制定计划</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>原始安装包缺少 %1</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>节点需要更改该文件。</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>使用下载时的原样安装包</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>其中有 %1。</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>其中缺少 %1。</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>%1 的主目录不是 %2 的安装包</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>将原始安装包解压到该处</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat 在首次启动时写入。ID 相同的节点会被索引器视为同一个节点。</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>原始安装包曾经启动过：其节点 ID 文件 my-node-id.dat 会被所有节点共用</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>使用从未运行过的安装包，或删除该文件</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 和 %2 的节点 ID 相同</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>在启动之前删除 %1 主目录中的 my-node-id.dat</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 上有服务器正在运行：进程 %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>依据是 wso2carbon.pid。服务器只在启动时读取其文件。</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>在更改其文件之前先停止它</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 曾经启动过：其中有 wso2carbon.pid</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>其中可能留有那次运行的数据。</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>使用从未运行过的安装包</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 中有 hazelcast.xml，会覆盖此计划的成员设置</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>服务器会读取它，而不读取 axis2.xml 的网络设置。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1：%2 也会被加载，但不是 XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1：%2 也会被加载，并重复定义了 %3</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>服务器会读取该文件夹中所有的 *-datasources.xml，出现此类错误后不再读取其他数据源。</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>将其移除，或重命名，使其不以 -datasources.xml 结尾</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>其中有 das-setup 文件夹</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>原始安装包曾经配置过：%1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>计划未设置的内容会保持原样，并带到每个节点。这里只比较所有原始安装包共有的值。</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 没有 MySQL 驱动程序</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>此版本查找的 %1 中没有 mysql-connector jar。没有它，任何数据源都无法打开。</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>%1 中的 SVNKit</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>%1 中的 Trilead</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 没有 Subversion 客户端：缺少 %2</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>没有它，服务器虽会启动，但只记录一个错误，不进行任何同步。</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>指定 SVNKit 和 Trilead 的 jar，或在每个节点上安装 svn</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>选择空闲的端口</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>将端口 %1 用于 %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>将节点放到不同的计算机上</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>将偏移量 %1 用于 %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 和 %2 共用 %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast 会将其中一个移到下一个空闲端口，而其他节点不会到那里查找。</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>偏移量 %1 不可用</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>偏移量为 0 或更大的值。</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>它会将端口移到 %1；最大端口为 65535。</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 会打开 %2 两次</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>它的两项服务都要使用该端口。</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 和 %2 都会打开 %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 和 %2 都会打开 %3，还有其他端口：%4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>集群端口需要使用该计算机上其他服务未用的号码；偏移量不会改变它。</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>它们在 %1 上冲突，后启动的会失败。同一台计算机上的节点需要不同的偏移量。</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>有 %1 个 Spark master，但只有 %2 个分析器</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark 会等待所有 master，因此永远无法启动。</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark 至少需要一个 master</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>只有一个 Spark master，没有备用</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>分析器的数量足够设两个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>“%1”不是绝对路径</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>该链接在每个分析器上必须位于同一位置。</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>各分析器的主目录不同</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark 在各处使用同一路径：指向各主目录的符号链接。</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 是主目录</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>链接不能与其目标位于同一位置。</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 和 %2 在 %3 上共用一个链接</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>它只指向一个主目录；两个节点的执行器都会从该处运行。</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>将分析器放到不同的计算机上</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>ZooKeeper 仲裁为空</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>HBase 要通过它查找；没有它，每个节点都会查询自身。</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>输入 ZooKeeper 主机</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>只输入主机名</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>仲裁只列出主机；其端口是单独的值。</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>仲裁中有主机重复</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>只写一次</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>仲裁有 %1 个成员，为偶数</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>它能承受的故障数并不多于 %1 个成员的仲裁。</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>检查是否缺少主机</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>使用 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>输入 host:port</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>使用 %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>“%1”不是 host:port</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>输入 NameNode 的 hdfs://host:port</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS 没有地址</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 将索引数据保存在那里。</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>输入 hdfs://host:port</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>使用 hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>“%1”不是 hdfs://host:port</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>不使用 HDFS</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 将索引数据保存在自己的磁盘上。</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>事件位于 MySQL 中。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>将其略去</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 不在主机表中</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>每个节点都必须能通过 DNS 或其 hosts 文件解析所有 Hadoop 主机。</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>将其添加到表中，或确保 DNS 能解析它</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>主机表中有一行没有名称</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>它会破坏 hosts 文件。</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>主机表中有重复的 %1</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>第一行会生效。</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>移除第二行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>“%1”不是 IPv4 地址</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>它是为 %1 填写的。</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>输入该主机的地址</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>查询该名称的每个节点都会查询到自身。</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>输入节点所见的地址</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>节点之间没有同步</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>在一个节点上部署的内容不会到达其他节点。</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>在每个节点上部署每个应用程序，或使用 Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>存储库没有 URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>输入 Subversion 存储库的 URL</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>它以 http://、https:// 或 svn:// 开头。</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>在前面加上 http://</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh 在此处不可用</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>服务器的 Subversion 客户端支持 http、https 和 svn。</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>存储库的 URL 是占位符</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>它来自指南或原始安装包，没有实际指向。</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>用户和密码有专门的位置；写在这里会出现在日志和差异中。</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>存储库没有用户</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>提交节点需要写入，而很少有存储库允许匿名写入。</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>选择提交节点</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>让 %1 提交</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>没有节点提交</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>只应有一个节点提交。通常选择接收器。</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>没有名为 %1 的节点</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>这样就没有节点提交。</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 会提交，但不是接收器</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>接收器最先启动，因此提交节点最好是其中之一。</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>未指定 Subversion 客户端</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>其中没有 %1 jar</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit 需要与 Trilead 一起使用。</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>添加 %1 jar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>“%1”含有 ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>服务器会将 ${name} 替换为系统属性。</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>输入值本身</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>“%1”含有 @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>使用 Ansible 部署时，会在该处填入密码。</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>输入其他值</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>有一个值含有换行符、控制字符或方向标记</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>它无法写入文件的一行，或会显示成其他内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>“%1”前后有空格</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>服务器会将其当作值的一部分。</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>移除空格</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>其他错误，其中最后一个：“%1”</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>从此行起阅读日志</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>启动用时 %1 秒</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>协调者</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>存储已就绪</translation>
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
        <translation>提交构件</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>数据库的字符集所占字节数超过索引的上限</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>删除该数据库，用 CHARACTER SET latin1 重新创建，再运行安装包的脚本</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>适用于 MySQL 5.6 的脚本在较新的服务器上运行过</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>删除并重新创建该数据库，然后按运行手册运行脚本，不使用 -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL 的连接已用尽</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>调高 max_connections：每个节点对每个数据库约打开 50 个连接</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>JDBC URL 的选项被当作数据库名称：缺少“?”</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>用 das-setup apply 重新写入 URL</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>有数据库不存在</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>创建它：das-setup databases 会输出 SQL</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL 拒绝该账户：密码错误、不允许从该主机登录，或 Secure Vault 别名没有对应条目</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>用 das-setup probe 测试该账户；将数据源与 cipher-text.properties 比较</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>该节点无法访问 MySQL</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>在该节点上运行 das-setup probe，检查其地址、端口和防火墙</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>缺少 MySQL 驱动程序</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>将与驱动程序类相符的 Connector/J jar 放入部署包 README 所指定的文件夹，然后重新启动</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>数据库脚本中有一条语句失败</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>阅读其下方的原因；中断的脚本需要在空数据库上重新运行</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>无法创建数据库的表</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>按运行手册，在空数据库上手动运行安装包的脚本</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>数据源的提供程序未启用</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>在 analytics-datasources.xml 中取消该提供程序所在行的注释</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>数据源文件的格式不正确，原因多为 URL 中有未转义的 &amp;；其中的数据源均未加载</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>在该行所指的文件中写为 &amp;amp;</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>有两个数据源同名</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>移除第二个，它通常是 *-datasources.xml 旁边的副本</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>无法加载数据源的提供程序</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>将文件中的提供程序类与原始文件比较</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>无法设置某个文件的数据源</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>阅读该行末尾的原因</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>节点启动时 HDFS 处于安全模式</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>等待 NameNode 退出安全模式，然后重新启动该节点</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>数据库报告的名称不为存储所知</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>使用 MySQL Connector/J：MariaDB 的驱动程序会报告其他产品名称</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>无法连接存储的数据库</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>阅读该行中的 SQL 消息；在此节点上尝试 das-setup probe</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>HBase 数据源的定义与存储所期望的不符</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>与计划比较：das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>无法访问 HBase</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>检查所有 HBase 和 ZooKeeper 主机名能否在此节点上解析，并在此节点上运行 das-setup probe</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>HDFS 数据源的定义与文件系统所期望的不符</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>无法访问 HDFS</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>在此节点上用 das-setup probe 检查 NameNode 的名称和端口</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>无法创建记录存储</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>将 analytics-config.xml 与计划比较：das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml 指定的主存储不存在</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>记录存储指定的数据源不存在</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>比较 analytics-config.xml 与 analytics-datasources.xml 中的名称</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>存储未就绪；服务器仍会启动，但不使用存储</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>阅读该行末尾的原因，然后重新启动该节点</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml 指定的数据源不存在</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>将 registry.xml 与 master-datasources.xml 比较</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>没有数据源使用 registry.xml 所要求的 JNDI 名称</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml 将同一实例挂载了两次</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>移除第二个</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>节点自己的数据库中，该位置已有以前启动时的挂载或某个资源</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>移除节点自己的数据库中该路径处的内容，或从空数据库开始</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>有一个挂载未指定实例，已被忽略</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>将 registry.xml 与计划比较：das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>用户存储未就绪，许多组件因此无法启动</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>检查用户数据库及其账户、表和驱动程序</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>其他节点被告知到 127.0.0.1 查找此节点</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>将 localMemberHost 设为节点的地址：可用 das-setup apply 完成</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml 指定的成员方案不存在</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>将 membershipScheme 设为 wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>无法设置集群功能</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>阅读其下方的原因</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>剩余节点过少，因此该节点自行关闭</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>启动缺少的节点，或调低静态仲裁数</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>无法完成启动</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>服务器未能启动</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 在使用 -Dsetup 启动时会记录此消息；没有影响</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需执行任何操作</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>Web 端口被占用</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>停止占用者，或为节点指定其他端口偏移量</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>JMX 端口被占用</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>Thrift 事件端口被占用</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>Binary 事件端口被占用</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>事件同步端口被占用，或其地址不属于此节点</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>将 event-processor.xml 中的 eventSync 与节点的地址比较</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>HA 管理端口被占用，或其地址不属于此节点</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>将 event-processor.xml 中的 management 与节点的地址比较</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>有端口被占用</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml 未启用任何模式</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml 为另一节点提供的地址没有实际指向</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>将 eventSync、management 和 presentation 的主机名设为节点的地址</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>被动节点未取得主动节点的状态</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>开放两者之间的 HA 管理端口，然后重新启动被动节点</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>另一节点的事件同步端口无应答；该节点停机时属正常情况</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>如果它正在运行，请开放两者之间的端口</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>此版本不识别 carbon.spark.master 的值</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>在 DAS 3.0.x 中设为 local，在更高版本中设为 carbon</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark 要使用集群功能，而集群功能已关闭</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>在 axis2.xml 中启用集群功能</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>为 Spark 指定的符号链接不存在</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>在每个节点的同一路径处创建指向主目录的链接</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>没有分析器运行 Spark master</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>重新启动分析器</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark 未能启动</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>有脚本要在不是分析器的节点上运行</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>在分析器上运行它；将此节点的启动命令与运行手册比较</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>此版本仅在设为“local”时才组成自己的 Spark 集群</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>将 carbon.spark.master 设为 local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>“local”在此版本中仍可使用，但应为“carbon”</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>将 carbon.spark.master 设为 carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Spark 集群就绪之前有脚本要运行</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>如果一直如此：请按 carbon.spark.master.count 的数量启动分析器</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>失去了一个 Spark worker</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>检查该分析器是否在运行，以及其内存</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>无法访问某个索引器</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>检查所有索引器是否都在运行并已加入集群</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>另有节点也在提交</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>只在一个节点上将 AutoCommit 设为 true</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>没有 Subversion 客户端</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>放置 SVNKit 和 Trilead 的 jar，然后重新启动</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>部署同步器没有可用的 URL</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>将 carbon.xml 中的 DeploymentSynchronizer 与计划比较：das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>无法在 Subversion 存储库中创建文件夹</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>用 das-setup probe 检查该账户的提交权限</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>无法从 Subversion 获取构件</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>用 das-setup probe 测试该账户；如有冲突，请清空 deployment/server 后重新启动</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>无法将构件提交到 Subversion</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>部署同步器未启动</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>部署同步器的一次运行失败</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>该位置有不受 Subversion 管理的文件</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>如果持续如此：请移走 deployment/server 后重新启动</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>无法读取日志：%1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>日志不是文件：是管道或设备</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>无法读取日志</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>读取已停止</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>没有日志：%1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>启动该节点，或用 --logs %1=FILE 指定其日志</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>日志中没有服务器的任何行</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>启动该节点，或用 --logs %1=FILE 指定其 wso2carbon.log</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>日志从服务器启动之后开始，因此其中所有行都被视为同一次运行</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>将较早的 wso2carbon.log.YYYY-MM-DD 放在其旁边</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>启动正在等待 %1 台任务类型为 %2 的服务器</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>启动此角色的其他节点；tasks-config.xml 中的 taskServerCount 不得大于其数量</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>启动正在等待 %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>查找此行之上的第一个错误</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>启动尚未完成</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>等待出现“WSO2 Carbon started in”，然后重新验证</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>服务器已停止</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>重新启动它</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>集群功能已关闭</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast 由 %1 配置，因此 axis2.xml 不生效</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>移除 hazelcast.xml 或 -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>成员方案是 %1，而不是 wka：不使用成员列表</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>集群域是 %1，而不是 %2：自成一个集群</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast 在端口 %1 上监听，而不是其他节点所查找的 %2</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>端口 %1 被占用，或 axis2.xml 不同：请释放该端口，用 das-setup diff 比较，然后重新启动</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast 告知其他节点到 %1 查找此节点，而不是 %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>如果两者都在运行，则是其间的网络曾中断：请双向开放集群端口，然后重新启动其中一个</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 于 %2 离开，且未返回</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 于 %2 与其失去联系</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>没有日志显示它与 %1 在同一集群中</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>比较域、地址和成员（das-setup diff），并双向开放集群端口</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>未能验证它与 %1 在同一集群中：缺少日志，或启动尚未完成</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>只有先启动的节点会记录另一节点：请提供所有日志</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 在集群中，但不是计划中的节点</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>将其添加到计划，或为其指定其他域；也可能是计划中的某个节点的地址与计划不同</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>它是协调者，%1 也是：集群不止一个</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>比较域和成员，双向开放集群端口，然后重新启动较小的集群</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>它将 %1 而不是 %2 视为数据服务组的领导者：集群不止一个</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>将节点的文件与计划比较：das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>计划未为该节点指定主目录</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark 仅在此节点上单独运行</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>是分析器，但 Spark 未启动</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>将其启动命令与运行手册比较，并查找上方的错误</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark 不可用：没有分析器启动 client；%2 个 master 中有 %1 个已就绪</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>按 carbon.spark.master.count 的数量在同一集群中启动分析器</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>有 Spark master 运行在不是分析器的节点上</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>用运行手册中的启动命令启动它</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>它在建立索引，但不是索引器</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>是索引器，但未建立索引</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>事件以单节点模式处理：每个接收器都会发布每个结果</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>它未成为 HA 模式事件处理的主动或被动成员</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>将 event-processor.xml 与计划比较（das-setup diff），并查找上方的错误</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>它是主动成员，%1 也是：结果会发布两次</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>让两者处于同一集群中，然后重新启动其中一个</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>与 %1 的事件同步已中断</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>检查该节点是否在运行，并开放其事件同步端口</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>没有任何行表明存储已就绪</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>查找上方的错误；存储失败不会阻止启动</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>未挂载共享注册表</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>它在提交构件，而只应由 %1 提交</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>启用了 AutoCommit 的节点</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>在此节点上将 AutoCommit 设为 false：das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>尚未向 Subversion 提交任何内容</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>在此处部署第一个构件之前属正常情况</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 / %2 个成员</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>，缺少：%1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n 次)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>打印机 %1 不接受该页面。请检查打印机是否已开启，或导出 PDF 文件。</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>在 %1 上的打印已中断。</translation>
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
        <translation>HBase 的 ZooKeeper</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>写入用于分发部署包的 inventory、变量和 playbook；不询问密码</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>该文件夹中的 README.md 说明需要填写和运行的内容。</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>要写入的文件夹；不存在时会创建</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>写入计划中的主目录：要么全部写入，要么都不写入</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>原有内容保留在各主目录的 das-setup-backup 中。如果 `das-setup check` 在计划中发现错误，则拒绝写入。</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>仅此节点</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>即使主目录中有服务器正在运行也写入</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>为每个节点写入一个 zip，并为整个集群写入一个文件夹</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>zip 含有密码，因此只有您能读取。每个 zip 中的 das-setup/README.md 告诉该节点的管理员要做什么，cluster/RUNBOOK.md 说明如何启动集群。</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>将完整安装包放入每个 zip；计划的 source 必须是 zip</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>按规则检查整个集群以及可访问的安装包</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>每个检查结果一行：严重程度、规则、在计划中的位置、问题、处理方法。退出代码 1：存在错误。</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>此处不可用：%1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>缺少命令</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>请参阅 `%1`。</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>含有密码的 JSON 文件；只能由其所有者读取</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>输出 JSON 数组</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>输出创建数据库的 SQL，或创建缺少的数据库</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>在服务器上创建缺少的内容；不更改其他任何内容</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>将集群绘制为 SVG 文件</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>要写入的 SVG 文件</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>以 unified diff 格式显示将要更改的内容</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>如果节点的主目录是本机上的文件夹，则读取该主目录，否则读取原始安装包。密码会被遮盖。退出代码 1：存在差异。</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>针对 apply 写入的内容：比较原始内容与写入内容，以及写入内容与当前内容；如果之后有文件被编辑过，退出代码为 1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1（默认：%2）</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例如：</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>通常的顺序：</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>作为起点的计划；请编辑它</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>计划中的问题</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>各服务是否响应</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>将要更改的每一行</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>每个节点一个 zip</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>各节点是否组成一个集群</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>%1 账户的密码</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>环境变量：</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>密码取自 --secrets 指定的文件、环境变量或桌面密钥环；在终端中会提示您输入。</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>退出代码：</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>完成；未发现问题</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>结果为否：发现错误、测试失败或存在差异</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>调用方式或计划有误；未更改任何内容</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>读取或写入失败；原有内容仍在</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>根据一个计划文件设置 WSO2 DAS 或 EI Analytics 集群：检查计划，显示将要更改的每一行，并为每个节点写入部署包。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>将已配置的主目录读取为计划，并指出它们不一致的地方</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>计划采用多数主目录中的值。不读取密码。退出代码 1：存在错误。</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>集群各节点的主目录</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>将计划写入此文件</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>连接 MySQL、ZooKeeper/HBase、HDFS、SVN 和计划中指定的主机；不做任何更改</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>每项测试一行：状态、测试、目标、测试结果、处理方法。退出代码 1：有测试失败。</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>仅限这些，以逗号分隔：mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>每个目标的时限（秒）</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>列出支持的产品</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>每个产品一行：计划中用来指定产品的 ID，以及名称。</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>检查所有产品配置：事实已知、路径有效、ID 唯一</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>恢复各主目录最近一次应用的更改；撤销被中断的应用操作</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>退出代码 1：有文件在之后被编辑过；已输出差异，未更改任何内容。</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>仅列出主目录的备份</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>替换之后被编辑过的文件；它们会保留在备份中</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>输出一份作为起点的完整计划</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>然后填入您自己的主机、地址和名称。</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed、minimum-ha 或 custom；默认为产品的第一种部署模式</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>`das-setup products` 列出的 ID</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>将计划及其使用的小型示例安装包写入此文件夹</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>读取每个节点的 wso2carbon.log：显示已加入的成员和出现的错误</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>退出代码 1：缺少成员，或日志中有错误。退出代码 3：有日志无法读取，或没有任何日志。</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>不在节点主目录中的日志；也会读取同一位置的旧日志文件</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>要打开的页面：%1。</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>没有页面 %1。可用页面：%2。</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>属于另一个版本的 DAS Setup；请重新安装 das-setup</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>将添加的节点</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>添加 1 个节点</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>添加 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1，位于第 %2 个字符</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%1 个地址对应 %2 个节点</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%1 个名称对应 %2 个节点</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%1 个主机名对应 %2 个节点</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>尚无地址</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>新计算机</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>%1 所在的计算机</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>范围写作 [1-7]；[01-12] 会保留前导零。</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>端口和偏移量会自动选择，以避免冲突。</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>按范围添加节点</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>主机名(&amp;H)</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>为每个新节点各写一个地址，或所有新节点使用同一台计算机。</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>为每个新节点各写一个名称，或使用一个递增编号的名称。</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>所有检查结果</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Ansible 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>Ansible 部署的文件夹</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>Ansible(&amp;A)</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>用于分发部署包、启动节点和回退的 inventory 和 playbook。</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>创建 Ansible 部署(&amp;C)</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 台主机</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 台主机</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>将创建面向 1 台主机的 Ansible 部署</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>将创建面向 %1 台主机的 Ansible 部署</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>其中不含密码：由 Ansible 在每台主机上填入，密码来自您填写并加密的 vault。以前的设置和 vault 会保留。</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>已创建面向 1 台主机的 Ansible 部署</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>已创建面向 %1 台主机的 Ansible 部署</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>位于 %1，%2。步骤见其中的 README.md。</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>未创建 Ansible 部署</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>正在准备第 %1 台主机，共 %2 台：%3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>部署包的文件夹</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>部署包(&amp;D)</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>每个节点一个 zip，可交给运维这些计算机的人员。</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>完整安装包（每个 %1），而不仅是更改的文件(&amp;P)</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>完整安装包，而不仅是更改的文件：需要安装包的 zip(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>创建 1 个部署包(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>创建 %1 个部署包(&amp;C)</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 个部署包</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 个部署包</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>将创建 1 个部署包和 cluster 文件夹</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>将创建 %1 个部署包和 cluster 文件夹</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>部署包含有密码，因此只有您能读取。不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>已创建 1 个部署包</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>已创建 %1 个部署包</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>位于 %1，%2，只有您能读取。其中含有密码：请像传送密钥那样传送它们。</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>未创建部署包</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>正在创建第 %1 个部署包，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>此时每个部署包都含有整个服务器，在空的计算机上解压即可使用。否则部署包将覆盖到已有的安装包上，其版本必须相同。</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
更改前：%2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>此安装包是 %1，而计划针对 %2；请选择其他安装包或其他产品</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>已停止；未写入任何内容</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>与原始安装包不同的每一行。目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>尚无法查看</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%2 个节点上的 %1 个文件</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>树中列出每个节点、其中更改的文件以及每项更改的用途。F8 转到下一处更改，Shift+F8 转到上一处，可跨文件移动。Ctrl+F 查找节点、文件或值。勾选“显示密码”之前，密码显示为圆点；离开此页面后会重新隐藏。</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>查找节点、文件或值</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>树的排列方式</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>按节点</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>显示密码(&amp;W)</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>上一处更改 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>下一处更改 (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>复制此文件的差异</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>文件差异</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>正在与原始安装包比较</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 个节点，%2 个文件，%3 行</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>尚无法显示更改</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>转到“产品”</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>转到“数据库”</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>转到“部署同步器”</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>转到“节点和角色”</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>尚未提供 %1 密码。写入时会要求输入。</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>尚未提供 %1 密码。写入时会要求输入。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>此文件为新增文件。它不是文本：%1。</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>此文件会被替换。它不是文本。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>树中只保留含有此文本的内容。按 Enter 键转到树，按 Esc 键重新显示全部。</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>按节点：每个节点上更改的文件。按文件：每个文件在哪些节点上更改。</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>否则密码显示为圆点。离开此页面后会再次隐藏。</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>集群和 Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>所有节点共享的值。</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>集群域(&amp;D)</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>更改集群域</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>节点只与同一域的成员组成集群。成员关系采用已知地址；列表由节点表生成。</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>Spark master(&amp;M)</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>更改 Spark master</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>一个工作，另一个负责接管。master 多于分析器时，Spark 无法启动。</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>符号链接(&amp;L)</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>更改符号链接</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>在每个节点上路径相同，各自指向自己的主目录。由应用脚本创建。</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>将事件处理的状态保存到磁盘(&amp;K)</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>选择持久化</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>这样，HA 模式下的接收器可在重启后从原处继续。cep_persistence 中的文件不会被服务器删除。如果没有需要它的实时执行计划，请将其关闭。</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>将密码保存在 Secure Vault 中(&amp;V)</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>选择 Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>此时配置中只写别名，由 ciphertool.sh 在每个节点上加密密码。每次启动都需要密钥库的密码。</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 个 Spark master</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n 个 Spark master</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>域会写入每个节点的 axis2.xml。其他域的节点不会加入，因此同一网络中的两个集群需要两个名称。Spark master 是分析器：一个工作，其余等待。master 多于分析器时，Spark 不会启动。符号链接是在每个节点上都相同的路径，指向该节点的主目录：Spark 的执行器从该链接之下读取配置。从 DAS 3.1.0 起，HA 模式的事件处理可将查询的状态保存到磁盘。使用 Secure Vault 时，配置文件中不再含有密码：首次启动之前，ciphertool.sh 会按运行手册在每个节点上用该处的密钥库加密密码。</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>共 1 个分析器</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>共 %n 个分析器</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>每个节点的 axis2.xml 中的集群域。域不同的节点可以启动，但永远不会加入。</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>分析器的 spark-defaults.conf 中的 carbon.spark.master.count。Spark 会等到有这么多分析器运行；数字过大时永远不会启动。</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>分析器的 spark-defaults.conf 中的 carbon.das.symbolic.link。如果链接缺失或指向别处，Spark 就找不到服务器的库。如果所有主目录的路径相同，请留空。</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>接收器的 event-processor.xml 中 HA 模式的持久化。如果不启用，两个接收器都停止时，运行中的查询所保存的内容会丢失。</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>配置文件中使用别名代替密码。在节点上运行 ciphertool.sh 之前，其服务器无法读取密码。</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>索引器</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>分析器</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 提交</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 检出</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>将 %1 设为提交节点</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>carbon.xml 中的 AutoCommit：此节点启用，其他所有节点关闭。请只在此处部署；部署在其他节点上的内容只会留在该节点。</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>测试连接(&amp;I)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>停止测试(&amp;P)</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>重新测试(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>尚无可测试的内容</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>未测试：尚未提供密码。请输入密码后再测试。</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>尚未测试</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>已验证，有警告。</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>未全部测试。</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>全部已验证。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>das::ConnectionResults</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>title, word, what was found</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>das::ConnectionRows</name>
    <message>
        <source>changed since</source>
        <translation>之后有更改</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>未测试：已停止</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>正在测试</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>创建 %1 个...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>复制设置</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 项%2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>还有 %1 项类似结果</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>1 个连接未验证</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n 个连接未验证</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>正在测试，%1 / %2。您可以继续工作。</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>在 %1 测试之后有更改</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>已于 %1 停止。%2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>已于 %1 测试，用时 %2。%3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>用户和权限</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>共享注册表</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>处理后数据</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>更改数据库名称</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本地注册表</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>数据库的名称，位于其数据源的 URL 中。数据库缺失时服务器无法启动；两种用途共用一个数据库会使表混在一起。</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>一台 MySQL 服务器保存用户、注册表、指标和处理后数据，以及每个节点的本地数据库。</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>此页面的各部分</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>%1 上的 MySQL</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>所有节点共享用户、注册表、指标和处理后数据的数据库；此外每个节点都有自己的本地数据库。密码保存在内存中；如果您选择，也会保存在桌面密钥环中。SQL 选项卡列出创建缺少的数据库的语句。测试以此用户登录并检查集群所需的内容，不做任何更改。</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>更改 MySQL 主机</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>更改 MySQL 端口</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>更改 MySQL 用户</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>驱动程序 jar(&amp;J)</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>更改驱动程序 jar</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>选择驱动程序 jar</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>驱动程序类(&amp;L)</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>更改驱动程序类</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>URL 选项(&amp;T)</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>更改 URL 选项</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>未更改服务器上的任何内容。</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>名称可以更改；每个节点都需要自己的本地数据库。</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>按节点命名(&amp;D)</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>所有本地数据库均以 das 加节点 ID 命名</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>命名本地数据库</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java 归档 (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>在 %1 上创建 1 个数据库吗？</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>在 %1 上创建 %n 个数据库吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1。服务器上的其他内容均不更改。</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>保持服务器不变(&amp;L)</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>正在创建数据库。您可以继续工作。</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>数据库 (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>MySQL 服务器所在的计算机，位于每个数据源的 URL 中。每个节点都必须能通过此名称访问它：如果使用 localhost，每个节点都会查找自己本机上的服务器。</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>MySQL 服务器的端口，位于相同的 URL 中；通常为 3306。端口错误时，任何节点都无法连接数据库。</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>每个数据源的用户名。该用户需要能从每个节点的地址访问，并拥有数据库的所有权限；否则会缺少表，服务器无法启动。</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>MySQL Connector/J 的 jar，安装包中不包含。它会放入每个主目录；没有它，服务器无法连接数据库。</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>每个数据源的 driverClassName。jar 中必须含有该类：Connector/J 5 为 com.mysql.jdbc.Driver，8 为 com.mysql.cj.jdbc.Driver。</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>每个数据源的 URL 末尾的驱动程序选项，以 &amp; 分隔，例如 useSSL=false。如果驱动程序拒绝某个值，则无法建立连接。</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>部署同步器</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>在一个节点上部署的内容通过 Subversion 存储库到达其他节点。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN，%1 提交</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>一个节点提交在其上部署的内容，所有其他节点每分钟检出一次。两个提交节点会互相干扰。密码保存在内存中；如果您选择，也会保存在桌面密钥环中。</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>Subversion(&amp;S)</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>一个节点提交，所有其他节点每分钟检出一次。</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>无(&amp;O)</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>每个构件都必须在每个节点上手动部署。</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>存储库 URL(&amp;U)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>更改存储库 URL</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>在 URL 后附加租户 ID(&amp;T)</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>更改 URL 中的租户 ID</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>用户(&amp;R)</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>更改存储库用户</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>客户端 jar(&amp;J)</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>它们会放入每个主目录。没有它们，服务器虽会启动，但只记录一个错误，不进行任何同步。</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>提交节点</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>只应有一个节点提交。通常选择接收器。</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>未提交任何内容。</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>更改部署同步器</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>选择客户端 jar</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Java 归档 (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>新增客户端 jar</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>每个节点的 carbon.xml 中的 SvnUrl。无法访问它的节点得不到任何已部署的内容。</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>每个节点的 carbon.xml 中的 SvnUrlAppendTenantId。如果不启用，所有租户共用一个文件夹，其构件会混在一起。</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>每个节点的 carbon.xml 中的 SvnUser。如果没有写入权限，则不会提交任何内容。</translation>
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
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>缩放：%1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>全部测试(&amp;T)</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>测试整个计划的连接 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>图形缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>SVG，用于网页和编辑器(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>PNG，用于文档和邮件(&amp;P)...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>PDF，用于打印(&amp;D)...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>集群视图</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>集群图形</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>已选择：%1。</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>“表格”选项卡以行的形式显示相同内容。</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>关闭前保存对 %1 的更改吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>不保存并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>事件存储</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>接收器存放事件的位置，供分析器和索引器读取。</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>HBase, 1 ZooKeeper</source>
        <translation>HBase，1 个 ZooKeeper</translation>
    </message>
    <message numerus="yes">
        <source>HBase, %n ZooKeepers</source>
        <translation>
            <numerusform>HBase，%n 个 ZooKeeper</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>HBase 适用于大量事件，需要正在运行的 Hadoop 集群；其主机以名称应答，每个节点都必须能解析这些名称。对于测试或少量事件，MySQL 即可满足需要。</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>HBase，索引文件位于 HDFS(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>HBase(&amp;H)</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>适用于大量事件。需要正在运行的 Hadoop 集群。</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>MySQL(&amp;M)</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>在上一页的服务器上再加一个数据库。</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>ZooKeeper 仲裁(&amp;Z)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>更改 ZooKeeper 仲裁</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>更改 ZooKeeper 端口</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase master(&amp;S)</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>更改 HBase master</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>HDFS NameNode(&amp;E)</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>更改 HDFS 地址</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>更改 HDFS 数据文件夹</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>更改事件存储的数据库</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>服务器在首次启动时建表。所有节点共享该数据库，因此它位于集群的 MySQL 服务器上。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>更改事件存储</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>HBase 的 ZooKeeper 主机，以逗号分隔：analytics-datasources.xml 中的 hbase.zookeeper.quorum。如果都不响应，任何节点都无法连接事件存储。</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>所有这些主机上的端口：analytics-datasources.xml 中的 hbase.zookeeper.property.clientPort，通常为 2181。端口错误时，任何节点都无法连接事件存储。</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>master 的名称和端口：analytics-datasources.xml 中的 hbase.master。HBase 的客户端通过 ZooKeeper 找到它；测试会指出两者不一致的地方。</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs:// 加 NameNode 的名称和端口：analytics-datasources.xml 中的 fs.default.name。如果有误，就没有索引，分析服务也无法启动。</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>analytics-datasources.xml 中的 dfs.data.dir：Hadoop 集群中设置的数据文件夹。</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>事件的数据库，位于 analytics-datasources.xml 中 WSO2_ANALYTICS_EVENT_STORE_DB 的 URL 中。数据库缺失时，任何节点的分析服务都无法启动。</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>已解决：%1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>添加文件夹(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>替换 %1 的版本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>无法计算更改</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>尚无法创建任何内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>选择(&amp;E)...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>已停止。未写入任何内容</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>文件夹保持原样。</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>在本机上创建文件的位置。不会自动传送到节点。</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 个</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>向 1 个主目录的写入被中断</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>向 %1 个主目录的写入被中断</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>其中可能同时有新旧文件。如果恢复，每个主目录都会回到之前的状态。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>未恢复文件</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 个文件在写入后被编辑过</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 个文件在写入后被编辑过</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>尚未恢复任何内容。如果继续，编辑过的文件会保留在备份中。</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>仍要恢复(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>在计划中没有主目录</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>此处之前的写入被中断</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>已符合计划</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>该处有服务器正在运行：进程 %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>将写入</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>本机(&amp;T)</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>写入本机上的主目录文件夹。原有内容会保留在备份中。</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>正在读取主目录</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>正在恢复文件</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>之前的写入被中断</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 个主目录无法写入</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 个主目录无法写入</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>没有要写入的内容</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>正在读取主目录</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>之前的写入被中断</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 个主目录可能同时有新旧文件。请先恢复。</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 个主目录可能同时有新旧文件。请先恢复：每个主目录都会回到之前的状态。</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 无法写入</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新检查(&amp;L)</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>计划中没有主目录是本机上的文件夹</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>主目录位于节点表的“名称和文件夹”下。对于其他计算机，请创建部署包。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>没有要写入的内容</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>本机上的所有主目录均已符合计划。</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> 计划中有 %1 个位于其他计算机上。</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>将写入 1 个主目录</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>将写入 %1 个主目录，要么全部写入，要么都不写入</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>原有内容保留在各主目录的 das-setup-backup 中，只有其所有者可以读取。</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>写入主目录(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>写入 1 个主目录(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>写入 %1 个主目录(&amp;W)</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>有一个主目录中有服务器正在运行</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>%1 个主目录中有服务器正在运行</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1。服务器在启动时读取大多数文件，但会在运行时部署其中一些：它会同时使用新旧值。请先将其停止。</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>仍要写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>返回(&amp;G)</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>正在准备第 %1 个主目录，共 %2 个：%3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 个主目录</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 个主目录</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>已停止。未写入任何内容</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>所有主目录保持原样。</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>未写入主目录</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>已写入 1 个主目录</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>已写入 %1 个主目录</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 个文件。原有内容位于各主目录的 das-setup-backup 中，可随时恢复。</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>恢复(&amp;P)...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>更改主机</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>新增主机</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>新增 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>粘贴主机</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>移除主机</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>移除多台主机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>Hadoop 为主机指定的名称。它会写入每个部署包的 hosts 文件；无法解析它的节点无法连接事件存储。</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>该主机的地址，节点必须能访问它。地址错误时，节点会连接到另一台计算机。</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>尚无主机名</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>每个节点都必须能通过 DNS 或其 hosts 文件解析所有 Hadoop 主机。</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop 以主机名应答，因此每个节点都必须能解析这些主机名。它们会写入每个部署包的 hosts 文件。</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>添加主机(&amp;A)</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>hosts 文件的行，或电子表格中的名称和地址</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>添加缺少的名称(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>添加缺少的 %n 个名称(&amp;M)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>客户端 jar</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>选择(&amp;C)...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>选择要添加的客户端 jar</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>移除客户端 jar</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>Subversion 客户端 SVNKit 和 Trilead，安装包中不包含。它们会放入每个主目录；没有它们，则不进行任何同步。</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>日志中的情况</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>未选择日志</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>不是服务器日志</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺少 %1 个</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1，共 %2 次，此为首次</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>启动该节点，或选择其日志</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>node, state of its server</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with any other node.</source>
        <translation>未能验证它与任何其他节点在同一集群中。</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>与 %1 在同一集群中。</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>没有 %1 的日志</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>请启动节点，或选择其日志。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还有 %1 个</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>选择节点可查看与其相关的内容；报告包含全部内容。</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>没有可读取的日志</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 中没有服务器的任何行。</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>尚无日志：服务器未启动，或其主目录在其他计算机上。如属后者，请选择日志的副本，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>未找到任何日志的位置</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>计划未给出节点在本机上的主目录。请选择每个节点的 wso2carbon.log，或将文件拖放到此处。</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>日志中没有问题。</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>日志中有 %1。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>此页面打开期间会持续跟踪日志。</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>节点已启动</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>节点尚未启动</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>全部 %1 个节点在同一集群中</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>尚无两个节点在同一集群中</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%2 个节点中有 %1 个在同一集群中</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>尚无可验证的内容</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>计划中没有节点。</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>正在读取 %1 的日志</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>您可以继续工作。离开此页面会停止读取。</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>尚未读取任何内容</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>集群不止一个，而计划中只有一个</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最后事件</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>已读取日志</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>从部署包到运行中的集群。全文见 cluster/RUNBOOK.md。</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>全部复制(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>复制整个运行手册</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>另存为(&amp;S)...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>运行手册</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>这些是运行手册中的命令，按顺序排列，并已填入此计划的值。DAS Setup 不会运行其中任何一条。请复制一条，在其旁边所示的节点上运行，完成后再继续。顺序很重要：表和 Hadoop 要先于第一个节点就绪，同一角色的节点一起启动。cluster 文件夹中也有运行手册。</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>尚无节点。它们的启动命令将显示在此处。</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>尚未选择产品。启动命令取决于其版本。</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>添加节点(&amp;N)</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>选择产品(&amp;D)</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>保存运行手册</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>未保存运行手册</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>添加节点(&amp;A)</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>按范围添加(&amp;R)...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>创建所选节点的副本</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>移除所选节点</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>向下递增填充</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴行</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制所选单元格</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>添加节点</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>添加 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>创建节点副本</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>创建 %n 个节点的副本</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>移除 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>移动 %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>更改 %n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接收器</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>索引器</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>分析器</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>集群端口</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>管理主机名</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 由计算得出</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>简短的名称，例如 receiver1。它用于命名部署包，并在各列表中表示该节点；不会写入产品的任何文件。</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>接收事件并存储；使用 -receiverNode 启动。如果没有接收器，事件无法进入集群。</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>使存储的事件可供搜索；使用 -indexerNode 启动。如果没有索引器，搜索找不到任何内容。</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>运行 Spark 脚本；使用 -analyzerNode 启动。如果没有分析器，则不会汇总任何数据。</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>向用户显示结果。如果没有仪表板，就没有人能看到结果。</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>axis2.xml 中的 localMemberHost，也是所有其他节点的成员列表中的一行。如果使用 localhost 或其他节点无法访问的地址，该节点将一直孤立。</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>axis2.xml 中的 localMemberPort；不受偏移量影响。它在所有节点之间必须开放，同一地址上的两个节点需要不同的端口。</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>carbon.xml 中的 Offset，会加到服务器的端口上。同一台计算机上的节点需要使端口互不冲突的偏移量；否则后启动的节点无法启动。</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>管理控制台的端口，根据偏移量计算得出。</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>carbon.xml 中的 HostName：用户和客户端所得链接中的名称。如果无法解析，链接将无法打开。</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>carbon.xml 中的 MgtHostName：管理控制台的名称。如果无法解析，则无法登录。</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>节点自身的注册表：master-datasources.xml 中的 WSO2_CARBON_DB。两个节点共用一个数据库会破坏彼此的注册表。</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>安装包在节点上的解压位置。脚本、Ansible 部署和“验证”都会到那里查找；路径错误时找不到服务器。</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>拖动行号可移动该行</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
</context>
<context>
    <name>das::NodesPage</name>
    <message>
        <source>Nodes and roles</source>
        <translation>节点和角色</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>每个 DAS 节点一行。选择多行可一起更改；Ctrl+V 可粘贴电子表格中的行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>测试主机名(&amp;M)</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>每台服务器一行。地址会写入所有其他节点的成员列表，因此请使用所有节点都能访问的地址，而不是 localhost。集群端口是 Hazelcast 的端口；同一地址上的两个节点需要不同的端口。偏移量会加到服务器的端口上，例如 HTTPS 9443。主目录是产品在该节点上解压到的文件夹。可同时在所选的多行中输入，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>角色和端口</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>名称和文件夹</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>添加一个节点、添加一段地址，或从电子表格粘贴行。</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%2 的%1保持不变。</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>未粘贴。</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>在表格中输入，或撤销后重新粘贴。</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>解压后的文件夹</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>zip 文件，%1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>；kernel %1，analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>MySQL 驱动程序</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>不在安装包中，在“数据库”页面选择</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>SVN 客户端</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>不在安装包中，在“部署同步器”页面选择</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>每个节点的更改</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>最多 %1 个文件；其余内容逐字节保持不变</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 不能用作原始安装包</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>不存在 %1</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>您可以继续制定计划。制作部署包需要安装包：请选择其 zip 或文件夹。</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>不支持 %1</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>根据 bin/version.txt 识别。%1。</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>事件存入 HBase 或 MySQL，索引文件存入 HDFS。只有 3.0.0 将索引文件存放在节点之外。</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>事件存入 HBase 或 MySQL。索引文件保留在索引节点上，因此计划中没有 HDFS。</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>启动程序为每个角色都提供了 profile，包括仪表板。</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>没有仪表板 profile。仪表板节点使用显式参数启动；这些参数会写入其启动程序。</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>事件处理在接收器上以 HA 模式运行。其端口 11224 和 10005 随端口偏移量变化。</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>事件处理在接收器上以 HA 模式运行。在此版本中，其三个端口不随端口偏移量变化。</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master 为 %1：在集群中，这表示使用 Spark 自己的 master，数量由计划指定。</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>计划任务会等待其任务服务器：同一角色的节点一起启动。</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>在 MySQL 5.7 和 8 上，表由安装包的 mysql5.7.sql 创建。</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>安装包没有适用于 MySQL 5.7 和 8 的脚本。运行手册说明了如何在其上运行较旧的脚本。</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1，analytics profile</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>已识别 %1</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>计划针对 %1，而安装包是 %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>请选择计划所针对版本的安装包，或将计划改为安装包的版本。</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>使用 %1(&amp;U)</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>此版本的特点</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>受支持的安装包</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>交付</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>写入每个节点的数据源，或写入 Secure Vault；绝不写入计划。密码错误时，任何服务器都无法连接其数据库。按 Ctrl+E 可显示。</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>每个节点的 carbon.xml 中的 SvnPassword，或位于 Secure Vault 中；绝不写入计划。密码错误时，不进行任何同步。按 Ctrl+E 可显示。</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>表格中没有“%1”列；其值已略去</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>“%1”位于最后一列的右侧</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>计划 (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>无法打开计划</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>无法保存计划</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>新计划</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 有未保存的更改</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>程序在将更改写入文件之前已结束。</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>采用更改(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>新计划</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>尚未选择受支持的产品</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>尚未选择原始安装包</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>计划中尚无节点</translation>
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
        <translation>产品</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>作为所有部署包基础的原始安装包。其版本决定更改哪些文件以及如何更改。</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>安装包版本不同</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>安装包不受支持</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>安装包无法读取</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>未找到安装包</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>正在读取安装包</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>安装包与计划的版本不同</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>不支持此安装包</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>无法读取此安装包</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>输入下载的安装包 zip，或其解压后的文件夹。它只会被读取，绝不会被更改。bin/version.txt 说明它是哪种产品，由此决定部署包更改哪些文件。启动过的安装包含有那次运行的数据，例如会被所有节点共用的节点 ID。没有安装包时，可以针对某个版本制定计划；制作部署包则需要安装包。</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>原始安装包(&amp;P)</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>zip 或解压后的文件夹。也可以将其拖放到此页面上。</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>选择 zip(&amp;Z)...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>选择文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>产品(&amp;R)</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>选择产品</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>使用示例安装包(&amp;S)</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>手头没有安装包时，可以先针对某个版本制定计划，以后再写入。示例安装包是 DAS 3.0.0 的小型替代品，可用来试用全部功能。</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>选择原始安装包</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Zip 文件 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>选择原始安装包的文件夹</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>未写入示例安装包</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>选择原始安装包</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>还支持：%1。</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>下载的原始安装包。每个部署包的文件都以它为基础，因此其版本必须与节点上运行的版本相同。</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>节点上的产品和版本。它决定更改哪些文件以及如何更改；其他版本的服务器无法识别这些文件。</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>这表示的节点超过 %1 个</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>范围没有终点</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>范围的终点在起点之前：%1 小于 %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>方括号“]”没有对应的起始括号</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>方括号“[”未闭合</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>读取现有集群</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>其节点的主目录，或主目录的副本。也可以将文件夹拖放到此处。其中的内容不会更改，也不会读取密码。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>正在读取。您可以继续工作。</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>集群中每个节点有一个主目录。</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>多数主目录中的值会写入计划；不一致之处会列出。</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>读取主目录</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>读取 1 个主目录</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>读取 %n 个主目录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 条提示</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>没有可报告的内容</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>在主目录中发现的内容</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>全部复制(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>显示拓扑(&amp;T)</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>已读取 1 个主目录</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>已读取 %n 个主目录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1。计划取自多数主目录中的值；尚未保存。</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>保存到密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>按此用户和服务器保存；其他计划无法取得。</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>密钥环拒绝保存。密码不在计划中。</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>密码保存在内存和密钥环中，绝不写入计划。</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>密码仅保存在内存中，绝不写入计划。</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 和 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>首次启动前，在任一节点的主目录中运行一次。</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>首次启动前，在任一主目录的 %1 中运行一次。</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>将各部署包放到其节点上</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>将 zip 复制过去，然后在该节点上运行此命令。apply.sh 会检查每个文件并保留备份。</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>检查符号链接</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>apply.sh 会在分析器上创建它。手动创建时使用此命令。</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>加密密码</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>它会询问密钥库的密码。</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>启动接收器</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>启动所有接收器</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>启动分析器</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>启动所有分析器</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>启动索引器</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>启动所有索引器</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>启动仪表板</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>启动所有仪表板</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>启动 %1 及同类节点</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>待之前启动的所有节点在日志中记录“WSO2 Carbon started in”后进行。</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>先启动 %1：它会在 Subversion 中创建文件夹。</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>依次启动，中间不要等待。</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>每次启动都需要 password-tmp 文件，详见运行手册。</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>创建数据库</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>在装有 MySQL 客户端的计算机上运行一次。</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>创建表</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>添加主机名</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>添加到每个节点的 /etc/hosts，除非 DNS 能解析这些主机名。</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>点击一个方框，或用方向键移动。按 Enter 键转到设置其值的页面。</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
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
        <translation>设置 WSO2 DAS 和 EI Analytics 集群。</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新建计划(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>打开计划(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>打开最近的计划(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>保存计划(&amp;S)</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>计划另存为(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>关于 DAS Setup(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>桌面语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 个错误，%2 个警告，%3 条提示</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有检查结果</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>部署同步器</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>创建数据库的语句</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>表取决于产品。请在“产品”页面上选择。</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>以有权创建数据库的用户身份运行一次。其中不含密码。</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>语句已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>完全分布式(&amp;F)</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>接收器、分析器、索引器和仪表板各自使用单独的节点。示例有七个节点。</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>最小高可用(&amp;M)</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>两个节点，各自承担所有角色；事件处理采用 HA 模式。</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>自定义(&amp;C)</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>任意数量的节点，任意组合的角色。从空表开始。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>从部署模式、现有集群或已保存的计划开始。</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>填入七节点指南的示例值(&amp;S)</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>选择角色如何分布在节点上。之后的每个页面都以此选择为起点，所有值仍可更改。示例值来自七节点指南：可用来试用，但不要用于实际运行。计划是一个不含密码的文件；“打开计划”可继续编辑已保存的计划。“读取现有集群”根据手动配置的主目录生成计划，并列出其中互相矛盾之处。一旦计划有了自己的值，选择其他部署模式不会覆盖这些值。</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>计划已有自己的值。</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>填入示例值(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>显示检查结果(&amp;H)</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>最近的计划</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>打开计划(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>读取现有集群(&amp;R)...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>此计算机上尚未保存或打开过计划。</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>选择部署模式</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>填入示例值</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>清除示例值</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>添加节点的主目录</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>此计划读取自 1 个主目录：%1。</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>此计划读取自 %n 个主目录：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>将指南中的节点、主机和名称填入计划，用于试用本程序。它们不适用于您自己的网络。</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 个警告</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>未访问</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>部署包将要建立的集群。选择一个方框可查看其值，并转到设置这些值的页面。</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 项服务</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 项服务</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>图形根据计划生成；此处不输入任何内容。带颜色的方框有检查结果，选择该方框后会显示在下方面板中。按 Enter 键或双击可转到该方框的页面。方向键在方框之间移动，Ctrl+滚轮缩放，F 显示全部。“表格”选项卡以文本显示相同内容。“全部测试”会连接计划中指定的所有服务，不做任何更改；结果显示在方框上。“导出”可生成 SVG、PNG 或 PDF。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>无法打印图形</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 因没有密码而未测试：%2。</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>转到节点(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>转到服务(&amp;G)</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1，使用者：%2。</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>由 %1 %2 生成，%3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>导出图形</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>已导出为 %1</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>无法导出图形</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>集群的节点和服务</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>根据日志判断已启动的节点是否组成一个集群。</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>复制报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>保存报告(&amp;S)...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>尚未验证</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>未选择日志</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>尚未启动</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>集群不止一个</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%1 / %2 已加入</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>请按运行手册启动节点，然后在此处查看。程序从每个节点的主目录读取其 wso2carbon.log 以及旁边的轮转日志，并在此页面打开期间持续跟踪。如果主目录在其他计算机上，请将日志复制到本机并选择：选择节点后按空格键，或将文件拖放到表格上。节点只记录在它之后加入的成员，因此需要所有日志才能判断哪些节点在同一集群中。选择节点可查看与其相关的内容；按 Esc 键重新显示所有节点。此页面上的操作均非必需：可以随时关闭本程序，以后用 das-setup verify 也能得到相同结果。</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>节点及其日志</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>尚无节点</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>节点启动后，会在此处读取其日志。</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>添加节点(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>显示所有节点(&amp;A)</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>使用主目录中的日志(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>选择日志(&amp;H)...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>请先选择节点</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>尚未发现任何问题</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>错误、警告和缺少的节点将显示在此处，并附有处理方法。</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>日志中没有错误、警告或缺少的节点。</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>日志 (wso2carbon.log* *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>无法确定这是哪个节点的日志</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

请将日志拖放到其节点所在的行，或使其文件名包含节点名称。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>未保存报告</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>“下一步”不可用：%1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>“下一步”不可用：此页面有 1 个错误</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>“下一步”不可用：此页面有 %n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1；可以继续</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>将计划生成的节点文件写入使用它们的位置。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1，今天 %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>尚未写入</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>计划中有 1 个错误</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>计划中有 %1 个错误</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>尚未提供 %1 密码</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>每个部署包是一个 zip，包含与原始安装包不同的文件、将其放置到位的脚本以及将其撤回的脚本。cluster 文件夹含有运行手册和 SQL。本机上的主目录可以直接写入；原有内容保留在各主目录的 das-setup-backup 中。要么全部写入，要么什么都不写入。部署包含有密码；只有您能读取。</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>MySQL 密码(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Subversion 密码(&amp;U)</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>计划中有 1 个错误，无法写入</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>计划中有 %1 个错误，无法写入</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>复制列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>如果停止，已开始的内容不会残留。</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 会原样告知其他节点</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>仪表板节点不运行接收器、分析器或索引器</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Subversion 客户端的库</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>所有节点看到同一配置注册表</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>所有节点看到同一治理注册表</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Binary 事件（TLS）</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Binary 事件（TLS），此处未使用</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Binary 事件</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Binary 事件，此处未使用</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>两个节点；按指南，列表在两者上相同</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>声明别名的前缀</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE 写入 HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE 写入 MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO 写入 HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO 写入 MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>每个租户在存储库中有自己的文件夹</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>嵌入式 Kerberos（启用时）</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>嵌入式 LDAP（启用时）</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>每个节点都取得已提交的内容</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>集群中的所有其他节点</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>只有一个节点提交</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>HA 事件同步</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>HA 管理</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase，通过其 ZooKeeper 仲裁查找</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE 写入 HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE 写入 MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>它需要 Storm 集群，而此集群不是</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>它位于 HA 之前，而第一个启用的模式生效</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>JMX 注册表</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>JMX 服务器</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>移动此节点的端口，使一台计算机可容纳多个节点</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>同一域的节点组成一个集群</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>两个接收器中一个为主动，另一个负责接管</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>必须启用一种模式</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>每个节点上指向主目录的同一路径</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>HA 模式下只运行两个接收器</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>读取 HBase 数据源</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>读取 HDFS 数据源</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Spark 应用程序页面</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Spark 数据块</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Spark 广播</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Spark 类</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Spark 驱动程序</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Spark 执行器</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Spark 文件</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark 在该链接之下查找 JDBC 驱动程序</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark 在该链接之下查找添加的 bundle</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark 在该链接之下查找数据文件夹</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark 在该链接之下查找服务器的 bundle</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark 在该链接之下查找服务器的库</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Spark 历史页面</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Spark master（REST）</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Spark master 页面</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>Spark master</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark 从该链接之下读取配置</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark 从该链接之下读取配置；在此处设置，因为启动程序会在 load-spark-env-vars.sh 之后重新设置</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>达到此数量的 master 后 Spark 启动</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Spark worker 页面</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>Spark worker</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>HBase 数据源</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>HDFS 数据源</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>MySQL 驱动程序</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>MySQL 密码</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>MySQL 密码，由 ciphertool.sh 加密之前</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>MySQL 用户</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>Subversion 客户端</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>Subversion 密码</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>Subversion 密码，由 ciphertool.sh 加密之前</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>存放构件的 Subversion 存储库</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>Subversion 用户</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>此节点告知其他节点的访问地址</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>Secure Vault 保存该密码时所用的别名</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>各分析器通过 Hazelcast 组成自己的 Spark 集群</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>构件位于 Subversion 中</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>与 Connector/J jar 相符的驱动程序类</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>事件存储位于 MySQL 中</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>事件存储的数据源</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>HDFS 中的索引数据</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>索引数据位于 HDFS 中</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>索引数据位于 MySQL 中</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>索引数据的数据源</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>仅在使用 wka 时，下面的成员列表才有效</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>指标数据库位于 MySQL 中</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>此节点管理控制台的名称</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>用户和客户端访问此节点时所用的名称</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>服务器查找它时所用的唯一别名</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>此节点的集群端口；不受偏移量影响</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>处理后数据位于 MySQL 中</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>所有节点挂载的注册表</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>挂载所指向的注册表；其 cacheId 为数据库的 user@URL</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>节点自己的注册表之外的共享注册表</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>原始值 11000 也是 Spark worker 的端口</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>原始行中的路径没有实际指向</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>所有节点共享的用户和角色</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>此节点自己的注册表位于 MySQL 中</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Thrift 认证（启用时）</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Thrift 事件（TLS）</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Thrift 事件（TLS），此处未使用</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Thrift 事件</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Thrift 事件，此处未使用</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>启用集群功能</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>用户和角色来自共享数据库</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Web 控制台和服务（HTTP）</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Web 控制台和服务（HTTPS）</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>ciphertool.sh 查找该别名的位置</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>另一接收器到此处查询状态</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>另一接收器将事件发送到此处以保持同步</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>节点是否通过 Subversion 共享构件</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>是否将运行中查询的状态保存到磁盘</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>如果大于此类节点的数量，启动将永远无法完成</translation>
    </message>
</context>
</TS>
