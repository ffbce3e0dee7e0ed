<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 não tem “home” onde gravar; informe um ou crie bundles</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>o plano não tem nós</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>não há nó “%1” no plano</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: uma aplicação interrompida foi desfeita</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>Gravar mesmo assim? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>nada foi gravado; pare o servidor ou use --yes</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>backup: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>Nada a fazer: todos os homes estão conforme o plano</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>erros: %1, avisos: %2, dicas: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: “%1” não é compatível; `das-setup products` lista os compatíveis</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>este pacote é %1, mas o plano %2 é para %3; indique o outro pacote em “source” ou altere “product”</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: nenhum pacote original foi indicado; indique o zip ou a pasta descompactada</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: nada foi gravado em %2</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: não existe o teste %1; use %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 não é um número de segundos entre 0 e 3600</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n arquivo</numerusform>
            <numerusform>%1  %2  %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>foi editado depois de gravado</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>nada foi alterado; --force restaura os arquivos antigos e guarda os editados no backup</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nada a restaurar</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: “%1” não é compatível; `das-setup products` lista os compatíveis</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: “%1” não é conhecido; use fully-distributed, minimum-ha ou custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1 não oferece %2; use %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: o pacote de exemplo é um %1; omita --product</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>outros podem ler ou alterar este arquivo; execute chmod 600 nele</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>deve ser um objeto {...}</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>uma chave não é conhecida; use mysql.password e svn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: deve ser um texto entre aspas</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: aparece duas vezes</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>Aguardando o chaveiro do ambiente gráfico, que talvez precise ser desbloqueado.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>%1 é necessária: informe-a com --secrets FILE, em %2 ou no terminal, quando solicitada</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: “%1” não é NODE=FILE com um nó do plano</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: “%1” não indica nenhum arquivo</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>Configura um cluster do WSO2 DAS ou do EI Analytics.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>Plano a abrir.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>Grava uma imagem de cada página e sai.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: essa pasta não existe; descompacte o pacote nela primeiro</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>foi alterado depois que as alterações foram calculadas; revise-as novamente</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 e %2 gravariam ambos aqui; dê a cada um seu próprio home</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>uma aplicação anterior foi interrompida aqui; execute das-setup restore primeiro</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>interrompido; nada foi gravado</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; e não foi possível restaurar %1 (%2): das-setup restore faz isso assim que a causa for eliminada</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>não é uma lista do das-setup</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>um nome de arquivo com quebra de linha não pode ser gravado; renomeie-o</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>não pode ser removido</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>foi editado depois que uma aplicação foi interrompida aqui; execute das-setup restore no home e veja a diferença</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>foi editado depois que apply.sh o gravou, e apply.sh não guarda cópia do que grava</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 não está no formato FILE//XPATH,false; corrija a linha ou remova-a</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 leva a %2, que não existe no pacote; ciphertool.sh pararia no meio. Corrija a linha ou remova-a</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>o caminho de %1 não pode ser verificado; escreva um que desça passo a passo até o elemento</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>o caminho de %1 não encontra nada em %2; ciphertool.sh pararia no meio. Corrija a linha ou remova-a</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 não tem linha em cipher-text.properties: o próprio alias se tornaria a senha. Adicione uma linha ou remova o alias</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 não tem linha em cipher-tool.properties, e ciphertool.sh pararia aí. Adicione uma linha ou remova a senha</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>contém mais de %1 aliases, que não podem ser verificados</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 está no Secure Vault como %2, onde o servidor continuaria a procurar; ative o Secure Vault ou remova svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 não está no pacote; a linha de inicialização cumpre a sua função</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 não está no pacote; no nó, defina nele: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>não está no pacote; use um pacote original completo</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 contém %2 senhas já criptografadas; elas foram mantidas como estão. Uma senha alterada é informada com ciphertool.sh -Dchange</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 contém ${, que o produto substituiria; escolha uma senha sem isso</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 contém uma quebra de linha ou outro caractere que os arquivos não comportam; escolha uma senha sem ele</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>a senha de %1 está vazia, e o Secure Vault não guarda senhas vazias; escolha uma ou não use o Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>a senha de %1 contém ], onde ciphertool.sh a cortaria; escolha uma sem esse caractere ou não use o Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>tem mais de %1 MB; nenhum arquivo de configuração é tão grande</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>contém um byte NUL; não é um arquivo de texto</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>a chave %1 aparece várias vezes, nas linhas %2; deixe apenas uma</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>um arquivo de propriedades só tem chaves e valores</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>nenhuma chave foi indicada</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>falta a chave %1</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 aparece várias vezes, nas linhas %2; deixe apenas uma</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 não é um nome de variável</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>não tem um comando java que inicie %1</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 não é uma opção Java como -Dname</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>não tem linha que comece com %1=</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>um script de shell só tem variáveis e opções Java</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>as aspas em torno de %1 não deixam claro o que pertence ao valor</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>o novo valor de %1 contém um fim de linha</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>a codificação %1 não é compatível; salve o arquivo como UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>os bytes não são %1; corrija o arquivo ou a codificação declarada</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>duas edições se sobrepõem ou uma está fora do texto</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>falta na codificação %1 um caractere a gravar</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>tem um tipo de documento com subconjunto interno, que não pode ser editado com segurança; remova-o</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>tem uma tag com mais de %1 atributos</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 corresponde a %2 lugares, nas linhas %3; deixe apenas um</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>nada corresponde a %1; existe %2</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>nada corresponde a %1</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 não está no mesmo nível que %2</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>o que deve ser gravado não corresponde a %1</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>o caminho %1 deve indicar um elemento</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>um arquivo XML não tem opções Java</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>o novo valor contém um caractere que o XML não comporta</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>o XML a inserir contém, em um nome, comentário ou seção CDATA, caracteres que faltam na codificação do arquivo</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>o elemento %1 contém texto; portanto, nenhum elemento pode ser inserido nele</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>o XML a inserir contém um byte NUL</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>o XML a inserir %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>não é XML bem-formado: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>não é XML bem-formado: &amp; não inicia nenhuma entidade conhecida; em um texto, escreve-se &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>tem mais de %1 níveis de elementos</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>tem atributos que não estão escritos na tag</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>o fim do caminho</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>um nome de elemento</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>um valor entre aspas</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>aspas de fechamento</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>um nome</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>o caminho %1 está errado: esperado %2 na coluna %3</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>o elemento %1 contém elementos; portanto, não é possível definir texto</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: com o Secure Vault, ciphertool.sh pede a senha da keystore em cada host, assim como cada inicialização, e os playbooks não podem responder; exporte os bundles e siga o runbook ou desative o Secure Vault</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>o id de nó “%1” não pode ser nome de arquivo; use letras, algarismos e -</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>dois nós se chamam “%1”; dê a cada um seu próprio id</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>o plano não tem o nó “%1”</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>há %1 livres aqui, mas pacotes completos para todos os nós (%2) precisam de %3; libere espaço ou escolha outra pasta</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>não pode ser criado</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>não aceita gravação: %1; escolha outra pasta</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>não é possível criá-la</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>já existe e não é uma pasta; remova-o ou escolha outra pasta</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>já existe e não é um arquivo; remova-o ou escolha outra pasta</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>não pode ser aberto como zip: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>não pode ser gravado: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>mudou depois de ter sido lido; comece de novo</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>é uma pasta; pacotes completos são criados a partir de um zip: indique em “source” o zip do pacote como foi baixado ou grave bundles com os arquivos alterados</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>não pode ser colocado em um zip: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser gravado</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>o domínio do cluster</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>o host do MySQL</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>a porta do MySQL</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>o usuário do MySQL</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>as opções da URL</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>a classe do driver</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>o banco de dados do armazenamento de usuários</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>o banco de dados do registro montado</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>o banco de dados das métricas</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>o banco de dados dos dados processados</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>o tipo de armazenamento</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>o banco de dados do armazenamento de eventos</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>o HBase master</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>o quórum do ZooKeeper</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>a porta do ZooKeeper</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>o endereço do HDFS</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>a pasta de dados do HDFS</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>o destino de /_system/governance</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>o destino de /_system/config</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Enabled do sincronizador de implantação</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>o repositório Subversion</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>o usuário do Subversion</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>SvnUrlAppendTenantId do sincronizador de implantação</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>o uso do Secure Vault</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>o número de masters do Spark</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>o link simbólico</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>a persistência do modo HA</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>em outro lugar do nó</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>em outros %1</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2 é “%3”, mas “%4” %5</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>Escreva “%1” ali ou, em todos os outros, o que consta aqui</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>Todos os nós devem ter o mesmo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>“%1” não é um valor que um plano possa conter</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>O produto também não o aceitaria ou o preenche ao iniciar.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>Corrija-o ali ou informe-o no plano</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: o clustering está desativado</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>O nó fica isolado.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>Defina enable como “true”</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: o esquema de associação não é wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>A lista de membros não é lida, e o multicast raramente passa por um roteador.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>Defina-o como wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: o sincronizador de implantação não usa o Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>Um plano não conhece outro tipo de repositório.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>Defina RepositoryType como svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 não faz checkout dos commits dos outros</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>Ele nunca recebe os artefatos do cluster.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>Defina AutoCheckout como true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 não lista %2 (%3) como membro</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>Ele só encontra esse nó por meio de outros.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>Ele não lista nenhum outro nó.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Adicione o membro</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 lista o membro %2, que não é nenhum dos homes</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>O home dele não foi indicado ou o endereço está errado.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>Importe também o home dele ou remova o membro</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 lista a si mesmo, %2, como membro</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>Nesse endereço nenhum outro nó é encontrado.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>Liste os outros nós em seu lugar</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 faz commit, e %2 também</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>Dois que fazem commit sobrescrevem um ao outro.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>Defina AutoCommit como false em todos, menos um</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: %2 é H2, um arquivo só desse nó</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>Nenhum outro nó vê o que ele contém.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>Funciona, mas se perde junto com o nó.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>Use um banco de dados MySQL</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: %2: a URL ainda contém um valor fictício do guia</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: %2: a URL não tem o formato jdbc:mysql://HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>Um plano só conhece um servidor MySQL.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>Escreva o valor real</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>Corrija-a ou informe o banco de dados no plano</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: %2: uma URL ou um usuário está guardado no cofre</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>No arquivo consta apenas o alias.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>Informe-o no plano</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: %2: a URL contém uma senha</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>O plano a omite.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>Tire-a da URL; ela tem seu próprio lugar</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 usa a fonte de dados “%3”, que não existe</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>Ela pode estar em um comentário ou ter outro nome.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>Indique uma fonte de dados que exista</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 não indica nenhuma fonte de dados</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>O elemento não existe ou está escrito de outra forma.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>Indique uma fonte de dados; `das-setup diff` mostra onde</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 mantém %2 em seu próprio banco de dados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>“%1” é o que o registro deste nó usa.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>Indique a fonte de dados que todos os nós compartilham</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: nada lê fontes de dados do tipo %2</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>O provedor está em um comentário ou não existe; o servidor não consegue abrir %1.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>Adicione o provedor a analytics-datasources.xml ou tire-o do comentário</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: nenhum armazenamento usa a fonte de dados %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>Os eventos não vão para o HBase.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>Indique-a em analytics-config.xml ou remova-a</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: o modo HA indica “%2” como endereço deste nó, que é %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>O outro receptor recebe a instrução de se conectar ali.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>Escreva o endereço do nó</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 executa o modo HA, mas não é receptor</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>Ele pode tomar de um receptor a função ativa.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>Desative o modo HA ali</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 executa o modo HA, assim como dois outros receptores</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>Ele publica cada evento mais uma vez.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 é um receptor sem modo HA</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>Nenhum modo está ativado. Cada receptor publica então todos os eventos.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>O modo “%1” é o primeiro ativado, e só o primeiro vale. Cada receptor publica então todos os eventos.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>Ative o modo HA e nenhum modo antes dele</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 não tem %2</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>Todo pacote de %1 o contém.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>Copie-o do pacote</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 aparece ali duas vezes</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>O produto lê o da linha %1.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>Remova o outro</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 define duas vezes a fonte de dados %2</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>A primeira está em %1, linha %2. O servidor não carrega então mais nenhuma fonte de dados.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Remova uma delas</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master é “%2”</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>Os analisadores de %1 formam seu próprio cluster Spark com “%2”.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escreva %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 não está separado do valor</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>A linha inteira é tomada como um nome que nada consulta.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>Ponha um espaço depois de %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 espera por %2 servidores de tarefas, mais do que os que iniciam juntos</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>A inicialização pode nunca terminar.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>O que %1 faz está na linha de inicialização, que não fica no home; supõe-se %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>Um nó iniciado sem opção faz tudo.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>Corrija os papéis no plano</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 é %2 como foi descompactado</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>Nada de um cluster está configurado nele.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>Configure-o ou deixe-o de fora</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>seu próprio registro</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>o armazenamento de usuários</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>o registro montado</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>as métricas</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>os dados processados</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>não é uma pasta; indique o home de um nó</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>é %1, mas os homes anteriores são %2; um cluster tem um só produto</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>foi indicado duas vezes</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 não monta %2</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>Ele mantém essa parte do registro só para si.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>Adicione a montagem; `das-setup diff` a mostra</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: a montagem de %2 não leva a nenhum banco de dados</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>Dê o mesmo nome a ambos. O que o nó gravou nesse meio-tempo em seu próprio registro fica lá</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>Ela não tem instanceId.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>Nenhum remoteInstance com dbConfig tem o id “%1”.</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>Nenhum dbConfig com dataSource tem o nome “%1”.</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: o cacheId não é o usuário e a URL de %2</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>Ao lado de um dbConfig, não tem efeito.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>não há bin/version.txt nele: escolha o zip do pacote ou a pasta que contém bin</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 é baseado no Stream Processor: a partir do Enterprise Integrator 6.4, seu analytics não tem nenhum dos arquivos do Data Analytics Server</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 é o sucessor do Data Analytics Server e é configurado por outros arquivos</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>a versão de %1 não é conhecida</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 é baseado no Data Analytics Server, mas não se sabe quais de seus arquivos um cluster precisa alterar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>“%1” não é o Data Analytics Server nem o Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 sem %2: este pacote não contém o servidor de analytics</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>esta é a pasta de analytics de %1: escolha a pasta do próprio pacote, na qual ela é %2</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 sem %2: este pacote contém o integrador, mas não o servidor de analytics</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>não existe: escolha a pasta que contém bin</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. Compatíveis: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>não é um caminho dentro do pacote</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>é alcançado por um link simbólico que sai do pacote; coloque ali o próprio arquivo</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>não é um arquivo; um pacote original tem um aqui</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>tem %1 bytes; nenhum arquivo de configuração passa de %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>pacote de exemplo</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>nenhum pacote original foi indicado: escolha o zip do pacote ou a pasta descompactada</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>não existe: escolha o zip do pacote original ou a pasta descompactada</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>é um pipe ou um dispositivo: escolha o zip do pacote original ou a pasta descompactada</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>suas entradas são maiores que o zip; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>a entrada “%1” é arquivo e pasta ao mesmo tempo; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>a entrada “%1” sai da pasta do próprio zip; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>a entrada “%1” aparece duas vezes; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>não pode ser aberto como zip: %1; escolha o zip do pacote ou a pasta descompactada</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>não é um arquivo, e sim um link ou dispositivo; um pacote original tem um arquivo aqui</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>está criptografado; use o pacote como foi baixado</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>descompactado, tem %1 bytes; nenhum arquivo de configuração passa de %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>não pode ser lido: %1; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>tem tamanho diferente do indicado no zip; baixe o pacote novamente</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>Número grande demais</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>aninhamento profundo demais</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>tem mais de %1 MB; nenhum plano é tão grande</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON inválido: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>contém um byte NUL</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>deve ser um texto entre aspas</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>deve ser um número inteiro</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fora do intervalo</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>“%1” não é conhecido; use %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>deve ser uma lista [...]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está faltando</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>um plano nunca contém senha; use --secrets FILE ou o ambiente</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 não é conhecida; este programa lê a versão %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>deve ser receiver, indexer, analyzer ou dashboard</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>um cluster com mais de %1 nós não é aceito</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>Os relógios de %1 e desta máquina coincidem</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>O relógio de %1 está %2 adiantado em relação ao desta máquina</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>O relógio de %1 está %2 atrasado em relação ao desta máquina</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>Use um único servidor de horário para acertar os relógios de todas as máquinas</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>Acerte os relógios antes da primeira inicialização: o HBase recusa region servers, e eventos caem no horário errado. Use um único servidor de horário para acertar os relógios de todas as máquinas</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>não é um quadro do RPC do Hadoop</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>não é uma resposta do RPC do Hadoop</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>resposta truncada do RPC do Hadoop</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>O HBase é anterior ao 0.96: seus znodes não são os que o DAS sabe ler</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>O DAS precisa do HBase 1.1.2 ou posterior</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>O HBase é antigo demais</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>O HBase está registrado no ZooKeeper em %1</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>O HBase não informa a versão</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 é %2 aqui e %3 no plano</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>O HBase encaminha seus clientes a nomes que não são resolvidos aqui: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>Informe os endereços deles na tabela de hosts do plano</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>Os nomes não são resolvidos</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>Corrija a tabela de hosts do plano ou o arquivo hosts desta máquina</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>%1 nomes dos servidores do HBase são conhecidos</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>O HBase não tem master ativo</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>Inicie-o: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>O HBase não está em execução</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>O master ativo é %1; o plano diz %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>O master ativo é %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>O HBase não tem region server</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>Inicie-os e examine seus logs</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>Não houve tempo suficiente</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 region server aceita conexões</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 region servers aceitam conexões</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>Verifique o firewall e se os region servers estão em execução e escutam nesse endereço</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>O ZooKeeper não informa onde o HBase está em execução</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>Region servers</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>Examine os logs do ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>O ZooKeeper não contém %1: o HBase nunca foi iniciado com ele</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>Inicie o HBase com este quórum ou indique o quórum que ele usa</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>O ZooKeeper contém %1, e não %2, onde o DAS procura o HBase</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>Defina zookeeper.znode.parent como %1 em hbase-site.xml</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>Não é possível ler %1 no ZooKeeper: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>Nenhum membro do quórum abre uma sessão: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>não é o endereço de um HBase master</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>O NameNode não responde</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 não é um NameNode: ele fala HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>Informe a porta de fs.defaultFS, normalmente 8020 ou 9000, e não a das páginas web</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 exige Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>O DAS se autentica no HDFS sem ele: use um cluster cujo hadoop.security.authentication seja simple</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 é um servidor do Hadoop, mas não um NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>Informe o host e a porta de fs.defaultFS em core-site.xml</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 ainda está iniciando</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>Teste de novo em um minuto</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 recusa a conexão: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>Examine o log do NameNode</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>Um NameNode; ele só informa a versão ao seu superusuário</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Um NameNode do Hadoop %1</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>O DAS precisa do Hadoop 2.6.0 ou posterior</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>É o NameNode ativo</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>É um NameNode no estado %1: não serve arquivos</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>Indique o NameNode ativo no plano</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>Só o NameNode ativo pode informar isso</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>O NameNode não informa: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>O NameNode está em modo seguro: ninguém pode gravar agora</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>O modo seguro está desativado</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>Não inicie nenhum nó antes de ele sair do modo seguro: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>%1 blocos faltando, %2 corrompidos</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>Inicie os DataNodes parados e depois execute hdfs fsck /</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>Apenas %1 de %2 livres</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>Adicione espaço aos DataNodes</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>Nenhum DataNode se conectou: não há espaço</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>Inicie os DataNodes e examine seus logs</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 de %2 livres</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>O NameNode responde com um erro: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Safe mode</source>
        <translation>Modo seguro</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>Verifique a porta: é a de fs.defaultFS no core-site.xml do NameNode, normalmente 8020 ou 9000, e não a de suas páginas web</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 não é um NameNode: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>ele fala HBase</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 fala a versão %2 do IPC do Hadoop: é anterior ao Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>Verifique a porta: os clientes do ZooKeeper se conectam ao clientPort dele, normalmente 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 é um servidor ZooKeeper que não atende ninguém: não tem quórum ou ainda está iniciando</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>Inicie os outros membros e verifique as linhas server do zoo.cfg dele</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>não é uma resposta do ZooKeeper</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>ele não responde a srvr</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 não fala ZooKeeper: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>É o único membro do quórum</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>O quórum se mantém enquanto %1 de seus %2 membros estiverem em execução</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>Um servidor ZooKeeper</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>Examine o log desse membro</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>Não há sessão</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>Abre uma sessão: o quórum se mantém</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>Abre uma sessão</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>Ele não responde ao comando srvr</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>Ele roda sozinho e não conhece os outros %1 membros</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>Ponha no zoo.cfg de cada membro uma linha server para cada membro ou indique no plano só este</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessão</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>O ZooKeeper não respondeu sobre %1 em %2</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>O ZooKeeper não permite ler %1</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>O ZooKeeper não pode fornecer %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 não é um endereço para o ZooKeeper</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 não abre sessão em %2</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>o resolvedor não respondeu sobre %1 em %2</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 não é resolvido nesta máquina</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>O resolvedor desta máquina não responde sobre %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>Cada nó recebe a linha “%1 %2” do arquivo hosts do bundle</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>Verifique a grafia ou informe o endereço na tabela de hosts do plano</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>Refere-se a esta própria máquina</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 é %2 no plano e é resolvido como %3 nesta máquina</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>Um deles está errado: corrija o plano, o arquivo hosts desta máquina ou o servidor de nomes</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 é resolvido como %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>Não testado: não é resolvido aqui</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 não leva de volta a nenhum nome</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>O HBase e o HDFS procuram suas máquinas nos dois sentidos: crie uma entrada reversa no servidor de nomes ou ponha a linha “%1 %2” no arquivo hosts de cada máquina</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 leva de volta a %2, e não a %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>Ponha o nome usado no plano em primeiro lugar na linha do arquivo hosts ou na entrada reversa do servidor de nomes</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 leva de volta a %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>O próprio plano dá a %1 o endereço de loopback %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>Ele só alcança a própria máquina: correto quando tudo roda em uma só</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 é resolvido como o endereço de loopback %2 nesta máquina; o plano diz %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>Substitua a linha de %1 em /etc/hosts por “%2 %1”: ninguém mais alcança um servidor que obtém dela o seu endereço</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 é resolvido como o endereço de loopback %2</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>Em cada nó isso indica o próprio nó: use o nome ou endereço pelo qual os outros o alcançam</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>Não é um endereço de loopback</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>Todas as %1 portas de %2 estão livres</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 já está em execução (processo %2): ocupadas %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>Pare-o antes que seus arquivos sejam substituídos</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>Algo nesta máquina ocupa portas de %1: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>Veja quem é com “ss -ltnp”; pare-o ou dê a %1 outra porta ou outro offset de portas</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>Nome para endereço</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>Endereço para nome</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Portas livres</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>Criados antes disso: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>O plano não indica nenhum servidor MySQL</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>As opções da URL exigem criptografia, que o servidor não oferece</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>O MariaDB Connector/J não serve, nem mesmo com MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>O Analytics não encontra configurações para o banco de dados que esse driver informa. Use o MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>O plano não indica a classe do driver</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>Use com.mysql.jdbc.Driver ou, a partir do Connector/J 8, %1</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 não tem a classe %2</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>Use com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 é antigo demais para %2</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Use o Connector/J 5.1.46 ou mais novo: os antigos pedem configurações que este servidor não tem</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>O Connector/J 8 recusa caching_sha2_password sem TLS</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>A menos que a conta use mysql_native_password, adicione allowPublicKeyRetrieval=true às opções da URL ou faça-a usar TLS</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 não oferece por padrão as versões de TLS do servidor</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>Adicione enabledTLSProtocols=TLSv1.2 às opções da URL ou use o Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>O jar deve ser o Connector/J 5.1.46 ou mais novo</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 funciona com %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 não deixa %1 entrar: usuário ou senha errados</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>Verifique ambos e se esta conta pode entrar a partir desta máquina. O servidor diz: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 não se autentica com senha em %2</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>A conta usa o login da própria máquina. Crie um usuário com senha para o cluster</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 não deixa ninguém entrar a partir desta máquina</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>Crie a conta para os endereços de todos os nós e, para o teste, desta máquina: CREATE USER &apos;name&apos;@&apos;address&apos;. O servidor diz: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>%2 bloqueia esta máquina após conexões interrompidas demais</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>Execute FLUSH HOSTS no servidor e aumente max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 não aceita mais conexões</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>Aumente max_connections ou o limite do usuário. O servidor diz: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 não pode fazer isso em %2: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>Peça a um administrador que conceda a permissão: GRANT ALL PRIVILEGES ON database.* TO o usuário</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 tem uma senha no formato antigo, que nada mais aceita</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>Defina a senha novamente com old_passwords=0</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>A senha de %1 expirou</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>Defina uma nova com ALTER USER, sem expiração</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>A conta %1 está bloqueada</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>Desbloqueie-a com ALTER USER ... ACCOUNT UNLOCK. O servidor diz: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 só aceita conexões criptografadas</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>Remova useSSL=false das opções da URL</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 se autentica por um método indisponível aqui: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>Dê à conta mysql_native_password ou caching_sha2_password. Para este último, este programa precisa dos plugins do pacote libmariadb3</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 quer que %1 se autentique por um método que poderia revelar a senha ou que não é conhecido aqui</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>Dê à conta mysql_native_password ou caching_sha2_password</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>A autenticação de %1 foi interrompida: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>Com caching_sha2_password, o servidor precisa de TLS ou de sua chave RSA; o Connector/J precisa então de allowPublicKeyRetrieval=true nas opções da URL. Ou dê à conta mysql_native_password</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>Não foi possível criar uma conexão criptografada com %2: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>Verifique o certificado e tls_version do servidor ou defina useSSL=false nas opções da URL</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 não faz parte de seu cluster Galera agora: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>Reintegre-o ou indique outro nó desse cluster</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 está sendo desligado</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>Inicie-o e teste de novo</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 não aceita alterações: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>Indique o servidor primário, e não uma réplica, ou desative read_only</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 não aceita o nome: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>Escolha letras, algarismos e sublinhados, no máximo 64</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 viola o protocolo do MySQL: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>Verifique a porta e o que há entre esta máquina e o servidor</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 fechou a conexão</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>Examine o log de erros do servidor. Aqui ele diz: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 não deixa %1 entrar sem senha</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Informe a senha</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 diz: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>Consulte o erro %1 no manual do servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Conjuntos de caracteres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Driver</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 responde: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>Ative o TLS no servidor ou defina useSSL=false nas opções da URL</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>As opções da URL pedem criptografia, que o servidor não oferece: os dados trafegam abertos</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>O servidor não oferece criptografia, e nenhuma é pedida</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>A conexão não chegou a esse ponto</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>O servidor oferece criptografia; as opções da URL a desativam</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>Criptografado com %1; o driver também verifica o certificado, o que este teste não faz</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>Importe-o na truststore do Java em cada nó ou adicione verifyServerCertificate=false às opções da URL</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>Criptografado com %1; o certificado não é verificado</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>Escreva useSSL=true ou useSSL=false nas opções da URL: o Connector/J emite um aviso quando nada é dito</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 só pode se autenticar por uma conexão criptografada</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>Requer a autenticação</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>Requer a criptografia</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>Requer os bancos de dados</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>Requer o servidor</translation>
    </message>
    <message>
        <source>%1 is let in as %2</source>
        <translation>%1 entra como %2</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>O servidor tem %1 e diferencia maiúsculas de minúsculas. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 são um só banco de dados neste servidor</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>Ele não diferencia maiúsculas de minúsculas (lower_case_table_names é %1). Dê nomes que difiram de outra forma</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%1 de %2 bancos de dados não existem ou estão ocultos para %3, que não pode criá-los: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Peça a um administrador que execute o SQL de das-setup databases e depois: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>%1 de %2 bancos de dados não existem: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 pode criá-los: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>Todos os %1 bancos de dados do plano existem</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 pode criar e usar as tabelas de todos os bancos de dados</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>%1 não tem %2 em %3</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Para cada um deles: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 nós com %2 pools de %3 cada. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>O servidor permite %1 conexões, este cluster pode abrir %2, e outros ocupam %3</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>Defina max_connections como %1 em my.cnf</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 pode manter %2 conexões, este cluster pode abrir %3</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>Aumente MAX_USER_CONNECTIONS da conta para %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>O servidor permite %1 conexões, este cluster pode abrir %2</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>Antes que tenha tabelas: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 é %2, cujas chaves de índice são longas demais: suas tabelas falham com o erro %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 é %2; o script desta versão é feito para latin1</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>O servidor faz parte de um %1: ele não replica as tabelas MyISAM dos armazenamentos nem exclusões em tabelas sem chave</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>O servidor faz parte de um %1, onde faltam chaves primárias a algumas tabelas dos scripts</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>cluster Galera</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>grupo de replicação</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>Use um servidor com uma réplica simples ou faça todos os nós usarem um só membro</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>O servidor recusa tabelas sem chave primária, que existem nos scripts</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>Desative sql_require_primary_key ou innodb_force_primary_key</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>O servidor desativa o MyISAM, que os armazenamentos usam</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>Remova MyISAM de disabled_storage_engines</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>O servidor é somente leitura</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>O relógio do servidor está %1 adiantado em relação ao desta máquina</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>O relógio do servidor está %1 atrasado em relação ao desta máquina</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode contém NO_ZERO_DATE: dbscripts/mysql.sql e, portanto, -Dsetup falham com o erro 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>Execute %1 manualmente, antes da primeira inicialização e sem -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>Execute %1 manualmente em uma sessão com SET SESSION sql_mode=&apos;&apos;, antes da primeira inicialização, ou remova NO_ZERO_DATE do sql_mode do servidor</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>Ainda não existe nenhum banco de dados; os criados pelo das-setup recebem latin1, que sempre serve</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>Os conjuntos de caracteres servem para os scripts e índices</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, maiúsculas/minúsculas e replicação são adequados ao produto</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>As tabelas vêm de %1 ou de -Dsetup</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 não é um servidor MySQL: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>Verifique a porta; a do MySQL é 3306 por padrão</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 responde devagar demais: não terminou em %2</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>Verifique a carga do servidor ou dê mais tempo ao teste</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 recusa a conexão</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 não respondeu em %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>Não é possível alcançar %1: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 aceita a conexão e depois não diz nada por %2</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 fecha a conexão antes de falar %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>Verifique a porta e se o servidor está em execução e escuta nesse endereço</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>Verifique o firewall, se a máquina está ligada e o endereço %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>Verifique a porta e a carga do servidor ou dê mais tempo ao teste</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>Verifique a porta e se o servidor permite o acesso desta máquina</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>Verifique o host e a porta</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>ele fala %1</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>ele disse “%1”</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>ele enviou bytes de outro protocolo</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>foi emitido por alguém em quem esta máquina não confia</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>foi emitido para outro nome de host</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>expirou</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>não pode ser verificado</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>Use http:// para esta porta ou a porta que fala https</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>Use http:// para esta porta ou a porta do svnserve, normalmente 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>Use svn:// para esta porta</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>Verifique o esquema e a porta: o svnserve normalmente escuta na 3690; servidores web, na 80 e na 443</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 não fala %2: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>O usuário pode fazer commit; o teste não fez nenhum</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>Não testado: não há mais tempo</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>Não testado: nenhum servidor Subversion respondeu</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>Não testado: nada é dito a um servidor não confiável</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>Não testado: não autenticado</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>Não visto: o servidor não mostra nada</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>Não testado: não é possível ler</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>Não testado: não há repositório</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>O usuário pode ler</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>Ninguém pode fazer commit sem se autenticar</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>Ninguém pode ler sem se autenticar</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>Informe um usuário do repositório e a senha</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 se autentica, mas não pode fazer commit</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 se autentica, mas não pode ler</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>Dê a %1 acesso de leitura e gravação (rw) à pasta do repositório</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>Nenhum repositório em %1</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>Verifique o caminho da URL: ele começa com o nome do repositório</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>O repositório %1 não tem essa pasta</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>Crie-a: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>É um servidor web, e não há Subversion nesta URL: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>Verifique o host, a porta e o caminho</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>O servidor responde com um erro: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Examine o log do servidor Subversion</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>O servidor não aceita %1 com esta senha</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>Verifique o usuário e a senha; ambos diferenciam maiúsculas de minúsculas</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>O servidor redireciona para %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>Informe essa URL</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Não visto</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>O certificado é confiável</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>O certificado não é confiável: %1. Titular %2, emissor %3, válido de %4 até %5, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>Faça o servidor apresentar um certificado válido para %1, e esta máquina e todos os nós confiarem no emissor</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Autenticado como %1</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>O servidor não pede usuário até aqui</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>Um repositório na revisão %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>O servidor não informa a versão</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 ou posterior</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: os produtos conhecem 1.7 e 1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>Atualize o servidor</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: o cliente dos produtos é feito para 1.7 e 1.8</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>Servidores mais novos ainda se comunicam com ele; verifique uma implantação em cada nó após a primeira inicialização</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>O servidor não informa a hora</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>Não testado: não há URL para testar</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh não funciona: o cliente Subversion dos servidores fala http, https e svn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>Ofereça o repositório por https e informe essa URL</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// indica uma pasta de uma só máquina: cada nó teria a sua</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>Ofereça o repositório por https ou svn e informe essa URL</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>A URL do repositório não tem esquema</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>O Subversion não conhece %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>Informe uma URL que comece com http://, https:// ou svn://</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>Isto não é uma URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>Informe a URL do seu repositório</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>A URL do repositório não indica um host</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>Esta é a URL do carbon.xml original, que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>A URL do repositório tem a porta 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>A URL do repositório contém um usuário</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>Remova-o: usuário e senha têm seus próprios lugares</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>Associação ao cluster (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>tem mais de %1 MB; nenhum dos arquivos lidos aqui é tão grande</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>não é um arquivo, e sim uma pasta, um pipe ou um dispositivo</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>não pode ser atribuído ao seu dono; execute isto como esse usuário ou como root</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>muda enquanto é lido</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>não pode ser colocado no lugar</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>não pode ser bloqueado</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>outro das-setup está gravando neste home; tente de novo quando ele terminar</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sem id)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sem endereço</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>offset %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>faz commit no Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>totalmente distribuído</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>alta disponibilidade mínima</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nós</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 erros</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 dica</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 dicas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analisador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>Indexers</source>
        <translation>Indexadores</translation>
    </message>
    <message>
        <source>Analyzers</source>
        <translation>Analisadores</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos os papéis</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sem papel</translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation>Thrift %1</translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation>Binário %1</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Spark %1</translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation>Páginas do Spark %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>Pessoas: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>As portas diferem pelo offset</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>Sem portas próprias</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binário</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>Sincr. HA</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gerenciamento</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Páginas do Spark</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 banco de dados</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 bancos de dados</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Porta do Hazelcast %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Portas do Hazelcast %1 a %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Ainda não há nós</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>conexão comprovada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>Serviços: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>comprovado</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>todos os %1 serviços</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>Use o padrão personalizado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>“%1” não é compatível</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>Não se sabe quais de seus arquivos alterar.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>Escolha um dos produtos que `das-setup products` lista</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 não oferece o padrão %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>Seus guias descrevem outros padrões.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>Use o padrão %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>Nenhum pacote original foi indicado</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>Os bundles partem dele, e os nós sem home são lidos dele.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>Indique a pasta ou o zip do pacote</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>O cluster não tem nós</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>Adicione os nós</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 é o único membro conhecido</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>Enquanto ele estiver parado, nenhum nó pode entrar.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>Adicione um segundo nó</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>Menos de dois nós %1 seriam os membros conhecidos</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>Enquanto nenhum deles estiver ativo, nenhum nó pode entrar.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>Faça cada nó listar todos os outros</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>Em %1, as senhas em analytics-datasources.xml ficam em texto simples</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>Os executores Spark de %1 leem esse arquivo sem o Secure Vault.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>Permita que só a conta do servidor leia esse arquivo</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>Cada um dos %1 nós lista todos os outros</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>Cada novo nó altera um arquivo em todos eles. Os receptores, que iniciam primeiro, podem ser os únicos membros conhecidos: os outros ficam conhecidos por meio deles, desde que um receptor esteja ativo quando um nó inicia.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>Liste apenas os receptores</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>Nenhum nó é %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>O cluster precisa de cada papel pelo menos uma vez.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>Dê a um nó o papel %1</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 não tem papel</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>Ele iniciaria e não faria nada.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>Escolha o que ele faz</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 tem vários papéis</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>Totalmente distribuído significa um papel por nó.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>Só um nó %1</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>Enquanto ele estiver parado, ninguém faz seu trabalho.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>Adicione um segundo %1</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>Só um nó receptor</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>Enquanto ele estiver parado, eventos se perdem; o processamento em tempo real precisa de dois receptores para ter alta disponibilidade.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>Adicione um segundo receptor</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>%1 receptores; o modo HA conhece dois</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 e %2 executam o processador de eventos em modo HA. Nos outros ele fica em modo single; por isso, planos de tempo real publicam ali cada evento outra vez.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>Mantenha dois receptores ou não implante planos de tempo real</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%1 indexadores para %2 shards</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>Um indexador sem shard não tem nada a fazer. O número de shards não pode mudar após a primeira inicialização.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>Mantenha %1 indexadores ou aumente shardCount no analytics-config.xml do pacote original</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>A HA mínima tem dois nós; este plano, %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 não tem todos os quatro papéis</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>Na HA mínima, cada nó faz tudo.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>Dê a ele todos os quatro papéis</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>Dois nós não distinguem um nó morto de uma linha cortada</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>Quando a rede entre eles falha, ambos ficam ativos e publicam cada evento duas vezes.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>Reinicie um deles após uma falha de rede</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 tem as portas do integrador</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>O pacote tem offset %1, para que seus dois servidores possam rodar em uma só máquina.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>Use o offset %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>O cluster não tem domínio</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>Os nós se encontram pelo nome dele.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>Use wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>O domínio “%1” contém espaços</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>É um nome de grupo e deve ser igual, espaço por espaço, em todos os nós.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Remova os espaços</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>O banco de dados “%1” não tem nome</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>Todos os nós o compartilham; por isso, deve ficar no MySQL.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>O armazenamento de eventos não tem banco de dados</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>O original é um arquivo em cada nó, que os outros não veem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>“%1” não pode ser nome de banco de dados</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>Letras, algarismos, sublinhado, hífen e $, no máximo 64, dispensam aspas.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 e %2 são um só banco de dados, %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>Funciona, mas não será mais possível fazer backup, mover ou esvaziar cada um separadamente.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>O servidor MySQL não tem host</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>Informe seu endereço ou nome de host</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>Informe apenas o host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>“%1” não é um host</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>A URL JDBC é formada por host, porta e banco de dados.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 é outra máquina em cada nó</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>Os nós ficam em várias máquinas e compartilham um servidor MySQL.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>Informe o endereço do servidor como os nós o veem</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 não é uma porta</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>As portas vão de 1 a 65535.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>Use 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>O servidor MySQL não tem usuário</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>Toda fonte de dados se autentica com ele.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>Informe o usuário</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>As opções da URL contêm uma senha</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>Ela ficaria no plano, em cada diff e nos logs dos servidores.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remova-a</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>As opções da URL começam com “%1”</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>O “?” da URL é adicionado automaticamente.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>As opções da URL contêm “&amp;amp;”</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>Os valores são escapados ao gravar; este seria escapado duas vezes.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>Use um &amp; simples</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>“%1” não é uma opção de URL</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>As opções são key=value, unidas por &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>Corrija-a ou remova-a</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>O MariaDB Connector/J não serve</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>O Analytics não encontra configurações para o banco de dados que esse driver informa, e o servidor não inicia. O MySQL Connector/J também serve para o MariaDB.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>Use o MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>Nenhuma classe de driver foi indicada</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>Toda fonte de dados precisa dela.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 não é uma classe do Connector/J</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>Ela é %1 e, a partir do Connector/J 8, %2.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>No Connector/J 8, a classe do driver tem outro nome</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>Ela é %1. O nome antigo ainda funciona e registra um aviso no log.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>O Connector/J 5 não tem a classe %1</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>Nenhuma fonte de dados abriria.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>Nenhum jar do Connector/J foi indicado</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>Os pacotes não contêm driver do MySQL. Sem ele nenhuma fonte de dados abre.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>Indique o jar</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>Indique o jar ou coloque-o em %1 de cada home</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>“%1” não é um jar</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>O Connector/J costuma ser baixado em um arquivo compactado que contém o jar.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>Indique o próprio jar</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 não tem id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>“%1” não pode ser um id</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>Ele dá nome ao zip do nó e ao host no Ansible: letras, algarismos, ponto, sublinhado e hífen, no máximo 64, começando com letra ou algarismo.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Chame-o de %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>Dois nós se chamam %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>Os bundles teriam o mesmo nome.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>Chame o segundo de %1</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 não tem endereço</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>O Hazelcast o passa aos outros nós como caminho para este.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>Informe o endereço IPv4 do nó</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 tem o endereço de loopback %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>Todo outro nó que recebe este endereço chama a si mesmo.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>Informe o endereço pelo qual os outros nós o alcançam</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 não é o endereço de um nó</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>Ele é passado aos outros nós como está e não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>Informe o endereço do próprio nó</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 é um endereço IPv6</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>O Hazelcast 3.5 usa IPv4, a menos que hazelcast.properties diga o contrário.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>“%1” não é um endereço IP</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>Os membros do cluster são indicados pelo endereço, e não pelo nome de host.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 não tem nome de host</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml pede o nome pelo qual pessoas e clientes alcançam o nó.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>Use o endereço dele</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 não tem nome de host de gerenciamento</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>É o nome do console de gerenciamento dele.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>Use o nome de host dele</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>“%1” não é um nome de host</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>Um nome de host tem letras, algarismos, hifens e pontos; sem esquema, porta ou sublinhado.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>Informe um nome de host</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 e %2 têm o nome de host %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>Eles têm endereços diferentes; por isso, o nome leva no máximo a um deles.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>Dê a cada nó seu próprio nome de host</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 não tem home</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>Ele pode ter um bundle, mas `apply` não pode gravar nele.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>Informe a pasta do pacote dele</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>O home “%1” não é um caminho absoluto</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>Os scripts e o link simbólico precisam do caminho completo.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>Use /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1 e %2 têm o mesmo home em %3</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>Cada nó precisa de seu próprio pacote.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>Dê a cada nó sua própria pasta</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 não tem banco de dados</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>Seu registro local, WSO2_CARBON_DB, precisa de um próprio.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 e %2 compartilham o banco de dados %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB é local: cada nó mantém ali seu próprio registro.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 usa como próprio o banco de dados compartilhado %2</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>Seu registro local se misturaria com o que todos os nós compartilham.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>O pacote original</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>O home de %1</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>O pacote original não serve</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>Escolha um pacote de um produto que `das-setup products` lista</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>O pacote original é %1, mas o plano é para %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>Os arquivos de uma versão diferem dos das outras.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Planeje para %1</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>Falta %1 no pacote original</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>Os nós precisam dele alterado.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>Use o pacote como foi baixado</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Ele contém %1.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>Falta nele %1.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>O home de %1 não é um pacote de %2</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>Descompacte o pacote original ali</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat é gravado na primeira inicialização. Nós com o mesmo id são um só para os indexadores.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>O pacote original já foi iniciado: seu id de nó, my-node-id.dat, seria o de todos os nós</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>Use um pacote que nunca foi executado ou exclua o arquivo</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 e %2 têm o mesmo id de nó</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>Exclua my-node-id.dat no home de %1 antes de iniciá-lo</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 tem um servidor em execução: processo %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>wso2carbon.pid o indica. Um servidor só lê seus arquivos na inicialização.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>Pare-o antes que seus arquivos mudem</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 já foi iniciado: contém um wso2carbon.pid</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>Pode conter dados dessa execução.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>Use um pacote que nunca foi executado</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 tem um hazelcast.xml, que prevalece sobre os membros deste plano</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>O servidor o lê em vez das configurações de rede de axis2.xml.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remova %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: %2 também é carregado e não é XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: %2 também é carregado e define %3 outra vez</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>O servidor lê todos os *-datasources.xml dessa pasta e, após um erro desses, mais nenhuma fonte de dados.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>Remova-o ou renomeie-o de modo que não termine em -datasources.xml</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>contém uma pasta das-setup</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>O pacote original já foi configurado antes: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>O que o plano não define fica como está e chega a todos os nós. Só são comparados os valores comuns a todos os pacotes originais.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 não tem driver do MySQL</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>Não há jar mysql-connector em %1, onde esta versão procura. Sem ele nenhuma fonte de dados abre.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>SVNKit em %1</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>Trilead em %1</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 não tem cliente Subversion: falta %2</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>Sem ele o servidor inicia, registra um erro no log e não sincroniza nada.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>Indique os jars SVNKit e Trilead ou instale o svn em todos os nós</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>Escolha uma porta livre</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>Use a porta %1 para %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>Coloque os nós em máquinas diferentes</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>Use o offset %1 para %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 e %2 compartilham %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>O Hazelcast moveria um deles para a próxima porta livre, onde os outros nós não o procuram.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>O offset %1 não serve</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>Um offset é 0 ou maior.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>Ele moveria uma porta para %1; a última é 65535.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 abre %2 duas vezes</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>Dois de seus serviços querem essa porta.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 e %2 abrem ambos %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 e %2 abrem ambos %3 e outras portas: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>A porta do cluster precisa de um número que nenhum outro serviço da máquina tenha; o offset não a move.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>Eles se encontram em %1. O segundo a iniciar falha. Nós em uma mesma máquina precisam de offsets diferentes.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>%1 masters do Spark, mas só %2 analisadores</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>O Spark espera por todos os seus masters; assim, nunca iniciaria.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>O Spark precisa de pelo menos um master</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>Um único master do Spark não tem substituto</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>Há analisadores suficientes para dois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>“%1” não é um caminho absoluto</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>O link deve estar no mesmo lugar em todos os analisadores.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>Os homes dos analisadores diferem</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>O Spark roda com um só caminho em toda parte: um link simbólico para cada home.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 é um home</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>Um link não pode ficar onde está seu destino.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 e %2 compartilham um link em %3</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>Ele aponta só para um home; os executores dos dois nós rodam a partir dele.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>Coloque os analisadores em máquinas diferentes</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>O quórum do ZooKeeper está vazio</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>O HBase é encontrado por meio dele; sem ele, cada nó pergunta a si mesmo.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>Informe os hosts do ZooKeeper</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>Informe apenas nomes de host</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>O quórum lista hosts; a porta deles é um valor à parte.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>O quórum indica um host duas vezes</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Indique-o uma vez</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>Um quórum de %1 é par</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>Ele não suporta mais falhas do que um de %1.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>Verifique se falta um host</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>Use 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>Informe host:port</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>Use %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>“%1” não é host:port</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>Informe hdfs://host:port do NameNode</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>O HDFS não tem endereço</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 mantém ali seus dados de índice.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>Informe hdfs://host:port</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>Use hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>“%1” não é hdfs://host:port</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>O HDFS não é usado</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 mantém os dados de índice em seus próprios discos.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>Os eventos ficam no MySQL.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixe-o de fora</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 não está na tabela de hosts</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Todos os nós devem resolver todos os hosts do Hadoop, por DNS ou pelo arquivo hosts.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>Adicione-o ali ou certifique-se de que o DNS o conheça</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>Uma linha da tabela de hosts não tem nome</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>Ela quebraria o arquivo hosts.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Remova a linha</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>A tabela de hosts tem %1 duas vezes</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>A primeira linha prevaleceria.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Remova a segunda linha</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>“%1” não é um endereço IPv4</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Consta como endereço de %1.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>Informe o endereço do host</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>Cada nó que consultasse o nome perguntaria a si mesmo.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>Informe o endereço como os nós o veem</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>Nada sincroniza os nós</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>O que você implanta em um nó não chega aos outros.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>Implante cada aplicação em todos os nós ou use o Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>O repositório não tem URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Informe a URL de um repositório Subversion</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>Ela começa com http://, https:// ou svn://.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>Ponha http:// antes dela</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh não funciona aqui</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>O cliente Subversion dos servidores fala http, https e svn.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>A URL do repositório é um valor fictício</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>Ela vem de um guia ou do pacote original e não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>Usuário e senha têm seus próprios lugares; aqui apareceriam em logs e diffs.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>O repositório não tem usuário</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>O nó que faz commit grava, o que poucos repositórios permitem a qualquer um.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>Escolha o nó que faz commit</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>Deixe o commit com %1</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>Nenhum nó faz commit</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Exatamente um nó faz commit. O usual é escolher um receptor.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>Nenhum nó se chama %1</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>Assim, nenhum faria commit.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 faz commit e não é receptor</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>Os receptores iniciam primeiro; por isso, é melhor que o nó que faz commit seja um deles.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>Nenhum cliente Subversion foi indicado</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>O jar %1 não está entre eles</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>O SVNKit funciona com o Trilead ao lado.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>Adicione o jar %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>“%1” contém ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>O servidor substitui ${name} por uma propriedade do sistema.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>Informe o próprio valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>“%1” contém @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>A distribuição com o Ansible põe senhas onde isso aparece.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Informe outro valor</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>Um valor contém quebra de linha, caractere de controle ou marca de direção</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>Ele não pode ser gravado em uma só linha de um arquivo ou apareceria como outra coisa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>“%1” tem espaços em volta</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>Os servidores os tomam como parte do valor.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Remova-os</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>Outros erros, o último deles: “%1”</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>Leia o log a partir desta linha</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>sem log</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>iniciado em %1 s</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordenador</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>armazenamentos ativos</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>master do Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>worker do Spark</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>cliente do Spark</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>faz commit de artefatos</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>O conjunto de caracteres do banco de dados ocupa mais bytes do que um índice pode ter</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>Exclua-o, crie-o com CHARACTER SET latin1 e execute novamente o script do pacote</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>O script para MySQL 5.6 foi executado em um servidor mais novo</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>Exclua o banco de dados, crie-o novamente e execute o script como diz o runbook, sem -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>O MySQL não tem mais conexões disponíveis</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>Aumente max_connections: cada nó abre cerca de 50 para cada banco de dados</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>Uma opção da URL JDBC foi tomada como nome do banco de dados: falta o “?”</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>Grave a URL novamente com das-setup apply</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>Um banco de dados não existe</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>Crie-o: das-setup databases mostra o SQL</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>O MySQL recusa a conta: senha errada, host não permitido ou um alias do Secure Vault sem a sua entrada</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>Teste a conta com das-setup probe; compare a fonte de dados com cipher-text.properties</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>Não é possível alcançar o MySQL a partir do nó</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>Verifique o endereço, a porta e o firewall com das-setup probe, executado neste nó</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>Falta o driver do MySQL</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>Coloque o jar do Connector/J adequado à classe do driver na pasta indicada no README do bundle e inicie novamente</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>Uma instrução de um script de banco de dados falhou</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>Leia a causa logo abaixo; um script interrompido precisa de um banco de dados vazio</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>Não foi possível criar as tabelas de um banco de dados</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>Execute o script do pacote manualmente em um banco de dados vazio, como diz o runbook</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>O provedor de uma fonte de dados não está ativado</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>Tire do comentário a linha do provedor em analytics-datasources.xml</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>Um arquivo de fontes de dados não é bem-formado, muitas vezes por um &amp; sem escape em uma URL; nenhuma de suas fontes de dados está disponível</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>Escreva &amp;amp; no arquivo que a linha indica</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>Duas fontes de dados têm o mesmo nome</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>Remova a segunda, que costuma ser uma cópia de um *-datasources.xml ao lado do original</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>Não foi possível carregar o provedor de uma fonte de dados</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>Compare a classe do provedor no arquivo com a do arquivo original</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>Não foi possível configurar as fontes de dados de um arquivo</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>Leia o motivo no fim da linha</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>O HDFS estava em modo seguro quando o nó iniciou</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>Espere até que o NameNode saia dele e inicie o nó novamente</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>O banco de dados se identifica com um nome que o armazenamento não conhece</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>Use o MySQL Connector/J: o do MariaDB informa outro nome de produto</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>Não foi possível conectar ao banco de dados de um armazenamento</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>Leia a mensagem SQL na linha; tente das-setup probe neste nó</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>A fonte de dados do HBase não está definida como o armazenamento espera</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>Compare-a com o plano: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>Não é possível alcançar o HBase</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>Verifique se o nome de cada host do HBase e do ZooKeeper é resolvido neste nó e execute das-setup probe nele</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>A fonte de dados do HDFS não está definida como o sistema de arquivos espera</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>Não é possível alcançar o HDFS</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>Verifique o nome e a porta do NameNode neste nó com das-setup probe</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>Não foi possível criar um armazenamento de registros</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>Compare analytics-config.xml com o plano: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml indica um armazenamento primário que não existe</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>Um armazenamento de registros indica uma fonte de dados que não existe</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>Compare os nomes em analytics-config.xml e analytics-datasources.xml</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>Os armazenamentos não estão ativos; o servidor inicia mesmo assim, sem eles</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>Leia o motivo no fim da linha e inicie o nó novamente</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml indica uma fonte de dados que não existe</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>Compare registry.xml com master-datasources.xml</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>Nenhuma fonte de dados tem o nome JNDI que registry.xml pede</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml monta uma instância duas vezes</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Remova a segunda</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>Uma montagem de uma inicialização anterior, ou um recurso, causa conflito no banco de dados do próprio nó</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>Remova o que está nesse caminho no banco de dados do próprio nó ou comece com um vazio</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>Uma montagem não indica nenhuma instância e é ignorada</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>Compare registry.xml com o plano: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>O armazenamento de usuários não está ativo, e muita coisa não inicia sem ele</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>Verifique o banco de dados de usuários, sua conta, suas tabelas e o driver</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>Os outros nós recebem 127.0.0.1 como endereço deste</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>Defina localMemberHost como o endereço do nó: das-setup apply faz isso</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml indica um esquema de associação que não existe</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>Defina membershipScheme como wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>Não foi possível configurar o clustering</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>Leia a causa logo abaixo</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>Restaram poucos nós; por isso, o nó se desligou</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>Inicie os nós que faltam ou reduza o quórum estático</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>Não foi possível concluir a inicialização</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>O servidor não subiu</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>O DAS 3.0.1 registra isto ao iniciar com -Dsetup; não causa dano</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>A porta web está ocupada</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>Pare o que a ocupa ou dê ao nó outro offset de portas</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>A porta JMX está ocupada</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>A porta de eventos Thrift está ocupada</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>A porta de eventos binários está ocupada</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>A porta de sincronização de eventos está ocupada ou seu endereço não é deste nó</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>Compare eventSync em event-processor.xml com o endereço do nó</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>A porta de gerenciamento de HA está ocupada ou seu endereço não é deste nó</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>Compare management em event-processor.xml com o endereço do nó</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Uma porta está ocupada</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml não ativa nenhum modo</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml dá ao outro nó um endereço que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>Defina os nomes de host de eventSync, management e presentation como o endereço do nó</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>O nó passivo não recebeu o estado do ativo</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>Abra a porta de gerenciamento de HA entre os dois e inicie o nó passivo novamente</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>A porta de sincronização de eventos do outro nó não respondeu; esperado enquanto esse nó está parado</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>Se ele está ativo, abra a porta entre os dois</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>Esta versão não conhece o valor de carbon.spark.master</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>Defina-o como local no DAS 3.0.x e como carbon em versões posteriores</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>O Spark deve usar o clustering, que está desativado</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>Ative o clustering em axis2.xml</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>O link simbólico indicado ao Spark não existe</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>Crie o link para o home em todos os nós, no mesmo caminho</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>Nenhum analisador executa um master do Spark</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>Inicie os analisadores novamente</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>O Spark não subiu</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>Um script deveria ser executado em um nó que não é analisador</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>Execute-o em um analisador; compare a linha de inicialização deste nó com o runbook</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>Esta versão só forma seu próprio cluster Spark com “local”</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>Defina carbon.spark.master como local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>“local” ainda funciona nesta versão, mas o pretendido é “carbon”</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>Defina carbon.spark.master como carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Um script tentou ser executado antes de o cluster Spark estar ativo</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>Se continuar assim: inicie tantos analisadores quantos carbon.spark.master.count indica</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Um worker do Spark foi perdido</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>Verifique se esse analisador está em execução e a memória dele</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>Não foi possível alcançar um indexador</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>Verifique se todos os indexadores estão em execução e no cluster</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>Outro nó também faz commit</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>Defina AutoCommit como true em apenas um nó</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>Não há cliente Subversion</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>Coloque os jars SVNKit e Trilead no lugar e inicie novamente</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>O sincronizador de implantação não tem uma URL utilizável</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>Compare DeploymentSynchronizer em carbon.xml com o plano: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>Não foi possível criar a pasta no repositório Subversion</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>Verifique com das-setup probe se a conta pode fazer commit</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>Não foi possível obter artefatos do Subversion</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>Teste a conta com das-setup probe; em caso de conflito, esvazie deployment/server e inicie novamente</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>Não foi possível fazer commit de artefatos no Subversion</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>O sincronizador de implantação não iniciou</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>Uma execução do sincronizador de implantação falhou</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Arquivos que o Subversion não conhece causam conflito</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>Se persistir: mova deployment/server para outro lugar e inicie novamente</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>o log não pode ser lido: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>o log não é um arquivo: é um pipe ou um dispositivo</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>o log não pode ser lido</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>a leitura foi interrompida</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Sem log: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>Inicie o nó ou indique seu log com --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>O log não contém nenhuma linha de um servidor</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>Inicie o nó ou indique seu wso2carbon.log com --logs %1=FILE</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>O log começa depois da inicialização do servidor; por isso, todas as suas linhas são tomadas como uma só execução</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>Mantenha ao lado dele o wso2carbon.log.YYYY-MM-DD anterior</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>A inicialização espera por %1 servidores do tipo de tarefa %2</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>Inicie os outros nós deste papel; taskServerCount em tasks-config.xml não deve ser maior que o número deles</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>A inicialização espera por %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>Procure o primeiro erro acima desta linha</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>A inicialização não terminou</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>Espere por “WSO2 Carbon started in” e verifique novamente</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>O servidor foi parado</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Inicie-o novamente</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>O clustering está desativado</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>O Hazelcast é configurado por %1; por isso, axis2.xml não vale</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>Remova hazelcast.xml ou -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>O esquema de associação é %1, e não wka: a lista de membros não é usada</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>O domínio do cluster é %1, e não %2: é um cluster à parte</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>O Hazelcast escuta na porta %1, e não na %2, onde os outros o procuram</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>A porta %1 estava ocupada ou axis2.xml difere: libere a porta, compare com das-setup diff e inicie novamente</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>O Hazelcast diz aos outros que encontrem este nó em %1, e não em %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>Se ambos estão em execução, a rede entre eles caiu: abra a porta do cluster nos dois sentidos e inicie um deles novamente</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 saiu (%2) e não voltou</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 o perdeu (%2)</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>Nenhum log o mostra no mesmo cluster que %1</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>Compare domínio, endereços e membros (das-setup diff) e abra a porta do cluster nos dois sentidos</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>Não comprovado que está no mesmo cluster que %1: falta um log ou uma inicialização não terminou</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>Só o nó que subiu primeiro registra o outro: forneça todos os logs</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 está no cluster, mas não é um nó do plano</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>Adicione-o ao plano ou dê a ele outro domínio; um nó do plano pode ter um endereço diferente do planejado</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>É coordenador, e %1 também: há mais de um cluster</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>Compare domínio e membros, abra a porta do cluster nos dois sentidos e inicie novamente o cluster menor</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>Indica %1 como líder do grupo do serviço de dados, diferente de %2: há mais de um cluster</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>Compare os arquivos do nó com o plano: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>o plano não dá home ao nó</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>O Spark roda isolado neste nó</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Um analisador em que o Spark não iniciou</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>Compare a linha de inicialização dele com o runbook e procure erros acima</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>O Spark não é utilizável: nenhum analisador iniciou um cliente; %1 de %2 masters ativos</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>Inicie tantos analisadores quantos carbon.spark.master.count indica, em um só cluster</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>Um master do Spark está em execução em um nó que não é analisador</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>Inicie-o com a linha de inicialização do runbook</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>Ele indexa, mas não é indexador</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>Um indexador que não indexa</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>Os eventos são processados em modo single: cada receptor publica todos os resultados</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>Não se tornou membro ativo nem passivo do processamento de eventos em modo HA</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>Compare event-processor.xml com o plano (das-setup diff) e procure erros acima</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>É o membro ativo, e %1 também: os resultados são publicados duas vezes</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>Reúna os dois em um só cluster e inicie um deles novamente</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>A sincronização de eventos com %1 foi perdida</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>Verifique se esse nó está em execução e abra a porta de sincronização de eventos dele</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>Nenhuma linha mostra que os armazenamentos estão ativos</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>Procure erros acima; um armazenamento com falha não impede a inicialização</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>Nenhum registro compartilhado está montado</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>Faz commit de artefatos, o que só cabe a %1</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>um nó com AutoCommit</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>Defina AutoCommit como false neste nó: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Ainda não houve commit no Subversion</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>Esperado até que o primeiro artefato seja implantado aqui</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 de %2 membros</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, faltam: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n vez)</numerusform>
            <numerusform> (%n vezes)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>A impressora %1 não aceita a página. Veja se ela está ligada ou exporte um arquivo PDF.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>A impressão em %1 foi interrompida.</translation>
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
        <translation>ZooKeeper do HBase</translation>
    </message>
    <message>
        <source>Write an inventory, variables and playbooks that roll the bundles out; asks for no password</source>
        <translation>Grava inventário, variáveis e playbooks que distribuem os bundles; não pede senha</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>O README.md na pasta diz o que preencher e o que executar.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>A pasta onde gravar; é criada se não existir</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>Grava nos homes do plano: em todos ou em nenhum</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>O que havia é guardado em das-setup-backup de cada home. Um plano em que `das-setup check` encontra um erro é recusado.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>Somente este nó</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>Grava mesmo que haja um servidor em execução em um home</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>Grava um zip para cada nó e uma pasta para todo o cluster</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>Os zips contêm senhas; por isso, só você pode lê-los. Em cada um, das-setup/README.md diz ao administrador do nó o que fazer, e cluster/RUNBOOK.md diz como colocar o cluster em operação.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>Põe o pacote completo em cada zip; “source” do plano deve ser um zip</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>Aplica as regras a todo o cluster e aos pacotes acessíveis</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>Uma linha para cada ocorrência: gravidade, regra, lugar no plano, o que está errado, o que fazer. Código de saída 1: há um erro.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>não reconhecido aqui: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>falta um comando</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 recebe um só valor</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>Veja `%1`.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>O arquivo do plano</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>Arquivo JSON com as senhas; só o dono dele pode ter permissão de leitura</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>Imprime um array JSON</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>Imprime o SQL que cria os bancos de dados ou cria os que faltam</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>Cria no servidor o que falta; nada mais é alterado nele</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>Desenha o cluster como arquivo SVG</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>O arquivo SVG a gravar</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>Mostra o que mudaria, como diff unificado</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>O home de um nó é lido se for uma pasta desta máquina; se não, é lido o pacote original. As senhas são mascaradas. Código de saída 1: há uma diferença.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>Do que apply gravou: o original comparado ao gravado, e o gravado ao que há agora; código de saída 1 se um arquivo foi editado depois</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (padrão: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Imprime esta ajuda</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por exemplo:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>A ordem habitual:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>um plano inicial; edite-o</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>o que há de errado nele</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>se os serviços respondem</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>cada linha que mudaria</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>um zip para cada nó</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>se eles formam um só cluster</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>A senha da conta %1</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Ambiente:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>As senhas são obtidas do arquivo de --secrets, do ambiente ou do chaveiro do ambiente gráfico; em um terminal, elas são solicitadas.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de saída:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>concluído; nada encontrado</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>a resposta é não: um erro encontrado, um teste que falhou, uma diferença</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>a chamada ou o plano está errado; nada foi tocado</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>a leitura ou a gravação falhou; o que havia continua lá</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>Configura um cluster do WSO2 DAS ou do EI Analytics a partir de um só arquivo de plano: verifica-o, mostra cada linha que vai mudar e grava um bundle para cada nó.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Imprime a versão</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mais: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>Lê homes configurados de volta para um plano e diz onde eles divergem</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>O que a maioria dos homes diz vai para o plano. Nenhuma senha é lida. Código de saída 1: há um erro.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>Os homes dos nós do cluster</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>Grava o plano neste arquivo</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>Conecta-se a MySQL, ZooKeeper/HBase, HDFS, SVN e aos hosts indicados; não altera nada</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>Uma linha para cada verificação: status, teste, destino, o que foi encontrado, o que fazer. Código de saída 1: uma verificação falhou.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>Somente estes, separados por vírgulas: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>Segundos que cada destino pode levar</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>Lista os produtos compatíveis</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>Uma linha para cada um: o id que um plano indica como produto e o título.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>Comprova todos os perfis: fatos conhecidos, caminhos válidos, ids únicos</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>Reverte a última alteração aplicada em cada home; desfaz uma aplicação interrompida</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>Código de saída 1: um arquivo foi editado depois; a diferença é impressa e nada foi alterado.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>Os homes</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>Apenas lista os backups dos homes</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>Substitui arquivos que foram editados depois; eles são guardados no backup</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>Imprime um plano completo como ponto de partida</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>Depois ponha nele seus próprios hosts, endereços e nomes.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha ou custom; por padrão, o primeiro do produto</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>Um id listado por `das-setup products`</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>Grava nesta pasta o plano e um pequeno pacote de exemplo com que ele funciona</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>Lê o wso2carbon.log de cada nó: quais membros entraram, quais erros constam nele</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>Código de saída 1: falta um membro ou um log contém um erro. Código de saída 3: um log não pode ser lido ou não há nenhum.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>Um log que não está no home do nó; os arquivos mais antigos dele ao lado também são lidos</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>Não é possível criar a pasta %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Não é possível gravar %1.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>Página a abrir: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>Não existe a página %1. Páginas: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>pertence a outra versão do DAS Setup; instale o das-setup novamente</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>Os nós que serão adicionados</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Adicionar nós</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>Adicionar 1 nó</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>Adicionar %n nó</numerusform>
            <numerusform>Adicionar %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, no caractere %2</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%1 endereços para %2 nós</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%1 nomes para %2 nós</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%1 nomes de host para %2 nós</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>ainda sem endereço</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>nova máquina</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>máquina de %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>Um intervalo se escreve [1-7]; [01-12] mantém os zeros.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>As portas e os offsets são escolhidos de modo que nada colida.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>Adicionar nós por intervalo</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>&amp;Endereços</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>&amp;Nomes</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Nomes de &amp;host</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>Um endereço para cada novo nó ou uma só máquina para todos.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>Um nome para cada novo nó ou um nome com numeração crescente.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>Todas as ocorrências</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Arquivos para o Ansible</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>Pasta da distribuição</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>&amp;Ansible</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>Inventário e playbooks que distribuem os bundles, iniciam os nós e revertem.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>&amp;Criar a distribuição</translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 host</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <translation>%1 hosts</translation>
    </message>
    <message>
        <source>A roll-out to 1 host will be created</source>
        <translation>Será criada uma distribuição para 1 host</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>Será criada uma distribuição para %1 hosts</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>Não contém senha: o Ansible as preenche em cada host, a partir de um cofre que você preenche e criptografa. Suas configurações e o cofre de uma distribuição anterior são mantidos.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>Distribuição para 1 host criada</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>Distribuição para %1 hosts criada</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>Em %1, %2. O README.md de lá traz os passos.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>A distribuição não foi criada</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>Preparando host %1 de %2: %3</translation>
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
        <translation>Pasta dos bundles</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>&amp;Bundles</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>Um zip para cada nó, para entregar a quem administra as máquinas.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>Pacotes comp&amp;letos (%1 cada) em vez de só os arquivos alterados</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>Pacotes comp&amp;letos em vez de só os arquivos alterados: requer o zip do pacote</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>&amp;Criar 1 bundle</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>&amp;Criar %1 bundles</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 bundle</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 bundles</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>Serão criados 1 bundle e a pasta cluster</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>Serão criados %1 bundles e a pasta cluster</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>Os bundles contêm senhas; por isso, só você pode lê-los. Nada é enviado a lugar nenhum.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>1 bundle criado</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>%1 bundles criados</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>Em %1, %2, legíveis só por você. Contêm senhas: envie-os como se enviam chaves.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>Os bundles não foram criados</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>Criando bundle %1 de %2: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>Cada bundle contém então o servidor inteiro, pronto para ser descompactado em uma máquina vazia. Caso contrário, é aplicado sobre um pacote já existente, que deve ser da mesma versão.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>substituído</translation>
    </message>
    <message>
        <source>%1
before: %2</source>
        <translation>%1
antes: %2</translation>
    </message>
</context>
<context>
    <name>das::ChangesJob</name>
    <message>
        <source>This pack is %1, but the plan is for %2; choose the other pack or the other product</source>
        <translation>Este pacote é %1, mas o plano é para %2; escolha o outro pacote ou o outro produto</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Interrompido; nada foi gravado</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>Todas as linhas que vão diferir do pacote original. Nada foi gravado ainda.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>Ainda não disponível</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%1 arquivos em %2 nós</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>A árvore lista cada nó, os arquivos que mudam nele e para que serve cada alteração. F8 vai para a próxima alteração e Shift+F8 para a anterior, de arquivo em arquivo. Ctrl+F procura um nó, um arquivo ou um valor. As senhas aparecem como pontos até você marcar Mostrar senhas; ao sair da página, elas voltam a ficar ocultas.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>Procurar nó, arquivo ou valor</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Ordem da árvore</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Por nó</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por arquivo</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>Mostrar &amp;senhas</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Alteração anterior (Shift+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Próxima alteração (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Copiar a diferença deste arquivo</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Diferença do arquivo</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>Comparando com o pacote original</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 nós, %2 arquivos, %3 linhas</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>As alterações ainda não podem ser mostradas</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>Ir para Produto</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>Ir para Bancos de dados</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>Ir para Sincronizador de implantação</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>Ir para Nós e papéis</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>Senha do %1 ainda não informada. A etapa Gravar a solicita.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>Senhas de %1 ainda não informadas. A etapa Gravar as solicita.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>Este arquivo é adicionado. Não é texto: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>Este arquivo é substituído. Não é texto.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Alteração %1 de %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>Deixa na árvore só o que contém este texto. Enter vai para a árvore, Esc mostra tudo novamente.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>Por nó: os arquivos que mudam em cada nó. Por arquivo: os nós em que cada arquivo muda.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>Caso contrário, as senhas aparecem como pontos. Ao sair da página, elas são ocultadas novamente.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>Cluster e Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>Valores que todos os nós compartilham.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>&amp;Domínio do cluster</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>alteração do domínio do cluster</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>Os nós só se unem a membros do mesmo domínio. A associação é por endereços conhecidos; a lista é feita a partir da tabela de nós.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>&amp;Masters do Spark</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>alteração dos masters do Spark</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>Um trabalha, o outro assume. Mais masters que analisadores impediriam o Spark de iniciar.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>&amp;Link simbólico</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>alteração do link simbólico</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>O mesmo caminho em todos os nós, cada um apontando para seu próprio home. Os scripts de aplicação o criam.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>Manter em dis&amp;co o estado do processamento de eventos</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>escolha da persistência</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>Assim, os receptores em modo HA podem retomar de onde pararam após um reinício. O servidor nunca exclui os arquivos, em cep_persistence. Sem planos de tempo real que precisem disso, desative.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>Manter senhas no S&amp;ecure Vault</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>escolha do Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>A configuração indica então aliases, e ciphertool.sh criptografa as senhas em cada nó. Toda inicialização precisa da senha da keystore.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 master do Spark</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n master do Spark</numerusform>
            <numerusform>%n masters do Spark</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>O domínio vai para o axis2.xml de cada nó. Nós de outro domínio não se unem; por isso, dois clusters em uma rede precisam de dois nomes. Os masters do Spark são analisadores: um trabalha, os outros esperam. Com mais masters que analisadores, o Spark não inicia. O link simbólico é um só caminho, igual em todos os nós, que leva ao home de cada nó: os executores do Spark leem a configuração abaixo dele. O processamento de eventos em modo HA pode manter em disco o estado de suas consultas, a partir do DAS 3.1.0. Com o Secure Vault, as senhas saem dos arquivos de configuração: antes da primeira inicialização, ciphertool.sh as criptografa em cada nó com a keystore dele, como diz o runbook.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>de 1 analisador</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>de %n analisador</numerusform>
            <numerusform>de %n analisadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>O domínio do cluster no axis2.xml de cada nó. Um nó com outro domínio inicia, mas nunca se une ao cluster.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>carbon.spark.master.count no spark-defaults.conf dos analisadores. O Spark espera até que esse número de analisadores esteja em execução: com um número alto demais, nunca inicia.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>carbon.das.symbolic.link no spark-defaults.conf dos analisadores. Onde o link falta ou leva a outro lugar, o Spark não encontra as bibliotecas do servidor. Deixe vazio se todos os homes têm o mesmo caminho.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>A persistência do modo HA no event-processor.xml dos receptores. Sem ela, o que as consultas em execução contêm se perde quando os dois receptores param.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>Os arquivos de configuração recebem aliases em vez de senhas. Até que ciphertool.sh seja executado em um nó, o servidor dele não consegue lê-las.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>o comando de %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>das::CommitterModel</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analisador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos os papéis</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 faz commit</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 faz checkout</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>%1 como nó que faz commit</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>AutoCommit em carbon.xml: ativado neste nó, desativado em todos os outros. Implante somente aqui; o que é implantado em outro nó fica lá.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Testar cone&amp;xão</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>&amp;Parar teste</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>&amp;Testar novamente</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Ainda não há o que testar</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>Não testado: a senha ainda não foi informada. Informe-a e teste.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Ainda não testado</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>Comprovado, com avisos.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>Nem tudo foi testado.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>Tudo comprovado.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
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
        <translation>alterado depois</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>com aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>não testado: interrompido</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>testando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>Criar %1...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Copiar configuração</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>mais %1 como este</translation>
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
        <translation>1 conexão não comprovada</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n conexão não comprovada</numerusform>
            <numerusform>%n conexões não comprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>Testando, %1 de %2. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>Alterado desde o teste (%1)</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>Interrompido (%1). %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>Testado (%1) em %2. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>Usuários e permissões</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>Registro compartilhado</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>Dados processados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>alteração do nome de um banco de dados</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contém</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Registro local</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>O nome do banco de dados, na URL da sua fonte de dados. O servidor não inicia se ele faltar; dois usos de um mesmo banco de dados misturam suas tabelas.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>Um servidor MySQL contém os usuários, o registro, as métricas e os dados processados, além de um banco de dados local para cada nó.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>MySQL on %1</source>
        <translation>MySQL em %1</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>Todos os nós compartilham os bancos de dados de usuários, registro, métricas e dados processados; além deles, cada um tem um local próprio. A senha é mantida na memória e, se você pedir, no chaveiro do ambiente gráfico. A aba SQL tem as instruções que criam o que falta. O teste se autentica com este usuário e examina o que o cluster precisa; não altera nada.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>alteração do host do MySQL</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>alteração da porta do MySQL</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>alteração do usuário do MySQL</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>&amp;Jar do driver</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>alteração do jar do driver</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Escolhe&amp;r...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>Escolher o jar do driver</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>C&amp;lasse do driver</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>alteração da classe do driver</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>Opções &amp;da URL</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>alteração das opções da URL</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>Nada foi alterado no servidor.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>Os nomes podem ser alterados; cada nó precisa de seu próprio banco de dados local.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>&amp;Nomear como os nós</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>das e o id do nó, para cada banco de dados local</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>nomes dos bancos de dados locais</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Arquivos Java (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>Criar 1 banco de dados em %1?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>Criar %n banco de dados em %1?</numerusform>
            <numerusform>Criar %n bancos de dados em %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. Nada mais é alterado no servidor.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Criar</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>&amp;Deixar o servidor como está</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>Criando os bancos de dados. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Bancos de dados (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>A máquina do servidor MySQL, na URL de cada fonte de dados. Todos os nós devem alcançá-la por este nome: com localhost, cada um procuraria um servidor próprio.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>A porta do servidor MySQL, nas mesmas URLs; normalmente 3306. Com uma porta errada, nenhum nó alcança um banco de dados.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>O nome de usuário de cada fonte de dados. Precisa de todas as permissões nos bancos de dados, a partir do endereço de cada nó; sem elas, faltam tabelas e os servidores não iniciam.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>O jar do MySQL Connector/J, que nenhum pacote contém. Ele vai para cada home; sem ele, um servidor não alcança nenhum banco de dados.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>driverClassName de cada fonte de dados. O jar deve contê-la: com.mysql.jdbc.Driver no Connector/J 5, com.mysql.cj.jdbc.Driver no 8.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>Opções do driver no fim da URL de cada fonte de dados, com &amp; entre elas, como useSSL=false. Com um valor que o driver recuse, nenhuma conexão é feita.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Sincronizador de implantação</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>O que é implantado em um nó chega aos outros por um repositório Subversion.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 faz commit</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>Um nó faz commit do que você implanta nele; todos os outros fazem checkout a cada minuto. Dois nós fazendo commit atrapalhariam um ao outro. A senha é mantida na memória e, se você pedir, no chaveiro do ambiente gráfico.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>&amp;Subversion</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>Um nó faz commit, todos os outros fazem checkout a cada minuto.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Nenhum</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>Cada artefato deve ser implantado manualmente em cada nó.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>&amp;URL do repositório</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>alteração da URL do repositório</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>Acrescentar o id do &amp;tenant à URL</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>alteração do id do tenant na URL</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Usuár&amp;io</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>alteração do usuário do repositório</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>&amp;Jars do cliente</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>Eles vão para cada home. Sem eles o servidor inicia, registra um erro no log e não sincroniza nada.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>Nó que faz commit</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Exatamente um nó faz commit. O usual é escolher um receptor.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Nenhum commit foi feito.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>alteração do sincronizador de implantação</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>Escolher um jar do cliente</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Arquivos Java (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>novo jar do cliente</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>SvnUrl no carbon.xml de cada nó. Um nó que não a alcança não recebe nada do que é implantado.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>SvnUrlAppendTenantId no carbon.xml de cada nó. Sem isso, todos os tenants compartilham uma só pasta e seus artefatos se misturam.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>SvnUser no carbon.xml de cada nó. Sem permissão de gravação, não é feito nenhum commit.</translation>
    </message>
</context>
<context>
    <name>das::DiagramToolBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>&amp;Parar teste</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Testar tudo</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>Testar as conexões de todo o plano (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>Zoom do desenho</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reduzir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Ajustar</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar...</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;SVG, for web pages and editors...</source>
        <translation>&amp;SVG, para páginas web e editores...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>P&amp;NG, para documentos e e-mail...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>P&amp;DF, para papel...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>Visão do cluster</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>Desenho do cluster</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Selecionado: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>A aba Tabela mostra o mesmo em linhas.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>Salvar as alterações em %1 antes de fechar?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Fechar sem salvar</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Linhas %1 a %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>Armazenamento de eventos</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>Onde os receptores põem os eventos que analisadores e indexadores leem.</translation>
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
            <numerusform>HBase, %n ZooKeepers</numerusform>
        </translation>
    </message>
    <message>
        <source>HBase is for large event volumes and needs a running Hadoop cluster; its hosts answer with names, which every node must resolve. MySQL is enough for a test or for few events.</source>
        <translation>O HBase é para grandes volumes de eventos e precisa de um cluster Hadoop em execução; seus hosts respondem com nomes, que todos os nós devem resolver. O MySQL basta para um teste ou para poucos eventos.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>&amp;HBase, com arquivos de índice no HDFS</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>&amp;HBase</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>Para grandes volumes de eventos. Precisa de um cluster Hadoop em execução.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>&amp;MySQL</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>Mais um banco de dados no servidor da página anterior.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>Quórum do &amp;ZooKeeper</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>alteração do quórum do ZooKeeper</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>alteração da porta do ZooKeeper</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>HBase ma&amp;ster</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>alteração do HBase master</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>NameNod&amp;e do HDFS</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>alteração do endereço do HDFS</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Pasta de &amp;dados</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>alteração da pasta de dados do HDFS</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Banco de dados</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>alteração do banco de dados do armazenamento de eventos</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>O servidor cria suas tabelas na primeira inicialização. Todos os nós o compartilham; por isso, fica no servidor MySQL do cluster.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>alteração do armazenamento de eventos</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>Os hosts do ZooKeeper do HBase, separados por vírgulas: hbase.zookeeper.quorum em analytics-datasources.xml. Se nenhum deles responde, nenhum nó alcança o armazenamento de eventos.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>A porta em todos esses hosts: hbase.zookeeper.property.clientPort em analytics-datasources.xml, normalmente 2181. Com uma porta errada, nenhum nó alcança o armazenamento de eventos.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>O nome e a porta do master: hbase.master em analytics-datasources.xml. Um cliente do HBase o encontra pelo ZooKeeper; o teste diz onde os dois divergem.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, nome e porta do NameNode: fs.default.name em analytics-datasources.xml. Se estiver errado, não há índice e o serviço de analytics não inicia.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>dfs.data.dir em analytics-datasources.xml: a pasta dos dados como está no cluster Hadoop.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>O banco de dados dos eventos, na URL de WSO2_ANALYTICS_EVENT_STORE_DB em analytics-datasources.xml. Se ele faltar, o serviço de analytics não inicia em nenhum nó.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>Resolvido: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Homes</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>&amp;Adicionar pasta...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>substitui o de %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>não é possível calcular as alterações</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>nenhuma pasta foi escolhida</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>Ainda não é possível criar nada</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>Escolhe&amp;r...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Interrompido. Nada foi gravado</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>A pasta está como antes.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>Onde os arquivos são criados nesta máquina. Nada chega aos nós por si só.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>A gravação em 1 home foi interrompida</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>A gravação em %1 homes foi interrompida</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>Eles podem conter arquivos antigos e novos ao mesmo tempo. Se você os restaurar, cada um volta a ser o que era antes.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>Os arquivos não foram restaurados</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 arquivo foi editado depois de gravado</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 arquivos foram editados depois de gravados</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>Nada foi restaurado ainda. Se você continuar, os arquivos editados são guardados no backup.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>&amp;Restaurar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>&amp;Deixar tudo como está</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>não tem home no plano</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>não está nesta máquina</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>uma gravação anterior foi interrompida aqui</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>está conforme o plano</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>há um servidor em execução: processo %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>será gravado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
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
        <translation>&amp;Esta máquina</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>Nos homes que são pastas daqui. O que havia é guardado em um backup.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>os homes estão sendo lidos</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>os arquivos estão sendo restaurados</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>uma gravação anterior foi interrompida</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>1 home não pode ser gravado</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>%1 homes não podem ser gravados</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>não há nada a gravar</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>Os homes estão sendo lidos</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>Uma gravação anterior foi interrompida</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 home pode conter arquivos antigos e novos ao mesmo tempo. Restaure-os primeiro.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 homes podem conter arquivos antigos e novos ao mesmo tempo. Restaure-os primeiro: cada um volta a ser o que era.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 não pode ser gravado</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Verificar &amp;de novo</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>Nenhum home do plano é uma pasta desta máquina</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>Os homes estão na tabela de nós, em Nomes e pastas. Para outras máquinas, crie bundles.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>Não há nada a gravar</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>Todos os homes nesta máquina estão conforme o plano.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> %1 do plano estão em outras máquinas.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>1 home será gravado</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>%1 homes serão gravados, todos ou nenhum</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>O que havia é guardado em das-setup-backup de cada home, legível pelo dono dele.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>&amp;Gravar homes</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>&amp;Gravar 1 home</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>&amp;Gravar %1 homes</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processo %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>Há um servidor em execução em um dos homes</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>Há servidores em execução em %1 dos homes</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. Um servidor lê a maioria dos arquivos ao iniciar, mas implanta alguns durante a execução: ele trabalharia com valores antigos e novos ao mesmo tempo. Pare-o primeiro.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>&amp;Gravar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>Preparando home %1 de %2: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 home</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 homes</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Interrompido. Nada foi gravado</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>Todos os homes estão como antes.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>Os homes não foram gravados</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 home gravado</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 homes gravados</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 arquivos. O que havia está em das-setup-backup de cada home e pode ser restaurado a qualquer momento.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>&amp;Restaurar...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>alteração de um host</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>novo host</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n novo host</numerusform>
            <numerusform>%n novos hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>hosts colados</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>remoção de um host</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>remoção de hosts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usado como</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>O nome que o Hadoop dá a um host. Vai para o arquivo hosts de cada bundle; um nó que não consegue resolvê-lo não alcança o armazenamento de eventos.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>O endereço desse host, tal como os nós o alcançam. Com um endereço errado, eles se dirigem a outra máquina.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>Nomes de host</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>Ainda não há nomes de host</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Todos os nós devem resolver todos os hosts do Hadoop, por DNS ou pelo arquivo hosts.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>O Hadoop responde com nomes; por isso, todos os nós devem resolvê-los. Eles vão para o arquivo hosts de cada bundle.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>&amp;Adicionar host</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>Linhas de um arquivo hosts ou nomes e endereços de uma planilha</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>Adicionar o &amp;nome que falta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>Adicionar %n &amp;nome que falta</numerusform>
            <numerusform>Adicionar %n &amp;nomes que faltam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>Jars do cliente</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Escolhe&amp;r...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>Escolher um jar do cliente para adicionar</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>remoção de um jar do cliente</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>O cliente Subversion, SVNKit e Trilead, que nenhum pacote contém. Ele vai para cada home; sem ele, nada é sincronizado.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>O que os logs mostram</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>nenhum log escolhido</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>ainda sem log</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>não é log de servidor</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>entrou</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, a primeira de %2</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>Inicie o nó ou escolha o log dele</translation>
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
        <translation>Não comprovado em um mesmo cluster com nenhum outro nó.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>No mesmo cluster que %1.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>Nenhum log de %1</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>Inicie os nós ou escolha os logs deles.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>Selecione um nó para ver o que diz respeito a ele; o relatório contém tudo.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>Nenhum log pode ser lido</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 não contém nenhuma linha de um servidor.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>Ainda não há log: os servidores não foram iniciados ou seus homes estão em outras máquinas. Nesse caso, escolha cópias dos logs ou solte-as aqui.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>Nenhum log é conhecido</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>O plano não dá aos nós nenhum home nesta máquina. Escolha o wso2carbon.log de cada nó ou solte os arquivos aqui.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>Os logs não mostram nada de errado.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>Os logs mostram %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltam: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>Eles são acompanhados enquanto esta página estiver aberta.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>O nó iniciou</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>O nó ainda não iniciou</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>Todos os %1 nós estão em um só cluster</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>Ainda não há dois nós no mesmo cluster</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%1 de %2 nós estão em um só cluster</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>Ainda não há o que verificar</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>O plano não tem nós.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Lendo os logs</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>Lendo o log de %1</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>Você pode continuar trabalhando. Sair da página interrompe a leitura.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>Mais de um cluster, onde deveria haver um só</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ocorrências</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>Logs lidos</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>Dos bundles a um cluster em execução. O texto completo está em cluster/RUNBOOK.md.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copiar &amp;tudo</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>Copiar o runbook inteiro</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>&amp;Salvar como...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>Estes são os comandos do runbook, na ordem, com os valores deste plano. O DAS Setup não executa nenhum deles. Copie um, execute-o no nó indicado ao lado e prossiga quando ele terminar. A ordem importa: as tabelas e o Hadoop vêm antes do primeiro nó, e os nós de um mesmo papel iniciam juntos. O runbook também está na pasta cluster.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>Ainda não há nós. As linhas de inicialização deles aparecerão aqui.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>Ainda não há produto. As linhas de inicialização dependem da versão dele.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Adicionar &amp;nós</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>Escolher o &amp;produto</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>Salvar o runbook</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>O runbook não foi salvo</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>&amp;Adicionar nó</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>Adicionar por &amp;intervalo...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>Duplicar os nós selecionados</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>Remover os nós selecionados</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>Preencher para baixo, em sequência</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Colar linhas</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copiar as células selecionadas</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>adicionar nó</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>adicionar %n nó</numerusform>
            <numerusform>adicionar %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>duplicar nó</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>duplicar %n nó</numerusform>
            <numerusform>duplicar %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>remover %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>remover %n nó</numerusform>
            <numerusform>remover %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>mover %1</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>mover %n nó</numerusform>
            <numerusform>mover %n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>preencher para baixo</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>colar</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>colar %n linha</numerusform>
            <numerusform>colar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>alteração de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>alteração de %n nó</numerusform>
            <numerusform>alteração de %n nós</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Indexer</source>
        <translation>Indexador</translation>
    </message>
    <message>
        <source>Analyzer</source>
        <translation>Analisador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>Porta do cluster</translation>
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
        <translation>Nome de host</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>Nome de host de gerenciamento</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 é calculado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1” não é sim nem não</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>Um nome curto, como receiver1. Identifica o bundle e o nó em todas as listas; nenhum arquivo do produto o contém.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>Recebe eventos e os armazena; iniciado com -receiverNode. Sem um receptor, nada entra no cluster.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>Torna pesquisáveis os eventos armazenados; iniciado com -indexerNode. Sem um indexador, nenhuma pesquisa encontra nada.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Executa os scripts do Spark; iniciado com -analyzerNode. Sem um analisador, nada é totalizado.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>Mostra os resultados às pessoas. Sem um dashboard, ninguém os vê.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>localMemberHost em axis2.xml e uma linha da lista de membros de todos os outros nós. Com localhost, ou com um endereço que os outros não alcançam, o nó fica sozinho.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>localMemberPort em axis2.xml; o offset não a desloca. Deve estar aberta entre todos os nós, e dois nós em um mesmo endereço precisam de portas diferentes.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>Offset em carbon.xml, somado às portas do servidor. Nós em uma mesma máquina precisam de offsets com que nenhuma porta coincida; caso contrário, o segundo não inicia.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>A porta do console de gerenciamento, calculada a partir do offset.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>HostName em carbon.xml: o nome nos links que pessoas e clientes recebem. Onde ele não é resolvido, os links não levam a lugar nenhum.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>MgtHostName em carbon.xml: o nome do console de gerenciamento. Onde ele não é resolvido, a autenticação não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>O registro próprio do nó: WSO2_CARBON_DB em master-datasources.xml. Dois nós com um mesmo banco de dados corrompem o registro um do outro.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>Onde o pacote é descompactado no nó. Os scripts, a distribuição e Verificar procuram ali; com um caminho errado, não encontram nenhum servidor.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>Arraste um número para mover a linha</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>alteração de %1</translation>
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
        <translation>Nós e papéis</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>Uma linha para cada nó do DAS. Selecione várias linhas para alterá-las juntas; Ctrl+V cola linhas de uma planilha.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>Testar no&amp;mes de host</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Ainda não há nós</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>Uma linha para cada servidor. O endereço vai para a lista de membros de todos os outros nós; por isso, use um que todos alcancem, e não localhost. A porta do cluster é a do Hazelcast; dois nós em um mesmo endereço precisam de portas diferentes. O offset é somado às portas do servidor, como HTTPS 9443. O home é a pasta em que o produto é descompactado nesse nó. Digite em várias linhas selecionadas de uma vez ou cole de uma planilha.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>Papéis e portas</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Nomes e pastas</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>Adicione um, adicione um intervalo de endereços ou cole linhas de uma planilha.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%1 de %2 ficou como estava.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>Não foi colado.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>Digite-o na tabela ou desfaça e cole novamente.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>uma pasta descompactada</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>um zip de %1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>; kernel %1, analytics %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>Driver MySQL</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>não está no pacote; é escolhido em Bancos de dados</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>Cliente SVN</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>não está no pacote; é escolhido em Sincronizador de implantação</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconhecido por</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>Alterado por nó</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>até %1 arquivos; todos os outros bytes ficam como estão</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 não pode ser usado como pacote original</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>Você pode continuar planejando. Os bundles precisam do pacote: escolha o zip ou a pasta dele.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 não é compatível</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>Reconhecido por bin/version.txt. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>Os eventos vão para o HBase ou o MySQL; os arquivos de índice, para o HDFS. Só a versão 3.0.0 mantém os arquivos de índice fora do nó.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>Os eventos vão para o HBase ou o MySQL. Os arquivos de índice ficam nos nós de indexação; por isso, o plano não tem HDFS.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>O script de inicialização tem um perfil para cada papel, inclusive o dashboard.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>Não há perfil de dashboard. O nó do dashboard é iniciado com opções explícitas, incluídas no seu script de inicialização.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>O processamento de eventos roda em modo HA nos receptores. Suas portas 11224 e 10005 acompanham o offset de portas.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>O processamento de eventos roda em modo HA nos receptores. Nesta versão, suas três portas não acompanham o offset de portas.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master é %1: em um cluster, isso significa os masters do próprio Spark, tantos quantos o plano indica.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>As tarefas agendadas esperam por seus servidores de tarefas: os nós de um mesmo papel iniciam juntos.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>No MySQL 5.7 e 8, as tabelas vêm do mysql5.7.sql do pacote.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>O pacote não tem script para o MySQL 5.7 e 8. O runbook diz como executar neles o script mais antigo.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, perfil analytics</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconhecido</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>O plano é para %1, mas o pacote é %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>Escolha um pacote da versão planejada ou altere o plano para a do pacote.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>O que esta versão traz consigo</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>Pacotes compatíveis</translation>
    </message>
</context>
<context>
    <name>das::PageTable</name>
    <message>
        <source>Plan</source>
        <translation>Planejar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>Vai para as fontes de dados de cada nó ou para o Secure Vault; nunca para o plano. Com uma senha errada, nenhum servidor alcança seus bancos de dados. Ctrl+E mostra a senha.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>SvnPassword no carbon.xml de cada nó ou no Secure Vault; nunca no plano. Com uma senha errada, nada é sincronizado. Ctrl+E mostra a senha.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>A tabela não tem a coluna “%1”; os valores dela foram ignorados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>“%1” está à direita da última coluna</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>Planos (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>O plano não pode ser aberto</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plano</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>O plano não pode ser salvo</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Salvar plano</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Um novo plano</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 tem alterações que não foram salvas</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>O programa terminou antes que elas fossem gravadas em um arquivo.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>&amp;Recuperar as alterações</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>Nenhum produto compatível foi escolhido ainda</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>Nenhum pacote original foi escolhido ainda</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>O plano ainda não tem nós</translation>
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
        <translation>Produto</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>O pacote original de que parte cada bundle. A versão dele define quais arquivos são alterados e como.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>Pacote de outra versão</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>Pacote não compatível</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>Pacote ilegível</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>Pacote não encontrado</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>o pacote está sendo lido</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>o pacote e o plano são de versões diferentes</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>este pacote não é compatível</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>este pacote não pode ser lido</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>Informe o zip do pacote como foi baixado ou a pasta em que foi descompactado. Ele só é lido, nunca alterado. bin/version.txt diz qual é o produto, e isso define quais arquivos os bundles alteram. Um pacote que já foi iniciado contém dados dessa execução, como um id de nó que todos os nós compartilhariam. Sem um pacote, você pode planejar para uma versão; os bundles precisam do pacote.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>&amp;Pacote original</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>Um zip ou uma pasta descompactada. Você também pode soltá-lo nesta página.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>Escolher &amp;zip...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>Escolher pas&amp;ta...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>P&amp;roduto</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>escolha do produto</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>Usar o pacote de &amp;exemplo</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>Sem um pacote à mão, você pode planejar para uma versão e gravar depois. O pacote de exemplo é um pequeno substituto do DAS 3.0.0, para experimentar tudo.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>Escolher o pacote original</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Arquivos zip (*.zip);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>Escolher a pasta do pacote original</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>O pacote de exemplo não foi gravado</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>escolha do pacote original</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconhecido</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>Também compatíveis: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>O pacote como foi baixado. Os arquivos de cada bundle partem dele; por isso, deve ser da versão em execução nos nós.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>O produto e a versão nos nós. Define quais arquivos são alterados e como; um servidor de outra versão não os entende.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>Isto representa mais de %1 nós</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Falta um número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>O intervalo não tem fim</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>O intervalo termina antes de começar: %1 é menor que %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>O colchete “]” não foi aberto</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>O colchete “[” não foi fechado</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>Ler cluster existente</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>Os homes dos nós ou cópias deles. Você também pode soltar as pastas aqui. Nada neles é alterado, e nenhuma senha é lida.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>Lendo. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>Um cluster tem um home por nó.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>O que a maioria deles diz torna-se o plano; o que diverge é listado.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>Ler homes</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>Ler 1 home</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>Ler %n home</numerusform>
            <numerusform>Ler %n homes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>o plano</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 dica</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada a relatar</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>O que foi encontrado nos homes</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ocorrência</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Cop&amp;iar tudo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>Mostrar &amp;topologia</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 home lido</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n home lido</numerusform>
            <numerusform>%n homes lidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. O plano é o que a maioria dos homes diz; ainda não foi salvo.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>Lembrar no chav&amp;eiro</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>Com este usuário e servidor; nenhum outro plano a recebe.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>O chaveiro recusou. A senha não está no plano.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>A senha é mantida na memória e no chaveiro, nunca no plano.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>A senha é mantida apenas na memória, nunca no plano.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 e 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>Uma só vez, no home de qualquer nó, antes da primeira inicialização.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>Uma só vez, em %1 de qualquer home, antes da primeira inicialização.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>Colocar cada bundle no seu nó</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>Copie o zip para o nó e execute isto lá. O apply.sh verifica cada arquivo e mantém um backup.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>Verificar o link simbólico</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>O apply.sh o cria nos analisadores. Para criá-lo manualmente, use isto.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>Criptografar as senhas</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>A senha da keystore é solicitada.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Iniciar o receptor</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>Iniciar os receptores</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>Iniciar o analisador</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>Iniciar os analisadores</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>Iniciar o indexador</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>Iniciar os indexadores</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>Iniciar o dashboard</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>Iniciar os dashboards</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>Iniciar %1 e os nós do mesmo tipo</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>Quando todos os anteriores registrarem “WSO2 Carbon started in” no log.</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>%1 primeiro: ele cria a pasta no Subversion.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>Não espere entre um e outro.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>Cada inicialização precisa de um arquivo password-tmp, como diz o runbook.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>Criar os bancos de dados</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>Uma só vez, onde está o cliente MySQL.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Criar as tabelas</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>Adicionar os nomes de host</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>Em cada nó, em /etc/hosts, a menos que o DNS os conheça.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>Clique em uma caixa ou mova-se com as setas. Enter vai para a página onde os valores dela são definidos.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Alterado, não salvo</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
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
        <translation>Configura clusters do WSO2 DAS e do EI Analytics.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Novo plano</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Abrir plano...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>Abrir plano &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Salvar plano</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>Salvar plano &amp;como...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>Sobre o &amp;DAS Setup</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Idioma do ambiente gráfico</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>das::SidePanel</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plano %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 erros, %2 avisos, %3 dicas</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todas as ocorrências</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Sincronizador de implantação</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;iar</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>Instruções que criam os bancos de dados</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>As tabelas dependem do produto. Escolha-o na página Produto.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>Execute uma vez como um usuário que possa criar bancos de dados. Não contém senha.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>As instruções estão na área de transferência.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>&amp;Totalmente distribuído</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>Receptores, analisadores, indexadores e um dashboard em nós próprios. O exemplo tem sete.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>Alta disponibilidade &amp;mínima</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>Dois nós que fazem tudo, cada um; processamento de eventos em modo HA.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>&amp;Personalizado</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>Qualquer número de nós, qualquer combinação de papéis. Você começa com uma tabela vazia.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>Comece com um padrão de implantação, com um cluster existente ou com um plano salvo.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>Preencher os valores de &amp;exemplo do guia de sete nós</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>Escolha como os papéis se distribuem pelos nós. Todas as páginas seguintes partem dessa escolha, e cada valor ainda pode ser alterado. Os valores de exemplo são os do guia de sete nós: experimente-os, mas não os use em produção. Um plano é um só arquivo que não contém senhas; Abrir plano continua com um que você salvou. Ler cluster existente cria um plano a partir de homes configurados manualmente e lista o que não combina neles. Depois que o plano tem valores próprios, outro padrão não os sobrescreve.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>O plano tem valores próprios.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>Preencher valores de &amp;exemplo</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>Mostrar o&amp;corrências</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planos recentes</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Abrir plano...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>&amp;Ler cluster existente...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>Nenhum plano foi salvo ou aberto neste computador ainda.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>escolha do padrão</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>preencher valores de exemplo</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>retirar valores de exemplo</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>Adicionar o home de um nó</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>Este plano foi lido de 1 home: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>Este plano foi lido de %n home: %1.</numerusform>
            <numerusform>Este plano foi lido de %n homes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>Põe no plano os nós, hosts e nomes do guia, para experimentar a configuração. Eles não servem para uma rede sua.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>atual</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>desnecessário</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>não visitado</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>O cluster como os bundles o configurarão. Selecione uma caixa para ver seus valores e ir para onde são definidos.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 serviço</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n serviço</numerusform>
            <numerusform>%n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>O desenho é feito a partir do plano; nada é informado aqui. Uma caixa colorida tem uma ocorrência, que o painel abaixo mostra quando a caixa é selecionada. Enter ou um clique duplo vai para a página da caixa. As setas movem de caixa em caixa, Ctrl+roda do mouse muda o zoom, F mostra tudo. A aba Tabela mostra o mesmo em texto. Testar tudo se conecta a tudo o que o plano indica e não altera nada lá; o que encontra aparece nas caixas. Exportar grava SVG, PNG ou PDF.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimindo</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>O desenho não pode ser impresso</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 Sem a senha não se testa: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>Ir para o &amp;nó</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>Ir para o &amp;serviço</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, usado por %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>Feito com %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Arquivo %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Exportar desenho</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportado como %1</translation>
    </message>
    <message>
        <source>The drawing cannot be exported</source>
        <translation>O desenho não pode ser exportado</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Conecta-se a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ocorrência</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>Nós e serviços do cluster</translation>
    </message>
</context>
<context>
    <name>das::VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Whether the started nodes form one cluster, as their logs tell.</source>
        <translation>Se os nós iniciados formam um só cluster, segundo seus logs.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar &amp;relatório</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Salvar relatório...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Lendo os logs</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>Nenhum log escolhido</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Ainda não iniciado</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>Mais de um cluster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%1 de %2 entraram</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>Inicie os nós como diz o runbook e depois veja aqui. O wso2carbon.log de cada nó é lido do home dele, com os arquivos rotacionados ao lado, e acompanhado enquanto esta página estiver aberta. Se os homes estão em outras máquinas, copie os logs para cá e escolha-os: selecione um nó e pressione Espaço ou solte os arquivos na tabela. Um nó só registra os membros que entram depois dele; por isso, todos os logs são necessários para saber quem está junto. Selecione um nó para ver o que diz respeito a ele; Esc mostra novamente todos os nós. Nada nesta página é obrigatório: o programa pode ser fechado a qualquer momento, e das-setup verify mostra o mesmo depois.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>Nós e seus logs</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Ainda não há nós</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>Os logs deles são lidos aqui depois que forem iniciados.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Adicionar &amp;nós</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>Mostrar &amp;todos os nós</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>Usar o log do ho&amp;me</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>&amp;Escolher log...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos os nós</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>Selecione o nó primeiro</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Nada encontrado ainda</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>Erros, avisos e nós ausentes aparecerão aqui, com o que fazer em cada caso.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Nada de errado</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>Nenhum log mostra erro, aviso ou nó ausente.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>O log de %1</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>Logs (wso2carbon.log* *.log);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>Não está claro de quem é este log</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

Solte um log na linha do nó ou dê a ele um nome que contenha o do nó.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>O relatório não foi salvo</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>Avançar está desativado: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>Avançar está desativado: 1 erro nesta página</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>Avançar está desativado: %n erro nesta página</numerusform>
            <numerusform>Avançar está desativado: %n erros nesta página</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1; você pode continuar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>não gravado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>O que o plano faz dos arquivos dos nós vai para onde será usado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, hoje %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Não gravado</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ainda não gravado</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>os arquivos estão sendo gravados</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>1 erro no plano</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>%1 erros no plano</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>senha de %1 ainda não informada</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>Cada bundle é um zip com os arquivos que diferem do pacote original, um script que os coloca no lugar e outro que os desfaz. A pasta cluster contém o runbook e o SQL. Os homes nesta máquina podem ser gravados diretamente; o que havia é guardado em das-setup-backup de cada home. Ou tudo é gravado, ou nada. Os bundles contêm senhas; só você pode lê-los.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>Senha do &amp;MySQL</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Senha do S&amp;ubversion</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>1 erro no plano impede a gravação</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>%1 erros no plano impedem a gravação</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>A&amp;vançar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir pa&amp;sta</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Cop&amp;iar lista</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>Se você parar, nada do que foi iniciado permanece.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 seria passado aos outros nós como está</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>Um nó dashboard não executa receptores, analisadores nem indexadores</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Uma biblioteca do cliente Subversion</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>Todos os nós veem um só registro de configuração</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>Todos os nós veem um só registro de governança</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Eventos binários (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Eventos binários (TLS), sem uso aqui</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Eventos binários</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Eventos binários, sem uso aqui</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>Ambos os nós, com a mesma lista em cada um, como no guia</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>Declara o prefixo dos aliases</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE grava no HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE grava no MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO grava no HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO grava no MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>Cada tenant tem sua própria pasta no repositório</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>Kerberos incorporado, se ativado</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>LDAP incorporado, se ativado</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>Cada nó recebe os commits</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>Todos os outros nós do cluster</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>Exatamente um nó faz commit</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>Sincronização de eventos HA</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>Gerenciamento HA</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>O HBase, encontrado pelo quórum do ZooKeeper</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE grava no HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE grava no MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>Precisa de um cluster Storm, o que este não é</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>Vem antes de HA, e o primeiro modo ativado prevalece</translation>
    </message>
    <message>
        <source>JMX registry</source>
        <translation>Registro JMX</translation>
    </message>
    <message>
        <source>JMX server</source>
        <translation>Servidor JMX</translation>
    </message>
    <message>
        <source>Moves the ports of this node, so that several fit on one machine</source>
        <translation>Move as portas deste nó, para que vários caibam em uma máquina</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>Os nós de um domínio formam um cluster</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>Dos dois receptores, um é ativo e o outro assume</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>Um modo deve estar ativado</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>Um só caminho para o home em todos os nós</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>Só dois receptores rodam em modo HA</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>Lê a fonte de dados do HBase</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>Lê a fonte de dados do HDFS</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Página da aplicação Spark</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Blocos do Spark</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Broadcast do Spark</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Classes do Spark</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Driver do Spark</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Executor do Spark</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Arquivos do Spark</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>O Spark encontra o driver JDBC abaixo do link</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>O Spark encontra os bundles adicionados abaixo do link</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>O Spark encontra a pasta de dados abaixo do link</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>O Spark encontra os bundles do servidor abaixo do link</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>O Spark encontra as bibliotecas do servidor abaixo do link</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Página de histórico do Spark</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Master do Spark (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Página do master do Spark</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>master do Spark</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>O Spark lê a configuração abaixo do link</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>O Spark lê a configuração abaixo do link; definido aqui porque o script de inicialização o redefine após load-spark-env-vars.sh</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>O Spark inicia quando há esse número de masters</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Página do worker do Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>worker do Spark</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>A fonte de dados do HBase</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>A fonte de dados do HDFS</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>O driver do MySQL</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>A senha do MySQL</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>A senha do MySQL, até ciphertool.sh criptografá-la</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>O usuário do MySQL</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>O cliente Subversion</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>A senha do Subversion</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>A senha do Subversion, até ciphertool.sh criptografá-la</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>O repositório Subversion dos artefatos</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>O usuário do Subversion</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>O endereço em que este nó diz aos outros que o encontrem</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>O alias com que o cofre guarda a senha</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>Os analisadores formam seu próprio cluster Spark, via Hazelcast</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>Os artefatos ficam no Subversion</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>A classe do driver adequada ao jar do Connector/J</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>O armazenamento de eventos fica no MySQL</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>A fonte de dados do armazenamento de eventos</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>Os dados de índice no HDFS</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>Os dados de índice ficam no HDFS</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>Os dados de índice ficam no MySQL</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>A fonte de dados dos dados de índice</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>A lista de membros abaixo só vale com wka</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>O banco de dados de métricas fica no MySQL</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>O nome do console de gerenciamento deste nó</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>O nome pelo qual pessoas e clientes alcançam este nó</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>O único alias com que o servidor a procura</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>A porta deste nó no cluster; nenhum offset a move</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>Os dados processados ficam no MySQL</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>O registro que todos os nós montam</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>O registro para o qual as montagens apontam; seu cacheId é user@URL do banco de dados</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>O registro compartilhado, ao lado do registro do próprio nó</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>A 11000 original é também a porta do worker do Spark</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>A linha original tem um caminho que não leva a lugar nenhum</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>Os usuários e papéis que todos os nós compartilham</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>O registro do próprio nó fica no MySQL</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Autenticação Thrift, se ativada</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Eventos Thrift (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Eventos Thrift (TLS), sem uso aqui</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Eventos Thrift</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Eventos Thrift, sem uso aqui</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>Ativa o clustering</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>Usuários e papéis vêm do banco de dados compartilhado</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Console web e serviços (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Console web e serviços (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>Onde ciphertool.sh encontra o alias</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>Onde o outro receptor pede o estado</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>Para onde o outro receptor envia eventos para manter a sincronia</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>Se os nós compartilham seus artefatos pelo Subversion</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>Se o estado das consultas em execução é mantido em disco</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>Com mais do que o número desses nós, uma inicialização nunca terminaria</translation>
    </message>
</context>
</TS>
