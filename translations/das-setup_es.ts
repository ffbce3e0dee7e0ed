<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>das</name>
    <message>
        <source>%1 has no &quot;home&quot; to write into; give it one, or make bundles</source>
        <translation>%1 no tiene «home» en el que escribir; indíquelo o cree paquetes</translation>
    </message>
    <message>
        <source>the plan has no nodes</source>
        <translation>el plan no tiene nodos</translation>
    </message>
    <message>
        <source>there is no node &quot;%1&quot; in the plan</source>
        <translation>no hay ningún nodo «%1» en el plan</translation>
    </message>
    <message>
        <source>%1: an interrupted apply was undone</source>
        <translation>%1: se deshizo un apply interrumpido</translation>
    </message>
    <message>
        <source>Write all the same? [y/N] </source>
        <translation>¿Escribir de todos modos? [y/N] </translation>
    </message>
    <message>
        <source>nothing was written; stop the server, or give --yes</source>
        <translation>no se escribió nada; detenga el servidor o use --yes</translation>
    </message>
    <message>
        <source>backup: %1</source>
        <translation>copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Nothing to do: every home is as the plan wants it</source>
        <translation>No hay nada que hacer: todas las instalaciones están como indica el plan</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>errores: %1, advertencias: %2, sugerencias: %3</translation>
    </message>
    <message>
        <source>product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>product: «%1» no es compatible; `das-setup products` muestra los compatibles</translation>
    </message>
    <message>
        <source>this pack is %1, but the plan %2 is for %3; name the other pack as &quot;source&quot;, or change &quot;product&quot;</source>
        <translation>esta distribución es %1, pero el plan %2 es para %3; indique la otra distribución en «source» o cambie «product»</translation>
    </message>
    <message>
        <source>source: no stock pack is named; name its zip or its unpacked folder</source>
        <translation>source: no se indica ninguna distribución original; indique su zip o su carpeta desempaquetada</translation>
    </message>
    <message>
        <source>%1: nothing was written into %2</source>
        <translation>%1: no se escribió nada en %2</translation>
    </message>
    <message>
        <source>--only: there is no probe %1; use %2</source>
        <translation>--only: no existe la prueba %1; use %2</translation>
    </message>
    <message>
        <source>--timeout: %1 is not a number of seconds between 0 and 3600</source>
        <translation>--timeout: %1 no es un número de segundos entre 0 y 3600</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %n file(s)</source>
        <translation>
            <numerusform>%1  %2  %n archivo</numerusform>
            <numerusform>%1  %2  %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>was edited since it was written</source>
        <translation>se modificó después de escribirse</translation>
    </message>
    <message>
        <source>nothing was changed; --force puts the older files back and keeps the edited ones in the backup</source>
        <translation>no se cambió nada; --force restaura los archivos anteriores y guarda los modificados en la copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>No hay nada que restaurar</translation>
    </message>
    <message>
        <source>--product: &quot;%1&quot; is not supported; `das-setup products` lists those that are</source>
        <translation>--product: «%1» no es compatible; `das-setup products` muestra los compatibles</translation>
    </message>
    <message>
        <source>--pattern: &quot;%1&quot; is not known; use fully-distributed, minimum-ha or custom</source>
        <translation>--pattern: «%1» no se conoce; use fully-distributed, minimum-ha o custom</translation>
    </message>
    <message>
        <source>--pattern: %1 does not come as %2; use %3</source>
        <translation>--pattern: %1 no está disponible como %2; use %3</translation>
    </message>
    <message>
        <source>--out: the sample pack is a %1; leave --product out</source>
        <translation>--out: la distribución de ejemplo es %1; omita --product</translation>
    </message>
    <message>
        <source>others can read or change this file; run chmod 600 on it</source>
        <translation>otros usuarios pueden leer o cambiar este archivo; ejecute chmod 600 sobre él</translation>
    </message>
    <message>
        <source>must be an object {...}</source>
        <translation>debe ser un objeto {...}</translation>
    </message>
    <message>
        <source>a key is not known; use mysql.password and svn.password</source>
        <translation>contiene una clave desconocida; use mysql.password y svn.password</translation>
    </message>
    <message>
        <source>%1: must be a text in quotes</source>
        <translation>%1: debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>%1: stands twice</source>
        <translation>%1: aparece dos veces</translation>
    </message>
    <message>
        <source>Waiting for the desktop&apos;s key ring, which may want to be unlocked.</source>
        <translation>Esperando al depósito de claves del escritorio; puede que haya que desbloquearlo.</translation>
    </message>
    <message>
        <source>%1 is needed: give it with --secrets FILE, in %2, or on a terminal when asked</source>
        <translation>se necesita %1: indíquela con --secrets ARCHIVO, en %2, o en un terminal cuando se pida</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; is not NODE=FILE with a node of the plan</source>
        <translation>--logs: «%1» no tiene la forma NODO=ARCHIVO con un nodo del plan</translation>
    </message>
    <message>
        <source>--logs: &quot;%1&quot; names no file</source>
        <translation>--logs: «%1» no indica ningún archivo</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics.</source>
        <translation>Configura un clúster de WSO2 DAS o EI Analytics.</translation>
    </message>
    <message>
        <source>Plan to open.</source>
        <translation>Plan que se abrirá.</translation>
    </message>
    <message>
        <source>Write a picture of every page and leave.</source>
        <translation>Guarda una imagen de cada página y termina.</translation>
    </message>
    <message>
        <source>%1: there is no such folder; unpack the pack there first</source>
        <translation>%1: no existe esa carpeta; desempaquete antes la distribución en ella</translation>
    </message>
    <message>
        <source>was changed since the changes were computed; look at them again</source>
        <translation>cambió después de calcular los cambios; revíselos de nuevo</translation>
    </message>
    <message>
        <source>%1 and %2 would both write here; give each its own home</source>
        <translation>%1 y %2 escribirían aquí los dos; dé a cada uno su propia carpeta de instalación</translation>
    </message>
    <message>
        <source>an earlier apply was interrupted here; run das-setup restore first</source>
        <translation>aquí se interrumpió un apply anterior; ejecute antes das-setup restore</translation>
    </message>
    <message>
        <source>stopped; nothing was written</source>
        <translation>detenido; no se escribió nada</translation>
    </message>
    <message>
        <source>; and %1 could not be put back (%2): das-setup restore does it once the cause is gone</source>
        <translation>; y no se pudo restaurar %1 (%2): das-setup restore lo hará cuando se resuelva la causa</translation>
    </message>
    <message>
        <source>is not a list of das-setup</source>
        <translation>no es una lista de das-setup</translation>
    </message>
    <message>
        <source>a file name with a line break cannot be written; rename it</source>
        <translation>no se puede escribir un nombre de archivo con salto de línea; cámbielo</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>no se puede eliminar</translation>
    </message>
    <message>
        <source>was edited after an apply was interrupted here; run das-setup restore on the home and look at the difference</source>
        <translation>se modificó después de que se interrumpiera aquí un apply; ejecute das-setup restore sobre la instalación y revise la diferencia</translation>
    </message>
    <message>
        <source>was edited since apply.sh wrote it, and apply.sh keeps no copy of what it writes</source>
        <translation>se modificó después de que apply.sh lo escribiera, y apply.sh no guarda copia de lo que escribe</translation>
    </message>
    <message>
        <source>%1 does not say FILE//XPATH,false; correct the line or remove it</source>
        <translation>%1 no tiene la forma ARCHIVO//XPATH,false; corrija la línea o elimínela</translation>
    </message>
    <message>
        <source>%1 leads into %2, which the pack has not; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>%1 apunta a %2, que no está en la distribución; ciphertool.sh se detendría a la mitad. Corrija la línea o elimínela</translation>
    </message>
    <message>
        <source>the path of %1 cannot be checked; write one that leads down to the element step by step</source>
        <translation>la ruta de %1 no se puede comprobar; escriba una que baje hasta el elemento paso a paso</translation>
    </message>
    <message>
        <source>the path of %1 finds nothing in %2; ciphertool.sh would stop half way. Correct the line or remove it</source>
        <translation>la ruta de %1 no encuentra nada en %2; ciphertool.sh se detendría a la mitad. Corrija la línea o elimínela</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-text.properties: the alias itself would become the password. Add one, or remove the alias</source>
        <translation>%1 no tiene línea en cipher-text.properties: el propio alias pasaría a ser la contraseña. Añada una o elimine el alias</translation>
    </message>
    <message>
        <source>%1 has no line in cipher-tool.properties, at which ciphertool.sh would stop. Add one, or remove the password</source>
        <translation>%1 no tiene línea en cipher-tool.properties y ciphertool.sh se detendría ahí. Añada una o elimine la contraseña</translation>
    </message>
    <message>
        <source>holds more than %1 aliases, which cannot be checked</source>
        <translation>contiene más de %1 alias y no se puede comprobar</translation>
    </message>
    <message>
        <source>%1 stands in Secure Vault as %2, where the server would go on looking for it; switch Secure Vault on, or remove svns:secretAlias</source>
        <translation>%1 está en Secure Vault como %2, y el servidor la seguiría buscando ahí; active Secure Vault o elimine svns:secretAlias</translation>
    </message>
    <message>
        <source>%1 is not in the pack; the start line does its part</source>
        <translation>%1 no está en la distribución; la línea de arranque cumple su función</translation>
    </message>
    <message>
        <source>%1 is not in the pack; on the node, set in it: %2</source>
        <translation>%1 no está en la distribución; en el nodo, establezca en él: %2</translation>
    </message>
    <message>
        <source>is missing from the pack; take a complete stock pack</source>
        <translation>falta en la distribución; use una distribución original completa</translation>
    </message>
    <message>
        <source>%1 holds %2 passwords that are encrypted already; they were left as they are. A password that has changed is given to ciphertool.sh -Dchange</source>
        <translation>%1 contiene %2 contraseñas ya cifradas; se dejaron como están. Una contraseña que haya cambiado se pasa a ciphertool.sh -Dchange</translation>
    </message>
    <message>
        <source>%1 contains ${, which the product would replace; choose a password without it</source>
        <translation>%1 contiene ${, que el producto sustituiría; elija una contraseña que no lo contenga</translation>
    </message>
    <message>
        <source>%1 contains a line break or another character that the files cannot carry; choose one without it</source>
        <translation>%1 contiene un salto de línea u otro carácter que los archivos no admiten; elija una contraseña sin él</translation>
    </message>
    <message>
        <source>the password for %1 is empty, which Secure Vault cannot keep; choose one, or do without Secure Vault</source>
        <translation>la contraseña de %1 está vacía y Secure Vault no puede guardarla; elija una o prescinda de Secure Vault</translation>
    </message>
    <message>
        <source>the password for %1 contains ], where ciphertool.sh would cut it; choose one without it, or do without Secure Vault</source>
        <translation>la contraseña de %1 contiene ], por donde ciphertool.sh la cortaría; elija una sin ese carácter o prescinda de Secure Vault</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no configuration file is</source>
        <translation>supera los %1 MB; ningún archivo de configuración es tan grande</translation>
    </message>
    <message>
        <source>holds a NUL byte; it is not a text file</source>
        <translation>contiene un byte NUL; no es un archivo de texto</translation>
    </message>
    <message>
        <source>the key %1 stands several times, on the lines %2; leave one of them</source>
        <translation>la clave %1 aparece varias veces, en las líneas %2; deje solo una</translation>
    </message>
    <message>
        <source>a properties file has only keys and values</source>
        <translation>un archivo de propiedades solo tiene claves y valores</translation>
    </message>
    <message>
        <source>no key is named</source>
        <translation>no se indica ninguna clave</translation>
    </message>
    <message>
        <source>the key %1 is missing</source>
        <translation>falta la clave %1</translation>
    </message>
    <message>
        <source>%1 stands several times, on the lines %2; leave one of them</source>
        <translation>%1 aparece varias veces, en las líneas %2; deje solo una</translation>
    </message>
    <message>
        <source>%1 is not the name of a variable</source>
        <translation>%1 no es un nombre de variable</translation>
    </message>
    <message>
        <source>has no java command that starts %1</source>
        <translation>no contiene ningún comando java que inicie %1</translation>
    </message>
    <message>
        <source>%1 is not a Java option such as -Dname</source>
        <translation>%1 no es una opción de Java como -Dname</translation>
    </message>
    <message>
        <source>has no line that begins with %1=</source>
        <translation>no tiene ninguna línea que empiece por %1=</translation>
    </message>
    <message>
        <source>a shell script has only variables and Java options</source>
        <translation>un script de shell solo tiene variables y opciones de Java</translation>
    </message>
    <message>
        <source>the quotes round %1 leave open what belongs to its value</source>
        <translation>las comillas de %1 no dejan claro qué forma parte de su valor</translation>
    </message>
    <message>
        <source>the new value of %1 holds a line end</source>
        <translation>el nuevo valor de %1 contiene un fin de línea</translation>
    </message>
    <message>
        <source>the encoding %1 is not supported; save the file as UTF-8</source>
        <translation>la codificación %1 no es compatible; guarde el archivo como UTF-8</translation>
    </message>
    <message>
        <source>the bytes are not %1; correct the file or its declared encoding</source>
        <translation>los bytes no son %1; corrija el archivo o la codificación que declara</translation>
    </message>
    <message>
        <source>two edits overlap, or one lies outside of the text</source>
        <translation>dos cambios se solapan o uno queda fuera del texto</translation>
    </message>
    <message>
        <source>the encoding %1 lacks a character to write</source>
        <translation>la codificación %1 no incluye un carácter que hay que escribir</translation>
    </message>
    <message>
        <source>has a document type with an internal subset, which cannot be edited safely; take it out</source>
        <translation>tiene un tipo de documento con subconjunto interno, que no se puede editar con seguridad; quítelo</translation>
    </message>
    <message>
        <source>has a tag with more than %1 attributes</source>
        <translation>tiene una etiqueta con más de %1 atributos</translation>
    </message>
    <message>
        <source>%1 matches %2 places, on the lines %3; make them one</source>
        <translation>%1 coincide en %2 lugares, en las líneas %3; deje solo uno</translation>
    </message>
    <message>
        <source>nothing matches %1; %2 is there</source>
        <translation>nada coincide con %1; lo que hay es %2</translation>
    </message>
    <message>
        <source>nothing matches %1</source>
        <translation>nada coincide con %1</translation>
    </message>
    <message>
        <source>%1 is no sibling of %2</source>
        <translation>%1 no es hermano de %2</translation>
    </message>
    <message>
        <source>what is to be written does not match %1</source>
        <translation>lo que se va a escribir no coincide con %1</translation>
    </message>
    <message>
        <source>the path %1 must name an element</source>
        <translation>la ruta %1 debe indicar un elemento</translation>
    </message>
    <message>
        <source>an XML file has no Java options</source>
        <translation>un archivo XML no tiene opciones de Java</translation>
    </message>
    <message>
        <source>the new value holds a character that XML cannot carry</source>
        <translation>el nuevo valor contiene un carácter que XML no admite</translation>
    </message>
    <message>
        <source>the XML to insert holds characters that the encoding of the file lacks, in a name, a comment or a CDATA section</source>
        <translation>el XML que se va a insertar contiene, en un nombre, un comentario o una sección CDATA, caracteres que la codificación del archivo no incluye</translation>
    </message>
    <message>
        <source>the element %1 holds text, so no element can be put into it</source>
        <translation>el elemento %1 contiene texto y no admite otro elemento dentro</translation>
    </message>
    <message>
        <source>the XML to insert holds a NUL byte</source>
        <translation>el XML que se va a insertar contiene un byte NUL</translation>
    </message>
    <message>
        <source>the XML to insert %1</source>
        <translation>el XML que se va a insertar %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: %1</source>
        <translation>no es XML bien formado: %1</translation>
    </message>
    <message>
        <source>is not well-formed XML: &amp; begins no entity that is known; in a text it is written &amp;amp;</source>
        <translation>no es XML bien formado: &amp; no inicia ninguna entidad conocida; en un texto se escribe &amp;amp;</translation>
    </message>
    <message>
        <source>has more than %1 levels of elements</source>
        <translation>tiene más de %1 niveles de elementos</translation>
    </message>
    <message>
        <source>has attributes that are not written in the tag</source>
        <translation>tiene atributos que no están escritos en la etiqueta</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>el final de la ruta</translation>
    </message>
    <message>
        <source>an element name</source>
        <translation>un nombre de elemento</translation>
    </message>
    <message>
        <source>a quoted value</source>
        <translation>un valor entre comillas</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>una comilla de cierre</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>the path %1 is wrong: expected %2 at column %3</source>
        <translation>la ruta %1 es incorrecta: se esperaba %2 en la columna %3</translation>
    </message>
    <message>
        <source>the element %1 holds elements, so no text can be set</source>
        <translation>el elemento %1 contiene elementos y no admite texto</translation>
    </message>
    <message>
        <source>cluster/secureVault: with Secure Vault, ciphertool.sh asks for the password of the key store on each host, and so does each start, which the playbooks cannot answer; export the bundles and follow the runbook, or switch Secure Vault off</source>
        <translation>cluster/secureVault: con Secure Vault, ciphertool.sh pide la contraseña del almacén de claves en cada host, y también cada arranque, y los playbooks no pueden responder; exporte los paquetes y siga el runbook, o desactive Secure Vault</translation>
    </message>
    <message>
        <source>the node id &quot;%1&quot; cannot name a file; use letters, digits and -</source>
        <translation>el id de nodo «%1» no puede dar nombre a un archivo; use letras, dígitos y -</translation>
    </message>
    <message>
        <source>two nodes are named &quot;%1&quot;; give each its own id</source>
        <translation>dos nodos se llaman «%1»; dé a cada uno su propio id</translation>
    </message>
    <message>
        <source>the plan has no node &quot;%1&quot;</source>
        <translation>el plan no tiene ningún nodo «%1»</translation>
    </message>
    <message>
        <source>%1 are free here, but whole packs for all nodes (%2) need %3; make room, or choose another folder</source>
        <translation>aquí hay %1 libres, pero las distribuciones completas de todos los nodos (%2) necesitan %3; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>cannot be written to: %1; choose another folder</source>
        <translation>no se puede escribir en ella: %1; elija otra carpeta</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>is in the way and not a folder; remove it, or choose another folder</source>
        <translation>estorba y no es una carpeta; elimínelo o elija otra carpeta</translation>
    </message>
    <message>
        <source>is in the way and not a file; remove it, or choose another folder</source>
        <translation>estorba y no es un archivo; elimínelo o elija otra carpeta</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1</source>
        <translation>no se puede abrir como zip: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>changed since it was read; start again</source>
        <translation>cambió después de leerse; empiece de nuevo</translation>
    </message>
    <message>
        <source>is a folder; whole packs are made from a zip: name the pack&apos;s zip as it was downloaded as &quot;source&quot;, or write bundles of the changed files</source>
        <translation>es una carpeta; las distribuciones completas se crean a partir de un zip: indique en «source» el zip de la distribución tal como se descargó, o escriba paquetes con los archivos cambiados</translation>
    </message>
    <message>
        <source>cannot be put into a zip: %1</source>
        <translation>no se puede incluir en un zip: %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>the cluster domain</source>
        <translation>el dominio del clúster</translation>
    </message>
    <message>
        <source>the MySQL host</source>
        <translation>el host de MySQL</translation>
    </message>
    <message>
        <source>the MySQL port</source>
        <translation>el puerto de MySQL</translation>
    </message>
    <message>
        <source>the MySQL user</source>
        <translation>el usuario de MySQL</translation>
    </message>
    <message>
        <source>the options of the URL</source>
        <translation>las opciones de la URL</translation>
    </message>
    <message>
        <source>the driver class</source>
        <translation>la clase del controlador</translation>
    </message>
    <message>
        <source>the database of the user store</source>
        <translation>la base de datos del almacén de usuarios</translation>
    </message>
    <message>
        <source>the database of the mounted registry</source>
        <translation>la base de datos del registro montado</translation>
    </message>
    <message>
        <source>the database of the metrics</source>
        <translation>la base de datos de las métricas</translation>
    </message>
    <message>
        <source>the database of the processed data</source>
        <translation>la base de datos de los datos procesados</translation>
    </message>
    <message>
        <source>the kind of store</source>
        <translation>el tipo de almacén</translation>
    </message>
    <message>
        <source>the database of the event store</source>
        <translation>la base de datos del almacén de eventos</translation>
    </message>
    <message>
        <source>the HBase master</source>
        <translation>el master de HBase</translation>
    </message>
    <message>
        <source>the ZooKeeper quorum</source>
        <translation>el quórum de ZooKeeper</translation>
    </message>
    <message>
        <source>the ZooKeeper port</source>
        <translation>el puerto de ZooKeeper</translation>
    </message>
    <message>
        <source>the HDFS address</source>
        <translation>la dirección de HDFS</translation>
    </message>
    <message>
        <source>the HDFS data folder</source>
        <translation>la carpeta de datos de HDFS</translation>
    </message>
    <message>
        <source>the target of /_system/governance</source>
        <translation>el destino de /_system/governance</translation>
    </message>
    <message>
        <source>the target of /_system/config</source>
        <translation>el destino de /_system/config</translation>
    </message>
    <message>
        <source>Enabled of the deployment synchronizer</source>
        <translation>Enabled del sincronizador de despliegue</translation>
    </message>
    <message>
        <source>the Subversion repository</source>
        <translation>el repositorio de Subversion</translation>
    </message>
    <message>
        <source>the Subversion user</source>
        <translation>el usuario de Subversion</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId of the deployment synchronizer</source>
        <translation>SvnUrlAppendTenantId del sincronizador de despliegue</translation>
    </message>
    <message>
        <source>the use of Secure Vault</source>
        <translation>el uso de Secure Vault</translation>
    </message>
    <message>
        <source>the number of Spark masters</source>
        <translation>el número de masters de Spark</translation>
    </message>
    <message>
        <source>the symbolic link</source>
        <translation>el enlace simbólico</translation>
    </message>
    <message>
        <source>the persistence of HA mode</source>
        <translation>la persistencia del modo HA</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>elsewhere on the node</source>
        <translation>en otro lugar del nodo</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>on %1 others</source>
        <translation>en otros %1</translation>
    </message>
    <message>
        <source>%1: %2 is &quot;%3&quot;, but &quot;%4&quot; %5</source>
        <translation>%1: %2 es «%3», pero «%4» %5</translation>
    </message>
    <message>
        <source>Write &quot;%1&quot; there, or on all others what stands here</source>
        <translation>Escriba «%1» ahí, o en todos los demás lo que pone aquí</translation>
    </message>
    <message>
        <source>All nodes must have the same.</source>
        <translation>Todos los nodos deben tener lo mismo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value that a plan can hold</source>
        <translation>«%1» no es un valor que pueda contener un plan</translation>
    </message>
    <message>
        <source>The product would not take it either, or fills it in when it starts.</source>
        <translation>El producto tampoco lo aceptaría, o lo completa al arrancar.</translation>
    </message>
    <message>
        <source>Correct it there, or enter it in the plan</source>
        <translation>Corríjalo ahí o introdúzcalo en el plan</translation>
    </message>
    <message>
        <source>%1: clustering is off</source>
        <translation>%1: el clúster está desactivado</translation>
    </message>
    <message>
        <source>The node stays alone.</source>
        <translation>El nodo se queda solo.</translation>
    </message>
    <message>
        <source>Set enable to &quot;true&quot;</source>
        <translation>Ponga enable a «true»</translation>
    </message>
    <message>
        <source>%1: the membership scheme is not wka</source>
        <translation>%1: el esquema de pertenencia no es wka</translation>
    </message>
    <message>
        <source>The list of members is not read, and multicast seldom passes a router.</source>
        <translation>La lista de miembros no se lee, y el multicast rara vez atraviesa un router.</translation>
    </message>
    <message>
        <source>Set it to wka</source>
        <translation>Póngalo a wka</translation>
    </message>
    <message>
        <source>%1: the deployment synchronizer does not use Subversion</source>
        <translation>%1: el sincronizador de despliegue no usa Subversion</translation>
    </message>
    <message>
        <source>A plan knows no other repository.</source>
        <translation>Un plan no admite otro tipo de repositorio.</translation>
    </message>
    <message>
        <source>Set RepositoryType to svn</source>
        <translation>Ponga RepositoryType a svn</translation>
    </message>
    <message>
        <source>%1 does not check out what others commit</source>
        <translation>%1 no hace checkout de los commits de otros</translation>
    </message>
    <message>
        <source>It never gets the artifacts of the cluster.</source>
        <translation>Nunca recibe los artefactos del clúster.</translation>
    </message>
    <message>
        <source>Set AutoCheckout to true</source>
        <translation>Ponga AutoCheckout a true</translation>
    </message>
    <message>
        <source>%1 does not list %2 (%3) as a member</source>
        <translation>%1 no incluye a %2 (%3) como miembro</translation>
    </message>
    <message>
        <source>It finds that node only through others.</source>
        <translation>Solo encuentra ese nodo a través de otros.</translation>
    </message>
    <message>
        <source>It lists no other node at all.</source>
        <translation>No incluye ningún otro nodo.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Añada el miembro</translation>
    </message>
    <message>
        <source>%1 lists the member %2, which is none of the homes</source>
        <translation>%1 incluye el miembro %2, que no es ninguna de las instalaciones</translation>
    </message>
    <message>
        <source>Its home was not given, or the address is wrong.</source>
        <translation>No se indicó su instalación o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>Import its home too, or remove the member</source>
        <translation>Importe también su instalación o elimine el miembro</translation>
    </message>
    <message>
        <source>%1 lists itself, %2, as a member</source>
        <translation>%1 se incluye a sí mismo, %2, como miembro</translation>
    </message>
    <message>
        <source>Under that address no other node is found.</source>
        <translation>En esa dirección no se encuentra ningún otro nodo.</translation>
    </message>
    <message>
        <source>List the other nodes in its place</source>
        <translation>Incluya los demás nodos en su lugar</translation>
    </message>
    <message>
        <source>%1 commits, and so does %2</source>
        <translation>%1 hace commit, y %2 también</translation>
    </message>
    <message>
        <source>Two that commit overwrite each other.</source>
        <translation>Si dos hacen commit, se sobrescriben entre sí.</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on all but one</source>
        <translation>Ponga AutoCommit a false en todos menos uno</translation>
    </message>
    <message>
        <source>%1: %2 is H2, a file of that node alone</source>
        <translation>%1: %2 es H2, un archivo exclusivo de ese nodo</translation>
    </message>
    <message>
        <source>No other node sees what it holds.</source>
        <translation>Ningún otro nodo ve lo que contiene.</translation>
    </message>
    <message>
        <source>It works, and is lost with the node.</source>
        <translation>Funciona, pero se pierde con el nodo.</translation>
    </message>
    <message>
        <source>Use a MySQL database</source>
        <translation>Use una base de datos MySQL</translation>
    </message>
    <message>
        <source>%1: the URL of %2 still holds a placeholder of the guide</source>
        <translation>%1: la URL de %2 aún contiene un marcador de la guía</translation>
    </message>
    <message>
        <source>%1: the URL of %2 is not of the form jdbc:mysql://HOST:PORT/DATABASE</source>
        <translation>%1: la URL de %2 no tiene la forma jdbc:mysql://HOST:PORT/DATABASE</translation>
    </message>
    <message>
        <source>A plan knows one MySQL server.</source>
        <translation>Un plan admite un solo servidor MySQL.</translation>
    </message>
    <message>
        <source>Write what stands for it</source>
        <translation>Escriba el valor que le corresponde</translation>
    </message>
    <message>
        <source>Correct it, or enter the database in the plan</source>
        <translation>Corríjala o introduzca la base de datos en el plan</translation>
    </message>
    <message>
        <source>%1: a URL or user of %2 is kept in the vault</source>
        <translation>%1: una URL o un usuario de %2 se guarda en Secure Vault</translation>
    </message>
    <message>
        <source>Only its alias stands in the file.</source>
        <translation>En el archivo solo está su alias.</translation>
    </message>
    <message>
        <source>Enter it in the plan</source>
        <translation>Introdúzcalo en el plan</translation>
    </message>
    <message>
        <source>%1: the URL of %2 holds a password</source>
        <translation>%1: la URL de %2 contiene una contraseña</translation>
    </message>
    <message>
        <source>The plan leaves it out.</source>
        <translation>El plan la omite.</translation>
    </message>
    <message>
        <source>Take it out of the URL; it has a place of its own</source>
        <translation>Quítela de la URL; tiene su propio lugar</translation>
    </message>
    <message>
        <source>%1: %2 uses the datasource &quot;%3&quot;, which is not there</source>
        <translation>%1: %2 usa la fuente de datos «%3», que no existe</translation>
    </message>
    <message>
        <source>It may stand in a comment, or have another name.</source>
        <translation>Puede que esté en un comentario o tenga otro nombre.</translation>
    </message>
    <message>
        <source>Name a datasource that is there</source>
        <translation>Indique una fuente de datos que exista</translation>
    </message>
    <message>
        <source>%1: %2 names no datasource</source>
        <translation>%1: %2 no indica ninguna fuente de datos</translation>
    </message>
    <message>
        <source>The element is not there, or is spelled in another way.</source>
        <translation>El elemento no existe o está escrito de otra manera.</translation>
    </message>
    <message>
        <source>Name a datasource; `das-setup diff` shows where</source>
        <translation>Indique una fuente de datos; `das-setup diff` muestra dónde</translation>
    </message>
    <message>
        <source>%1 keeps %2 in its own database</source>
        <translation>%1 guarda %2 en su propia base de datos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is what this node&apos;s registry uses.</source>
        <translation>«%1» es la que usa el registro de este nodo.</translation>
    </message>
    <message>
        <source>Name the datasource that all nodes share</source>
        <translation>Indique la fuente de datos que comparten todos los nodos</translation>
    </message>
    <message>
        <source>%1: nothing reads datasources of the type %2</source>
        <translation>%1: nada lee fuentes de datos del tipo %2</translation>
    </message>
    <message>
        <source>The provider stands in a comment, or not at all; the server cannot open %1.</source>
        <translation>El proveedor está en un comentario o no existe; el servidor no puede abrir %1.</translation>
    </message>
    <message>
        <source>Add the provider to analytics-datasources.xml or take it out of its comment</source>
        <translation>Añada el proveedor a analytics-datasources.xml o sáquelo del comentario</translation>
    </message>
    <message>
        <source>%1: no store uses the datasource %2</source>
        <translation>%1: ningún almacén usa la fuente de datos %2</translation>
    </message>
    <message>
        <source>The events do not go to HBase.</source>
        <translation>Los eventos no van a HBase.</translation>
    </message>
    <message>
        <source>Name it in analytics-config.xml, or remove it</source>
        <translation>Indíquela en analytics-config.xml o elimínela</translation>
    </message>
    <message>
        <source>%1: HA mode gives &quot;%2&quot; as the address of this node, which is %3</source>
        <translation>%1: el modo HA da «%2» como dirección de este nodo, que es %3</translation>
    </message>
    <message>
        <source>The other receiver is told to connect there.</source>
        <translation>Al otro receptor se le indica que se conecte ahí.</translation>
    </message>
    <message>
        <source>Write the node&apos;s address</source>
        <translation>Escriba la dirección del nodo</translation>
    </message>
    <message>
        <source>%1 runs HA mode, but is no receiver</source>
        <translation>%1 funciona en modo HA, pero no es receptor</translation>
    </message>
    <message>
        <source>It may take the active part from a receiver.</source>
        <translation>Puede quitarle el papel activo a un receptor.</translation>
    </message>
    <message>
        <source>Switch HA mode off there</source>
        <translation>Desactive ahí el modo HA</translation>
    </message>
    <message>
        <source>%1 runs HA mode, as two other receivers do</source>
        <translation>%1 funciona en modo HA, igual que otros dos receptores</translation>
    </message>
    <message>
        <source>It publishes every event once more.</source>
        <translation>Publica cada evento una vez más.</translation>
    </message>
    <message>
        <source>%1 is a receiver without HA mode</source>
        <translation>%1 es un receptor sin modo HA</translation>
    </message>
    <message>
        <source>No mode is enabled. Every receiver then publishes every event.</source>
        <translation>No hay ningún modo activado. Cada receptor publica entonces todos los eventos.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is the first that is enabled, and only the first counts. Every receiver then publishes every event.</source>
        <translation>El modo «%1» es el primero activado y solo cuenta el primero. Cada receptor publica entonces todos los eventos.</translation>
    </message>
    <message>
        <source>Enable the mode HA, and no mode before it</source>
        <translation>Active el modo HA y ninguno antes que él</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <source>Every pack of %1 holds it.</source>
        <translation>Está en toda distribución de %1.</translation>
    </message>
    <message>
        <source>Take it from the pack</source>
        <translation>Cópielo de la distribución</translation>
    </message>
    <message>
        <source>%1: %2 stands there twice</source>
        <translation>%1: %2 aparece dos veces</translation>
    </message>
    <message>
        <source>The product reads the one in line %1.</source>
        <translation>El producto lee el de la línea %1.</translation>
    </message>
    <message>
        <source>Remove the other one</source>
        <translation>Elimine el otro</translation>
    </message>
    <message>
        <source>%1 defines the datasource %2 twice</source>
        <translation>%1 define dos veces la fuente de datos %2</translation>
    </message>
    <message>
        <source>The first stands in %1, line %2. The server then loads no further datasource.</source>
        <translation>La primera está en %1, línea %2. El servidor no carga entonces más fuentes de datos.</translation>
    </message>
    <message>
        <source>Remove one of them</source>
        <translation>Elimine una de ellas</translation>
    </message>
    <message>
        <source>%1: carbon.spark.master is &quot;%2&quot;</source>
        <translation>%1: carbon.spark.master es «%2»</translation>
    </message>
    <message>
        <source>The analyzers of %1 form their own Spark cluster with &quot;%2&quot;.</source>
        <translation>Los analizadores de %1 forman su propio clúster de Spark con «%2».</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Escriba %1</translation>
    </message>
    <message>
        <source>%1: %2 is not separated from its value</source>
        <translation>%1: %2 no está separado de su valor</translation>
    </message>
    <message>
        <source>The whole line is taken for a name that nothing asks for.</source>
        <translation>La línea entera se toma por un nombre que nada consulta.</translation>
    </message>
    <message>
        <source>Put a blank behind %1</source>
        <translation>Ponga un espacio después de %1</translation>
    </message>
    <message>
        <source>%1 waits for %2 task servers, more than start together</source>
        <translation>%1 espera a %2 servidores de tareas, más de los que arrancan juntos</translation>
    </message>
    <message>
        <source>Its start may never end.</source>
        <translation>Puede que su arranque no termine nunca.</translation>
    </message>
    <message>
        <source>What %1 does stands in its start line, which is not in the home; it is taken for %2</source>
        <translation>Lo que hace %1 figura en su línea de arranque, que no está en la instalación; se toma por %2</translation>
    </message>
    <message>
        <source>A node that is started without an option does everything.</source>
        <translation>Un nodo que arranca sin opciones lo hace todo.</translation>
    </message>
    <message>
        <source>Correct the roles in the plan</source>
        <translation>Corrija los roles en el plan</translation>
    </message>
    <message>
        <source>%1 is %2 as it was unpacked</source>
        <translation>%1 es %2 recién desempaquetado</translation>
    </message>
    <message>
        <source>Nothing of a cluster is configured in it.</source>
        <translation>No hay nada de clúster configurado en él.</translation>
    </message>
    <message>
        <source>Configure it, or leave it out</source>
        <translation>Configúrelo o déjelo fuera</translation>
    </message>
    <message>
        <source>its own registry</source>
        <translation>su propio registro</translation>
    </message>
    <message>
        <source>the user store</source>
        <translation>el almacén de usuarios</translation>
    </message>
    <message>
        <source>the mounted registry</source>
        <translation>el registro montado</translation>
    </message>
    <message>
        <source>the metrics</source>
        <translation>las métricas</translation>
    </message>
    <message>
        <source>the processed data</source>
        <translation>los datos procesados</translation>
    </message>
    <message>
        <source>is not a folder; name the home of a node</source>
        <translation>no es una carpeta; indique la carpeta de instalación de un nodo</translation>
    </message>
    <message>
        <source>is %1, but the homes before it are %2; a cluster has one product</source>
        <translation>es %1, pero las instalaciones anteriores son %2; un clúster tiene un solo producto</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>se indica dos veces</translation>
    </message>
    <message>
        <source>%1 does not mount %2</source>
        <translation>%1 no monta %2</translation>
    </message>
    <message>
        <source>It keeps that part of the registry to itself.</source>
        <translation>Reserva esa parte del registro para sí mismo.</translation>
    </message>
    <message>
        <source>Add the mount; `das-setup diff` shows it</source>
        <translation>Añada el montaje; `das-setup diff` lo muestra</translation>
    </message>
    <message>
        <source>%1: the mount of %2 leads to no database</source>
        <translation>%1: el montaje de %2 no lleva a ninguna base de datos</translation>
    </message>
    <message>
        <source>Give both the same name. What the node wrote to its own registry meanwhile stays there</source>
        <translation>Dé a ambos el mismo nombre. Lo que el nodo haya escrito entretanto en su propio registro se queda ahí</translation>
    </message>
    <message>
        <source>It has no instanceId.</source>
        <translation>No tiene instanceId.</translation>
    </message>
    <message>
        <source>No remoteInstance with a dbConfig has the id &quot;%1&quot;.</source>
        <translation>Ningún remoteInstance con dbConfig tiene el id «%1».</translation>
    </message>
    <message>
        <source>No dbConfig with a dataSource has the name &quot;%1&quot;.</source>
        <translation>Ningún dbConfig con dataSource tiene el nombre «%1».</translation>
    </message>
    <message>
        <source>%1: the cacheId is not the user and URL of %2</source>
        <translation>%1: el cacheId no es el usuario y la URL de %2</translation>
    </message>
    <message>
        <source>Beside a dbConfig it has no effect.</source>
        <translation>Junto a un dbConfig no tiene efecto.</translation>
    </message>
    <message>
        <source>no bin/version.txt in it: choose the pack&apos;s zip, or the folder that bin lies in</source>
        <translation>no contiene bin/version.txt: elija el zip de la distribución o la carpeta donde está bin</translation>
    </message>
    <message>
        <source>%1 is Stream Processor based: from Enterprise Integrator 6.4 on, its analytics has none of the files of Data Analytics Server</source>
        <translation>%1 se basa en Stream Processor: desde Enterprise Integrator 6.4, su analítica no tiene ninguno de los archivos de Data Analytics Server</translation>
    </message>
    <message>
        <source>%1 is the successor of Data Analytics Server and is configured by other files</source>
        <translation>%1 es el sucesor de Data Analytics Server y se configura con otros archivos</translation>
    </message>
    <message>
        <source>the version of %1 is not known</source>
        <translation>no se conoce la versión de %1</translation>
    </message>
    <message>
        <source>%1 is built on Data Analytics Server, but which of its files a cluster needs changed is not known</source>
        <translation>%1 se basa en Data Analytics Server, pero no se sabe qué archivos suyos hay que cambiar para un clúster</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither Data Analytics Server nor Enterprise Integrator</source>
        <translation>«%1» no es ni Data Analytics Server ni Enterprise Integrator</translation>
    </message>
    <message>
        <source>%1 without %2: this pack does not hold the analytics server</source>
        <translation>%1 sin %2: esta distribución no contiene el servidor de analítica</translation>
    </message>
    <message>
        <source>this is the analytics folder of %1: choose the pack&apos;s own folder, in which it is %2</source>
        <translation>esta es la carpeta de analítica de %1: elija la carpeta de la propia distribución, en la que es %2</translation>
    </message>
    <message>
        <source>%1 without %2: this pack holds the integrator, but not the analytics server</source>
        <translation>%1 sin %2: esta distribución contiene el integrador, pero no el servidor de analítica</translation>
    </message>
    <message>
        <source>is missing: choose the folder that bin lies in</source>
        <translation>falta: elija la carpeta donde está bin</translation>
    </message>
    <message>
        <source>%1. Supported are: %2.</source>
        <translation>%1. Son compatibles: %2.</translation>
    </message>
    <message>
        <source>is not a path below the pack</source>
        <translation>no es una ruta dentro de la distribución</translation>
    </message>
    <message>
        <source>is reached by a symbolic link that leaves the pack; put the file itself there</source>
        <translation>se alcanza por un enlace simbólico que sale de la distribución; ponga ahí el archivo mismo</translation>
    </message>
    <message>
        <source>is not a file; a stock pack has one here</source>
        <translation>no es un archivo; una distribución original tiene uno aquí</translation>
    </message>
    <message>
        <source>has %1 bytes; no configuration file is longer than %2</source>
        <translation>tiene %1 bytes; ningún archivo de configuración supera los %2</translation>
    </message>
    <message>
        <source>sample pack</source>
        <translation>distribución de ejemplo</translation>
    </message>
    <message>
        <source>no stock pack is named: choose the pack&apos;s zip or its unpacked folder</source>
        <translation>no se indica ninguna distribución original: elija su zip o su carpeta desempaquetada</translation>
    </message>
    <message>
        <source>does not exist: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>no existe: elija el zip de la distribución original o su carpeta desempaquetada</translation>
    </message>
    <message>
        <source>is a pipe or a device: choose the stock pack&apos;s zip or its unpacked folder</source>
        <translation>es una tubería o un dispositivo: elija el zip de la distribución original o su carpeta desempaquetada</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>its entries are longer than the zip; download the pack again</source>
        <translation>sus entradas ocupan más que el zip; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; is a file and a folder; download the pack again</source>
        <translation>la entrada «%1» es a la vez archivo y carpeta; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; does not stay inside the zip&apos;s own folder; download the pack again</source>
        <translation>la entrada «%1» se sale de la carpeta del zip; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>the entry &quot;%1&quot; stands twice; download the pack again</source>
        <translation>la entrada «%1» aparece dos veces; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>cannot be opened as a zip: %1; choose the pack&apos;s zip or its unpacked folder</source>
        <translation>no se puede abrir como zip: %1; elija el zip de la distribución o su carpeta desempaquetada</translation>
    </message>
    <message>
        <source>is not a file but a link or device; a stock pack has a file here</source>
        <translation>no es un archivo, sino un enlace o un dispositivo; una distribución original tiene aquí un archivo</translation>
    </message>
    <message>
        <source>is encrypted; use the pack as it was downloaded</source>
        <translation>está cifrado; use la distribución tal como se descargó</translation>
    </message>
    <message>
        <source>unpacks to %1 bytes; no configuration file is longer than %2</source>
        <translation>ocupa %1 bytes al desempaquetarse; ningún archivo de configuración supera los %2</translation>
    </message>
    <message>
        <source>cannot be read: %1; download the pack again</source>
        <translation>no se puede leer: %1; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>has another length than the zip says; download the pack again</source>
        <translation>no tiene el tamaño que indica el zip; descargue de nuevo la distribución</translation>
    </message>
    <message>
        <source>Number too big</source>
        <translation>Número demasiado grande</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>is longer than %1 MB; no plan is</source>
        <translation>supera los %1 MB; ningún plan es tan grande</translation>
    </message>
    <message>
        <source>not valid JSON: %1</source>
        <translation>JSON no válido: %1</translation>
    </message>
    <message>
        <source>it holds a NUL byte</source>
        <translation>contiene un byte NUL</translation>
    </message>
    <message>
        <source>must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>is out of range</source>
        <translation>está fuera de rango</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; use %2</source>
        <translation>«%1» no se conoce; use %2</translation>
    </message>
    <message>
        <source>must be a list [...]</source>
        <translation>debe ser una lista [...]</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>a plan never holds a password; use --secrets FILE or the environment</source>
        <translation>un plan nunca contiene contraseñas; use --secrets ARCHIVO o el entorno</translation>
    </message>
    <message>
        <source>%1 is not known; this program reads version %2</source>
        <translation>%1 no se conoce; este programa lee la versión %2</translation>
    </message>
    <message>
        <source>must be receiver, indexer, analyzer or dashboard</source>
        <translation>debe ser receiver, indexer, analyzer o dashboard</translation>
    </message>
    <message>
        <source>a cluster of more than %1 nodes is not taken on</source>
        <translation>no se admiten clústeres de más de %1 nodos</translation>
    </message>
    <message>
        <source>The clocks of %1 and this machine agree</source>
        <translation>Los relojes de %1 y de este equipo coinciden</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 ahead of this machine&apos;s</source>
        <translation>El reloj de %1 va %2 adelantado respecto al de este equipo</translation>
    </message>
    <message>
        <source>The clock of %1 is %2 behind this machine&apos;s</source>
        <translation>El reloj de %1 va %2 atrasado respecto al de este equipo</translation>
    </message>
    <message>
        <source>Let one time server set the clocks of all machines</source>
        <translation>Sincronice los relojes de todos los equipos con un mismo servidor de hora</translation>
    </message>
    <message>
        <source>Set the clocks before the first start: HBase turns region servers away and events fall into the wrong time. Let one time server set the clocks of all machines</source>
        <translation>Ponga en hora los relojes antes del primer arranque: HBase rechaza RegionServers y los eventos caen en una hora equivocada. Sincronice los relojes de todos los equipos con un mismo servidor de hora</translation>
    </message>
    <message>
        <source>not a frame of Hadoop&apos;s RPC</source>
        <translation>no es una trama del RPC de Hadoop</translation>
    </message>
    <message>
        <source>not an answer of Hadoop&apos;s RPC</source>
        <translation>no es una respuesta del RPC de Hadoop</translation>
    </message>
    <message>
        <source>an answer of Hadoop&apos;s RPC that is cut</source>
        <translation>una respuesta incompleta del RPC de Hadoop</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>HBase is older than 0.96: its znodes are not what DAS can read</source>
        <translation>HBase es anterior a 0.96: DAS no puede leer sus znodes</translation>
    </message>
    <message>
        <source>DAS needs HBase 1.1.2 or later</source>
        <translation>DAS necesita HBase 1.1.2 o posterior</translation>
    </message>
    <message>
        <source>HBase is too old</source>
        <translation>HBase es demasiado antiguo</translation>
    </message>
    <message>
        <source>HBase is registered in ZooKeeper at %1</source>
        <translation>HBase está registrado en ZooKeeper en %1</translation>
    </message>
    <message>
        <source>HBase does not tell its version</source>
        <translation>HBase no indica su versión</translation>
    </message>
    <message>
        <source>HBase %1</source>
        <translation>HBase %1</translation>
    </message>
    <message>
        <source>%1 is %2 here, %3 in the plan</source>
        <translation>%1 es aquí %2; en el plan, %3</translation>
    </message>
    <message>
        <source>HBase sends its clients to names that do not resolve here: %1</source>
        <translation>HBase remite a sus clientes a nombres que no se resuelven aquí: %1</translation>
    </message>
    <message>
        <source>Give their addresses in the hosts table of the plan</source>
        <translation>Indique sus direcciones en la tabla de hosts del plan</translation>
    </message>
    <message>
        <source>The names do not resolve</source>
        <translation>Los nombres no se resuelven</translation>
    </message>
    <message>
        <source>Correct the hosts table of the plan, or the hosts file of this machine</source>
        <translation>Corrija la tabla de hosts del plan o el archivo hosts de este equipo</translation>
    </message>
    <message>
        <source>%1 names of HBase&apos;s servers are known</source>
        <translation>Se conocen %1 nombres de los servidores de HBase</translation>
    </message>
    <message>
        <source>HBase has no active master</source>
        <translation>HBase no tiene ningún master activo</translation>
    </message>
    <message>
        <source>Start it: bin/start-hbase.sh</source>
        <translation>Inícielo: bin/start-hbase.sh</translation>
    </message>
    <message>
        <source>HBase does not run</source>
        <translation>HBase no está en ejecución</translation>
    </message>
    <message>
        <source>The active master is %1, the plan says %2</source>
        <translation>El master activo es %1; el plan dice %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>The active master is %1</source>
        <translation>El master activo es %1</translation>
    </message>
    <message>
        <source>HBase has no region server</source>
        <translation>HBase no tiene ningún RegionServer</translation>
    </message>
    <message>
        <source>Start them, and look into their logs</source>
        <translation>Inícielos y revise sus logs</translation>
    </message>
    <message>
        <source>There was no time left</source>
        <translation>No quedó tiempo</translation>
    </message>
    <message>
        <source>1 region server accepts connections</source>
        <translation>1 RegionServer acepta conexiones</translation>
    </message>
    <message>
        <source>%1 region servers accept connections</source>
        <translation>%1 RegionServers aceptan conexiones</translation>
    </message>
    <message>
        <source>Check the firewall, and that the region servers run and listen on that address</source>
        <translation>Compruebe el cortafuegos y que los RegionServers estén en ejecución y escuchen en esa dirección</translation>
    </message>
    <message>
        <source>ZooKeeper does not tell where HBase runs</source>
        <translation>ZooKeeper no indica dónde se ejecuta HBase</translation>
    </message>
    <message>
        <source>Znodes</source>
        <translation>Znodes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Region servers</source>
        <translation>RegionServers</translation>
    </message>
    <message>
        <source>HBase</source>
        <translation>HBase</translation>
    </message>
    <message>
        <source>Look into the logs of ZooKeeper</source>
        <translation>Revise los logs de ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper holds no %1: HBase has never started with it</source>
        <translation>ZooKeeper no contiene %1: HBase nunca ha arrancado con él</translation>
    </message>
    <message>
        <source>Start HBase with this quorum, or name the quorum that it uses</source>
        <translation>Inicie HBase con este quórum o indique el quórum que usa</translation>
    </message>
    <message>
        <source>ZooKeeper holds %1, not %2, where DAS looks for HBase</source>
        <translation>ZooKeeper contiene %1, no %2, donde DAS busca HBase</translation>
    </message>
    <message>
        <source>Set zookeeper.znode.parent to %1 in hbase-site.xml</source>
        <translation>Ponga zookeeper.znode.parent a %1 en hbase-site.xml</translation>
    </message>
    <message>
        <source>%1 in ZooKeeper cannot be read: %2</source>
        <translation>No se puede leer %1 en ZooKeeper: %2</translation>
    </message>
    <message>
        <source>No member of the quorum gives a session: %1</source>
        <translation>Ningún miembro del quórum abre una sesión: %1</translation>
    </message>
    <message>
        <source>not the address of an HBase master</source>
        <translation>no es la dirección de un master de HBase</translation>
    </message>
    <message>
        <source>The NameNode does not answer</source>
        <translation>El NameNode no responde</translation>
    </message>
    <message>
        <source>%1 is no NameNode: it speaks HTTP</source>
        <translation>%1 no es un NameNode: habla HTTP</translation>
    </message>
    <message>
        <source>Give the port of fs.defaultFS, usually 8020 or 9000, not that of the web pages</source>
        <translation>Indique el puerto de fs.defaultFS, normalmente 8020 o 9000, no el de las páginas web</translation>
    </message>
    <message>
        <source>%1 demands Kerberos</source>
        <translation>%1 exige Kerberos</translation>
    </message>
    <message>
        <source>DAS signs in to HDFS without it: use a cluster whose hadoop.security.authentication is simple</source>
        <translation>DAS inicia sesión en HDFS sin Kerberos: use un clúster cuyo hadoop.security.authentication sea simple</translation>
    </message>
    <message>
        <source>%1 is a server of Hadoop, but no NameNode</source>
        <translation>%1 es un servidor de Hadoop, pero no un NameNode</translation>
    </message>
    <message>
        <source>Give the host and port of fs.defaultFS in core-site.xml</source>
        <translation>Indique el host y el puerto de fs.defaultFS de core-site.xml</translation>
    </message>
    <message>
        <source>%1 is still starting</source>
        <translation>%1 aún está arrancando</translation>
    </message>
    <message>
        <source>Test again in a minute</source>
        <translation>Repita la prueba dentro de un minuto</translation>
    </message>
    <message>
        <source>%1 refuses the connection: %2</source>
        <translation>%1 rechaza la conexión: %2</translation>
    </message>
    <message>
        <source>Look into the NameNode&apos;s log</source>
        <translation>Revise el log del NameNode</translation>
    </message>
    <message>
        <source>A NameNode; it tells its version only to its superuser</source>
        <translation>Es un NameNode; solo indica su versión a su superusuario</translation>
    </message>
    <message>
        <source>A NameNode of Hadoop %1</source>
        <translation>Un NameNode de Hadoop %1</translation>
    </message>
    <message>
        <source>DAS needs Hadoop 2.6.0 or later</source>
        <translation>DAS necesita Hadoop 2.6.0 o posterior</translation>
    </message>
    <message>
        <source>It is the active NameNode</source>
        <translation>Es el NameNode activo</translation>
    </message>
    <message>
        <source>It is a NameNode in state %1: it serves no files</source>
        <translation>Es un NameNode en estado %1: no sirve archivos</translation>
    </message>
    <message>
        <source>Name the active NameNode in the plan</source>
        <translation>Indique en el plan el NameNode activo</translation>
    </message>
    <message>
        <source>Only the active NameNode can tell</source>
        <translation>Solo puede decirlo el NameNode activo</translation>
    </message>
    <message>
        <source>The NameNode does not tell: %1</source>
        <translation>El NameNode no lo indica: %1</translation>
    </message>
    <message>
        <source>The NameNode is in safe mode: nobody can write now</source>
        <translation>El NameNode está en modo seguro: nadie puede escribir ahora</translation>
    </message>
    <message>
        <source>Safe mode is off</source>
        <translation>El modo seguro está desactivado</translation>
    </message>
    <message>
        <source>Start no node before it has left safe mode: hdfs dfsadmin -safemode wait</source>
        <translation>No arranque ningún nodo hasta que salga del modo seguro: hdfs dfsadmin -safemode wait</translation>
    </message>
    <message>
        <source>%1 blocks are missing, %2 are corrupt</source>
        <translation>Faltan %1 bloques y %2 están dañados</translation>
    </message>
    <message>
        <source>Start the DataNodes that are down, then run hdfs fsck /</source>
        <translation>Inicie los DataNodes caídos y ejecute después hdfs fsck /</translation>
    </message>
    <message>
        <source>Only %1 of %2 are free</source>
        <translation>Solo hay libres %1 de %2</translation>
    </message>
    <message>
        <source>Add space to the DataNodes</source>
        <translation>Añada espacio a los DataNodes</translation>
    </message>
    <message>
        <source>No DataNode has joined: there is no space</source>
        <translation>No se ha unido ningún DataNode: no hay espacio</translation>
    </message>
    <message>
        <source>Start the DataNodes, and look into their logs</source>
        <translation>Inicie los DataNodes y revise sus logs</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>Hay libres %1 de %2</translation>
    </message>
    <message>
        <source>The NameNode answers with an error: %1</source>
        <translation>El NameNode responde con un error: %1</translation>
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
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>HDFS</source>
        <translation>HDFS</translation>
    </message>
    <message>
        <source>Check the port: it is the one of fs.defaultFS in the NameNode&apos;s core-site.xml, usually 8020 or 9000, not that of its web pages</source>
        <translation>Compruebe el puerto: es el de fs.defaultFS en el core-site.xml del NameNode, normalmente 8020 o 9000, no el de sus páginas web</translation>
    </message>
    <message>
        <source>%1 is no NameNode: %2</source>
        <translation>%1 no es un NameNode: %2</translation>
    </message>
    <message>
        <source>it speaks HBase</source>
        <translation>habla HBase</translation>
    </message>
    <message>
        <source>%1 speaks version %2 of Hadoop&apos;s IPC: it is older than Hadoop 2.1</source>
        <translation>%1 habla la versión %2 del IPC de Hadoop: es anterior a Hadoop 2.1</translation>
    </message>
    <message>
        <source>Check the port: clients of ZooKeeper connect to its clientPort, usually 2181</source>
        <translation>Compruebe el puerto: los clientes de ZooKeeper se conectan a su clientPort, normalmente 2181</translation>
    </message>
    <message>
        <source>%1 is a ZooKeeper server that serves nobody: it has no quorum, or is still starting</source>
        <translation>%1 es un servidor ZooKeeper que no atiende a nadie: no tiene quórum o aún está arrancando</translation>
    </message>
    <message>
        <source>Start the other members, and check the server lines of its zoo.cfg</source>
        <translation>Inicie los demás miembros y compruebe las líneas server de su zoo.cfg</translation>
    </message>
    <message>
        <source>not an answer of ZooKeeper</source>
        <translation>no es una respuesta de ZooKeeper</translation>
    </message>
    <message>
        <source>it does not answer srvr</source>
        <translation>no responde a srvr</translation>
    </message>
    <message>
        <source>%1 does not speak ZooKeeper: %2</source>
        <translation>%1 no habla ZooKeeper: %2</translation>
    </message>
    <message>
        <source>It is the only member of the quorum</source>
        <translation>Es el único miembro del quórum</translation>
    </message>
    <message>
        <source>The quorum holds while %1 of its %2 members run</source>
        <translation>El quórum se mantiene mientras funcionen %1 de sus %2 miembros</translation>
    </message>
    <message>
        <source>A ZooKeeper server</source>
        <translation>Un servidor ZooKeeper</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>Look into the log of that member</source>
        <translation>Revise el log de ese miembro</translation>
    </message>
    <message>
        <source>There is no session</source>
        <translation>No hay sesión</translation>
    </message>
    <message>
        <source>Gives a session: the quorum holds</source>
        <translation>Abre una sesión: el quórum se mantiene</translation>
    </message>
    <message>
        <source>Gives a session</source>
        <translation>Abre una sesión</translation>
    </message>
    <message>
        <source>It does not answer the command srvr</source>
        <translation>No responde al comando srvr</translation>
    </message>
    <message>
        <source>It runs alone and knows nothing of the %1 other members</source>
        <translation>Funciona solo y no sabe nada de los otros %1 miembros</translation>
    </message>
    <message>
        <source>Give each member&apos;s zoo.cfg a server line for every member, or name this one alone in the plan</source>
        <translation>Ponga en el zoo.cfg de cada miembro una línea server por miembro, o indique solo este en el plan</translation>
    </message>
    <message>
        <source>ZooKeeper %1, %2</source>
        <translation>ZooKeeper %1, %2</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>ZooKeeper did not answer for %1 within %2</source>
        <translation>ZooKeeper no respondió sobre %1 en %2</translation>
    </message>
    <message>
        <source>ZooKeeper does not let us read %1</source>
        <translation>ZooKeeper no permite leer %1</translation>
    </message>
    <message>
        <source>ZooKeeper cannot give %1: %2</source>
        <translation>ZooKeeper no puede dar %1: %2</translation>
    </message>
    <message>
        <source>%1 is not an address for ZooKeeper</source>
        <translation>%1 no es una dirección para ZooKeeper</translation>
    </message>
    <message>
        <source>%1 gives no session within %2</source>
        <translation>%1 no abre ninguna sesión en %2</translation>
    </message>
    <message>
        <source>the resolver did not answer for %1 within %2</source>
        <translation>el servicio de resolución no respondió sobre %1 en %2</translation>
    </message>
    <message>
        <source>%1 does not resolve on this machine</source>
        <translation>%1 no se resuelve en este equipo</translation>
    </message>
    <message>
        <source>This machine&apos;s resolver does not answer for %1</source>
        <translation>El servicio de resolución de este equipo no responde sobre %1</translation>
    </message>
    <message>
        <source>Each node gets the line “%1 %2” from the bundle&apos;s hosts file</source>
        <translation>Cada nodo recibe la línea «%1 %2» del archivo hosts del paquete</translation>
    </message>
    <message>
        <source>Check the spelling, or give its address in the hosts table of the plan</source>
        <translation>Compruebe cómo está escrito o indique su dirección en la tabla de hosts del plan</translation>
    </message>
    <message>
        <source>It means this machine itself</source>
        <translation>Se refiere a este mismo equipo</translation>
    </message>
    <message>
        <source>%1 is %2 in the plan and resolves to %3 on this machine</source>
        <translation>%1 es %2 en el plan y se resuelve como %3 en este equipo</translation>
    </message>
    <message>
        <source>One of them is wrong: correct the plan, or this machine&apos;s hosts file or name server</source>
        <translation>Uno de los dos es incorrecto: corrija el plan, o el archivo hosts o el servidor de nombres de este equipo</translation>
    </message>
    <message>
        <source>%1 resolves to %2</source>
        <translation>%1 se resuelve como %2</translation>
    </message>
    <message>
        <source>Not tried: it does not resolve here</source>
        <translation>Sin probar: no se resuelve aquí</translation>
    </message>
    <message>
        <source>%1 leads back to no name</source>
        <translation>%1 no tiene ningún nombre inverso</translation>
    </message>
    <message>
        <source>HBase and HDFS look their machines up both ways: give the name server a reverse entry, or each machine the line “%1 %2” in its hosts file</source>
        <translation>HBase y HDFS resuelven sus equipos en ambos sentidos: cree una entrada inversa en el servidor de nombres, o ponga en cada equipo la línea «%1 %2» en su archivo hosts</translation>
    </message>
    <message>
        <source>%1 leads back to %2, not to %3</source>
        <translation>%1 lleva de vuelta a %2, no a %3</translation>
    </message>
    <message>
        <source>Let the name that the plan uses stand first in the line of the hosts file, or in the reverse entry of the name server</source>
        <translation>Ponga primero el nombre que usa el plan en la línea del archivo hosts o en la entrada inversa del servidor de nombres</translation>
    </message>
    <message>
        <source>%1 leads back to %2</source>
        <translation>%1 lleva de vuelta a %2</translation>
    </message>
    <message>
        <source>The plan itself gives %1 the loopback address %2</source>
        <translation>El propio plan da a %1 la dirección de bucle local %2</translation>
    </message>
    <message>
        <source>That reaches the same machine only: right where all of it runs on one</source>
        <translation>Solo llega al mismo equipo: es correcto si todo se ejecuta en uno</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2 on this machine; the plan says %3</source>
        <translation>%1 se resuelve como la dirección de bucle local %2 en este equipo; el plan dice %3</translation>
    </message>
    <message>
        <source>Replace the line of %1 in /etc/hosts by “%2 %1”: a server that takes its address from it is reached by nobody else</source>
        <translation>Sustituya la línea de %1 en /etc/hosts por «%2 %1»: a un servidor que tome de ella su dirección nadie más puede llegar</translation>
    </message>
    <message>
        <source>%1 resolves to the loopback address %2</source>
        <translation>%1 se resuelve como la dirección de bucle local %2</translation>
    </message>
    <message>
        <source>On every node that means the node itself: use the name or address under which the others reach it</source>
        <translation>En cada nodo se refiere al propio nodo: use el nombre o la dirección con que llegan a él los demás</translation>
    </message>
    <message>
        <source>It is no loopback address</source>
        <translation>No es una dirección de bucle local</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>All %1 ports of %2 are free</source>
        <translation>Los %1 puertos de %2 están libres</translation>
    </message>
    <message>
        <source>%1 runs already (process %2): taken are %3</source>
        <translation>%1 ya está en ejecución (proceso %2): están ocupados %3</translation>
    </message>
    <message>
        <source>Stop it before its files are replaced</source>
        <translation>Deténgalo antes de sustituir sus archivos</translation>
    </message>
    <message>
        <source>Something on this machine holds ports of %1: %2</source>
        <translation>Algo en este equipo ocupa puertos de %1: %2</translation>
    </message>
    <message>
        <source>See who it is with “ss -ltnp”; stop it, or give %1 another port or port offset</source>
        <translation>Averigüe qué es con «ss -ltnp»; deténgalo, o dé a %1 otro puerto u otro desplazamiento</translation>
    </message>
    <message>
        <source>Name to address</source>
        <translation>Nombre a dirección</translation>
    </message>
    <message>
        <source>Address to name</source>
        <translation>Dirección a nombre</translation>
    </message>
    <message>
        <source>Loopback</source>
        <translation>Bucle local</translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation>Puertos libres</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Created before that: %1</source>
        <translation>Creadas antes de eso: %1</translation>
    </message>
    <message>
        <source>The plan names no MySQL server</source>
        <translation>El plan no indica ningún servidor MySQL</translation>
    </message>
    <message>
        <source>The URL options demand encryption, which the server does not offer</source>
        <translation>Las opciones de la URL exigen cifrado, que el servidor no ofrece</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do, even on MariaDB</source>
        <translation>MariaDB Connector/J no sirve, ni siquiera con MariaDB</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports. Use MySQL Connector/J</source>
        <translation>Analytics no encuentra ajustes para la base de datos que ese controlador indica. Use MySQL Connector/J</translation>
    </message>
    <message>
        <source>The plan names no driver class</source>
        <translation>El plan no indica ninguna clase de controlador</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver, or %1 from Connector/J 8 on</source>
        <translation>Use com.mysql.jdbc.Driver, o %1 desde Connector/J 8</translation>
    </message>
    <message>
        <source>%1 has no class %2</source>
        <translation>%1 no tiene la clase %2</translation>
    </message>
    <message>
        <source>Use com.mysql.jdbc.Driver</source>
        <translation>Use com.mysql.jdbc.Driver</translation>
    </message>
    <message>
        <source>%1 is too old for %2</source>
        <translation>%1 es demasiado antiguo para %2</translation>
    </message>
    <message>
        <source>Use Connector/J 5.1.46 or newer: older ones ask for settings that this server does not have</source>
        <translation>Use Connector/J 5.1.46 o posterior: los anteriores piden ajustes que este servidor no tiene</translation>
    </message>
    <message>
        <source>Connector/J 8 refuses caching_sha2_password without TLS</source>
        <translation>Connector/J 8 rechaza caching_sha2_password sin TLS</translation>
    </message>
    <message>
        <source>Unless the account uses mysql_native_password, add allowPublicKeyRetrieval=true to the URL options, or let it use TLS</source>
        <translation>Salvo que la cuenta use mysql_native_password, añada allowPublicKeyRetrieval=true a las opciones de la URL, o permita que use TLS</translation>
    </message>
    <message>
        <source>%1 does not offer the TLS versions of the server by itself</source>
        <translation>%1 no ofrece por sí mismo las versiones de TLS del servidor</translation>
    </message>
    <message>
        <source>Add enabledTLSProtocols=TLSv1.2 to the URL options, or use Connector/J 5.1.49</source>
        <translation>Añada enabledTLSProtocols=TLSv1.2 a las opciones de la URL, o use Connector/J 5.1.49</translation>
    </message>
    <message>
        <source>The jar must be Connector/J 5.1.46 or newer</source>
        <translation>El jar debe ser Connector/J 5.1.46 o posterior</translation>
    </message>
    <message>
        <source>%1 works with %2</source>
        <translation>%1 funciona con %2</translation>
    </message>
    <message>
        <source>%2 does not let %1 in: wrong user or password</source>
        <translation>%2 no deja entrar a %1: usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Check both, and that this account may come from this machine. The server says: %3</source>
        <translation>Compruebe ambos y que esta cuenta pueda entrar desde este equipo. El servidor dice: %3</translation>
    </message>
    <message>
        <source>%1 does not sign in with a password at %2</source>
        <translation>%1 no inicia sesión con contraseña en %2</translation>
    </message>
    <message>
        <source>The account uses the login of its own machine. Create a user with a password for the cluster</source>
        <translation>La cuenta usa el inicio de sesión de su propio equipo. Cree un usuario con contraseña para el clúster</translation>
    </message>
    <message>
        <source>%2 lets nobody in from this machine</source>
        <translation>%2 no deja entrar a nadie desde este equipo</translation>
    </message>
    <message>
        <source>Create the account for the addresses of all nodes, and of this machine to test it: CREATE USER &apos;name&apos;@&apos;address&apos;. The server says: %3</source>
        <translation>Cree la cuenta para las direcciones de todos los nodos y, para probarla, de este equipo: CREATE USER &apos;name&apos;@&apos;address&apos;. El servidor dice: %3</translation>
    </message>
    <message>
        <source>%2 blocks this machine after too many broken connections</source>
        <translation>%2 bloquea este equipo tras demasiadas conexiones interrumpidas</translation>
    </message>
    <message>
        <source>Run FLUSH HOSTS on the server, and raise max_connect_errors</source>
        <translation>Ejecute FLUSH HOSTS en el servidor y aumente max_connect_errors</translation>
    </message>
    <message>
        <source>%2 takes no more connections</source>
        <translation>%2 no admite más conexiones</translation>
    </message>
    <message>
        <source>Raise max_connections, or the limit of the user. The server says: %3</source>
        <translation>Aumente max_connections o el límite del usuario. El servidor dice: %3</translation>
    </message>
    <message>
        <source>%1 may not do that at %2: %3</source>
        <translation>%1 no tiene permiso para eso en %2: %3</translation>
    </message>
    <message>
        <source>Let an administrator grant it: GRANT ALL PRIVILEGES ON database.* TO the user</source>
        <translation>Pida a un administrador que lo conceda: GRANT ALL PRIVILEGES ON database.* TO el usuario</translation>
    </message>
    <message>
        <source>%1 has a password in the old format, which nothing accepts any more</source>
        <translation>%1 tiene una contraseña en el formato antiguo, que ya nada acepta</translation>
    </message>
    <message>
        <source>Set the password again with old_passwords=0</source>
        <translation>Vuelva a establecer la contraseña con old_passwords=0</translation>
    </message>
    <message>
        <source>The password of %1 has expired</source>
        <translation>La contraseña de %1 ha caducado</translation>
    </message>
    <message>
        <source>Set a new one with ALTER USER, without expiry</source>
        <translation>Establezca una nueva con ALTER USER, sin caducidad</translation>
    </message>
    <message>
        <source>The account %1 is locked</source>
        <translation>La cuenta %1 está bloqueada</translation>
    </message>
    <message>
        <source>Unlock it with ALTER USER ... ACCOUNT UNLOCK. The server says: %3</source>
        <translation>Desbloquéela con ALTER USER ... ACCOUNT UNLOCK. El servidor dice: %3</translation>
    </message>
    <message>
        <source>%2 accepts encrypted connections only</source>
        <translation>%2 solo acepta conexiones cifradas</translation>
    </message>
    <message>
        <source>Take useSSL=false out of the URL options</source>
        <translation>Quite useSSL=false de las opciones de la URL</translation>
    </message>
    <message>
        <source>%1 signs in by a method that is not available here: %3</source>
        <translation>%1 inicia sesión con un método que no está disponible aquí: %3</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password. For the latter this program needs the plugins of the package libmariadb3</source>
        <translation>Asigne a la cuenta mysql_native_password o caching_sha2_password. Para este último, este programa necesita los plugins del paquete libmariadb3</translation>
    </message>
    <message>
        <source>%2 wants %1 to sign in by a method that could show the password, or that is not known here</source>
        <translation>%2 quiere que %1 inicie sesión con un método que podría revelar la contraseña o que no se conoce aquí</translation>
    </message>
    <message>
        <source>Give the account mysql_native_password or caching_sha2_password</source>
        <translation>Asigne a la cuenta mysql_native_password o caching_sha2_password</translation>
    </message>
    <message>
        <source>The sign-in of %1 broke off: %3</source>
        <translation>Se interrumpió el inicio de sesión de %1: %3</translation>
    </message>
    <message>
        <source>With caching_sha2_password the server needs TLS, or its RSA key; Connector/J then needs allowPublicKeyRetrieval=true among the URL options. Or give the account mysql_native_password</source>
        <translation>Con caching_sha2_password el servidor necesita TLS o su clave RSA; Connector/J necesita entonces allowPublicKeyRetrieval=true en las opciones de la URL. O asigne a la cuenta mysql_native_password</translation>
    </message>
    <message>
        <source>No encrypted connection to %2 came about: %3</source>
        <translation>No se pudo establecer una conexión cifrada con %2: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and tls_version, or set useSSL=false among the URL options</source>
        <translation>Compruebe el certificado del servidor y tls_version, o ponga useSSL=false en las opciones de la URL</translation>
    </message>
    <message>
        <source>%2 is not part of its Galera cluster now: %3</source>
        <translation>%2 no forma parte ahora de su clúster Galera: %3</translation>
    </message>
    <message>
        <source>Let it rejoin, or name another node of that cluster</source>
        <translation>Haga que vuelva a unirse o indique otro nodo de ese clúster</translation>
    </message>
    <message>
        <source>%2 is shutting down</source>
        <translation>%2 se está apagando</translation>
    </message>
    <message>
        <source>Start it, then test again</source>
        <translation>Inícielo y repita la prueba</translation>
    </message>
    <message>
        <source>%2 does not take changes: %3</source>
        <translation>%2 no acepta cambios: %3</translation>
    </message>
    <message>
        <source>Name the primary server, not a replica, or switch read_only off</source>
        <translation>Indique el servidor principal, no una réplica, o desactive read_only</translation>
    </message>
    <message>
        <source>%2 does not take the name: %3</source>
        <translation>%2 no acepta el nombre: %3</translation>
    </message>
    <message>
        <source>Choose letters, digits and underscores, 64 at most</source>
        <translation>Use letras, dígitos y guiones bajos, 64 como máximo</translation>
    </message>
    <message>
        <source>%2 breaks the MySQL protocol: %3</source>
        <translation>%2 no respeta el protocolo de MySQL: %3</translation>
    </message>
    <message>
        <source>Check the port, and what stands between here and the server</source>
        <translation>Compruebe el puerto y lo que haya entre este equipo y el servidor</translation>
    </message>
    <message>
        <source>%2 closed the connection</source>
        <translation>%2 cerró la conexión</translation>
    </message>
    <message>
        <source>Look into the error log of the server. It says here: %3</source>
        <translation>Revise el log de errores del servidor. Aquí dice: %3</translation>
    </message>
    <message>
        <source>%2 does not let %1 in without a password</source>
        <translation>%2 no deja entrar a %1 sin contraseña</translation>
    </message>
    <message>
        <source>Enter the password</source>
        <translation>Introduzca la contraseña</translation>
    </message>
    <message>
        <source>%2 says: %3</source>
        <translation>%2 dice: %3</translation>
    </message>
    <message>
        <source>Look up error %1 in the manual of the server</source>
        <translation>Busque el error %1 en el manual del servidor</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Character sets</source>
        <translation>Juegos de caracteres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 responde: %2</translation>
    </message>
    <message>
        <source>Switch TLS on at the server, or set useSSL=false among the URL options</source>
        <translation>Active TLS en el servidor o ponga useSSL=false en las opciones de la URL</translation>
    </message>
    <message>
        <source>The URL options ask for encryption, which the server does not offer: data travel in the clear</source>
        <translation>Las opciones de la URL piden cifrado, que el servidor no ofrece: los datos viajan sin cifrar</translation>
    </message>
    <message>
        <source>The server offers no encryption, and none is asked for</source>
        <translation>El servidor no ofrece cifrado y tampoco se pide</translation>
    </message>
    <message>
        <source>The connection did not come that far</source>
        <translation>La conexión no llegó tan lejos</translation>
    </message>
    <message>
        <source>The server offers encryption; the URL options switch it off</source>
        <translation>El servidor ofrece cifrado; las opciones de la URL lo desactivan</translation>
    </message>
    <message>
        <source>Encrypted with %1; the driver also checks the certificate, which this test does not</source>
        <translation>Cifrado con %1; el controlador comprueba además el certificado, cosa que esta prueba no hace</translation>
    </message>
    <message>
        <source>Import it into the trust store of Java on each node, or add verifyServerCertificate=false to the URL options</source>
        <translation>Impórtelo en el almacén de confianza de Java de cada nodo, o añada verifyServerCertificate=false a las opciones de la URL</translation>
    </message>
    <message>
        <source>Encrypted with %1; the certificate is not checked</source>
        <translation>Cifrado con %1; el certificado no se comprueba</translation>
    </message>
    <message>
        <source>Say useSSL=true or useSSL=false among the URL options: Connector/J warns where nothing is said</source>
        <translation>Ponga useSSL=true o useSSL=false en las opciones de la URL: Connector/J avisa si no se indica nada</translation>
    </message>
    <message>
        <source>%1 may sign in over an encrypted connection only</source>
        <translation>%1 solo puede iniciar sesión por una conexión cifrada</translation>
    </message>
    <message>
        <source>Needs the sign-in</source>
        <translation>Requiere el inicio de sesión</translation>
    </message>
    <message>
        <source>Needs the encryption</source>
        <translation>Requiere el cifrado</translation>
    </message>
    <message>
        <source>Needs the databases</source>
        <translation>Requiere las bases de datos</translation>
    </message>
    <message>
        <source>Needs the server</source>
        <translation>Requiere el servidor</translation>
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
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The server has %1, and distinguishes case. </source>
        <translation>El servidor tiene %1 y distingue mayúsculas. </translation>
    </message>
    <message>
        <source>%1 are one database on this server</source>
        <translation>%1 son una misma base de datos en este servidor</translation>
    </message>
    <message>
        <source>It does not distinguish case (lower_case_table_names is %1). Give them names that differ otherwise</source>
        <translation>No distingue mayúsculas (lower_case_table_names es %1). Deles nombres que difieran en algo más</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing or hidden from %3, who may not create them: %4</source>
        <translation>%1 de %2 bases de datos faltan o están ocultas para %3, que no puede crearlas: %4</translation>
    </message>
    <message>
        <source>Let an administrator run the SQL of das-setup databases, and then: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Pida a un administrador que ejecute el SQL de das-setup databases y después: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 of %2 databases are missing: %3</source>
        <translation>Faltan %1 de %2 bases de datos: %3</translation>
    </message>
    <message>
        <source>%1 may create them: das-setup databases PLAN --create</source>
        <translation>%1 puede crearlas: das-setup databases PLAN --create</translation>
    </message>
    <message>
        <source>All %1 databases of the plan are there</source>
        <translation>Existen las %1 bases de datos del plan</translation>
    </message>
    <message>
        <source>%1 may create and use the tables of every database</source>
        <translation>%1 puede crear y usar las tablas de todas las bases de datos</translation>
    </message>
    <message>
        <source>%1 lacks %2 on %3</source>
        <translation>A %1 le falta %2 sobre %3</translation>
    </message>
    <message>
        <source>For each of them: GRANT ALL PRIVILEGES ON %1 TO %2</source>
        <translation>Para cada una: GRANT ALL PRIVILEGES ON %1 TO %2</translation>
    </message>
    <message>
        <source>%1 nodes with %2 pools of %3 each. </source>
        <translation>%1 nodos con %2 pools de %3 cada uno. </translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2, and others hold %3</source>
        <translation>El servidor permite %1 conexiones, este clúster puede abrir %2 y otros ocupan %3</translation>
    </message>
    <message>
        <source>Set max_connections to %1 in my.cnf</source>
        <translation>Ponga max_connections a %1 en my.cnf</translation>
    </message>
    <message>
        <source>%1 may hold %2 connections, this cluster may open %3</source>
        <translation>%1 puede mantener %2 conexiones; este clúster puede abrir %3</translation>
    </message>
    <message>
        <source>Raise MAX_USER_CONNECTIONS of the account to %1</source>
        <translation>Aumente MAX_USER_CONNECTIONS de la cuenta a %1</translation>
    </message>
    <message>
        <source>The server allows %1 connections, this cluster may open %2</source>
        <translation>El servidor permite %1 conexiones; este clúster puede abrir %2</translation>
    </message>
    <message>
        <source>Before it has tables: ALTER DATABASE %1 CHARACTER SET latin1</source>
        <translation>Antes de que tenga tablas: ALTER DATABASE %1 CHARACTER SET latin1</translation>
    </message>
    <message>
        <source>%1 is %2, whose index keys are too long: its tables fail with error %3</source>
        <translation>%1 es %2, cuyas claves de índice son demasiado largas: sus tablas fallan con el error %3</translation>
    </message>
    <message>
        <source>%1 is %2; the script of this version is made for latin1</source>
        <translation>%1 es %2; el script de esta versión está hecho para latin1</translation>
    </message>
    <message>
        <source>The server is part of a %1: it does not replicate the MyISAM tables of the stores, nor deletes in tables without a key</source>
        <translation>El servidor forma parte de un %1: no replica las tablas MyISAM de los almacenes ni los borrados en tablas sin clave</translation>
    </message>
    <message>
        <source>The server is part of a %1, where some tables of the scripts lack a primary key</source>
        <translation>El servidor forma parte de un %1, donde algunas tablas de los scripts no tienen clave primaria</translation>
    </message>
    <message>
        <source>Galera cluster</source>
        <translation>clúster Galera</translation>
    </message>
    <message>
        <source>replication group</source>
        <translation>grupo de replicación</translation>
    </message>
    <message>
        <source>Use a server with a plain replica, or let all nodes use one member</source>
        <translation>Use un servidor con una réplica simple, o haga que todos los nodos usen un mismo miembro</translation>
    </message>
    <message>
        <source>The server refuses tables without a primary key, which the scripts contain</source>
        <translation>El servidor rechaza tablas sin clave primaria, y los scripts las contienen</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key or innodb_force_primary_key off</source>
        <translation>Desactive sql_require_primary_key o innodb_force_primary_key</translation>
    </message>
    <message>
        <source>The server disables MyISAM, which the stores use</source>
        <translation>El servidor tiene desactivado MyISAM, que los almacenes usan</translation>
    </message>
    <message>
        <source>Take MyISAM out of disabled_storage_engines</source>
        <translation>Quite MyISAM de disabled_storage_engines</translation>
    </message>
    <message>
        <source>The server is read-only</source>
        <translation>El servidor es de solo lectura</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 ahead of this machine&apos;s</source>
        <translation>El reloj del servidor va %1 adelantado respecto al de este equipo</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 behind this machine&apos;s</source>
        <translation>El reloj del servidor va %1 atrasado respecto al de este equipo</translation>
    </message>
    <message>
        <source>sql_mode has NO_ZERO_DATE: dbscripts/mysql.sql, and so -Dsetup, fails with error 1067</source>
        <translation>sql_mode tiene NO_ZERO_DATE: dbscripts/mysql.sql, y por tanto -Dsetup, falla con el error 1067</translation>
    </message>
    <message>
        <source>Run %1 by hand, before the first start and without -Dsetup</source>
        <translation>Ejecute %1 a mano, antes del primer arranque y sin -Dsetup</translation>
    </message>
    <message>
        <source>Run %1 by hand in a session with SET SESSION sql_mode=&apos;&apos;, before the first start, or take NO_ZERO_DATE out of the server&apos;s sql_mode</source>
        <translation>Ejecute %1 a mano en una sesión con SET SESSION sql_mode=&apos;&apos;, antes del primer arranque, o quite NO_ZERO_DATE del sql_mode del servidor</translation>
    </message>
    <message>
        <source>No database is there yet; those created by das-setup get latin1, which always fits</source>
        <translation>Aún no hay ninguna base de datos; las que crea das-setup usan latin1, que siempre es adecuado</translation>
    </message>
    <message>
        <source>The character sets fit the scripts and indexes</source>
        <translation>Los juegos de caracteres son adecuados para los scripts y los índices</translation>
    </message>
    <message>
        <source>sql_mode, case and replication suit the product</source>
        <translation>sql_mode, las mayúsculas y la replicación son adecuados para el producto</translation>
    </message>
    <message>
        <source>The tables come from %1, or from -Dsetup</source>
        <translation>Las tablas se crean con %1 o con -Dsetup</translation>
    </message>
    <message>
        <source>%1 is not a MySQL server: %2</source>
        <translation>%1 no es un servidor MySQL: %2</translation>
    </message>
    <message>
        <source>Check the port; MySQL&apos;s is 3306 by default</source>
        <translation>Compruebe el puerto; el de MySQL es 3306 por omisión</translation>
    </message>
    <message>
        <source>%1 answers too slowly: not done within %2</source>
        <translation>%1 responde demasiado despacio: no terminó en %2</translation>
    </message>
    <message>
        <source>Check the load of the server, or give the test more time</source>
        <translation>Compruebe la carga del servidor o dé más tiempo a la prueba</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 rechaza la conexión</translation>
    </message>
    <message>
        <source>%1 did not answer within %2</source>
        <translation>%1 no respondió en %2</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se puede llegar a %1: %2</translation>
    </message>
    <message>
        <source>%1 accepts the connection and then says nothing for %2</source>
        <translation>%1 acepta la conexión y después no dice nada durante %2</translation>
    </message>
    <message>
        <source>%1 closes the connection before it speaks %2</source>
        <translation>%1 cierra la conexión antes de hablar %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check the port, and that the server runs and listens on that address</source>
        <translation>Compruebe el puerto y que el servidor esté en ejecución y escuche en esa dirección</translation>
    </message>
    <message>
        <source>Check the firewall, that the machine is up, and the address %1</source>
        <translation>Compruebe el cortafuegos, que el equipo esté encendido y la dirección %1</translation>
    </message>
    <message>
        <source>Check the port and the load of the server, or give the test more time</source>
        <translation>Compruebe el puerto y la carga del servidor, o dé más tiempo a la prueba</translation>
    </message>
    <message>
        <source>Check the port, and whether the server lets this machine in</source>
        <translation>Compruebe el puerto y si el servidor deja entrar a este equipo</translation>
    </message>
    <message>
        <source>Check host and port</source>
        <translation>Compruebe el host y el puerto</translation>
    </message>
    <message>
        <source>it speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>it said “%1”</source>
        <translation>dijo «%1»</translation>
    </message>
    <message>
        <source>it sent bytes of another protocol</source>
        <translation>envió bytes de otro protocolo</translation>
    </message>
    <message>
        <source>it was issued by nobody whom this machine trusts</source>
        <translation>lo emitió alguien en quien este equipo no confía</translation>
    </message>
    <message>
        <source>it was issued for another host name</source>
        <translation>se emitió para otro nombre de host</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it cannot be verified</source>
        <translation>no se puede verificar</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port that speaks https</source>
        <translation>Use http:// para este puerto, o el puerto que habla https</translation>
    </message>
    <message>
        <source>Use http:// for this port, or the port of svnserve, which is 3690 as a rule</source>
        <translation>Use http:// para este puerto, o el puerto de svnserve, que suele ser 3690</translation>
    </message>
    <message>
        <source>Use svn:// for this port</source>
        <translation>Use svn:// para este puerto</translation>
    </message>
    <message>
        <source>Check scheme and port: svnserve listens on 3690 as a rule, web servers on 80 and 443</source>
        <translation>Compruebe el esquema y el puerto: svnserve suele escuchar en 3690; los servidores web, en 80 y 443</translation>
    </message>
    <message>
        <source>%1 does not speak %2: %3</source>
        <translation>%1 no habla %2: %3</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
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
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The user may commit; the test committed nothing</source>
        <translation>El usuario puede hacer commit; la prueba no hizo ninguno</translation>
    </message>
    <message>
        <source>Not tried: no time left</source>
        <translation>Sin probar: no quedaba tiempo</translation>
    </message>
    <message>
        <source>Not tried: no Subversion server answered</source>
        <translation>Sin probar: no respondió ningún servidor Subversion</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Not tried: nothing is said to a server that is not trusted</source>
        <translation>Sin probar: no se envía nada a un servidor que no es de confianza</translation>
    </message>
    <message>
        <source>Not tried: not signed in</source>
        <translation>Sin probar: no se inició sesión</translation>
    </message>
    <message>
        <source>Not seen: the server shows nothing</source>
        <translation>No se ve: el servidor no muestra nada</translation>
    </message>
    <message>
        <source>Not tried: cannot read</source>
        <translation>Sin probar: no se puede leer</translation>
    </message>
    <message>
        <source>Not tried: there is no repository</source>
        <translation>Sin probar: no hay repositorio</translation>
    </message>
    <message>
        <source>The user may read</source>
        <translation>El usuario puede leer</translation>
    </message>
    <message>
        <source>Nobody may commit without signing in</source>
        <translation>Nadie puede hacer commit sin iniciar sesión</translation>
    </message>
    <message>
        <source>Nobody may read without signing in</source>
        <translation>Nadie puede leer sin iniciar sesión</translation>
    </message>
    <message>
        <source>Enter a user of the repository and the password</source>
        <translation>Introduzca un usuario del repositorio y la contraseña</translation>
    </message>
    <message>
        <source>%1 signs in and may not commit</source>
        <translation>%1 inicia sesión y no puede hacer commit</translation>
    </message>
    <message>
        <source>%1 signs in and may not read</source>
        <translation>%1 inicia sesión y no puede leer</translation>
    </message>
    <message>
        <source>Give %1 read and write access (rw) to the repository&apos;s folder</source>
        <translation>Dé a %1 acceso de lectura y escritura (rw) a la carpeta del repositorio</translation>
    </message>
    <message>
        <source>No repository at %1</source>
        <translation>No hay repositorio en %1</translation>
    </message>
    <message>
        <source>Check the path of the URL: it begins with the name of the repository</source>
        <translation>Compruebe la ruta de la URL: empieza por el nombre del repositorio</translation>
    </message>
    <message>
        <source>The repository %1 has no such folder</source>
        <translation>El repositorio %1 no tiene esa carpeta</translation>
    </message>
    <message>
        <source>Create it: svn mkdir %1</source>
        <translation>Créela: svn mkdir %1</translation>
    </message>
    <message>
        <source>A web server, and no Subversion at this URL: %1</source>
        <translation>Es un servidor web, y no hay Subversion en esta URL: %1</translation>
    </message>
    <message>
        <source>Check host, port and path</source>
        <translation>Compruebe el host, el puerto y la ruta</translation>
    </message>
    <message>
        <source>The server answers with an error: %1</source>
        <translation>El servidor responde con un error: %1</translation>
    </message>
    <message>
        <source>Look into the log of the Subversion server</source>
        <translation>Revise el log del servidor Subversion</translation>
    </message>
    <message>
        <source>The server does not accept %1 with this password</source>
        <translation>El servidor no acepta a %1 con esta contraseña</translation>
    </message>
    <message>
        <source>Check user and password; both count upper and lower case</source>
        <translation>Compruebe el usuario y la contraseña; ambos distinguen mayúsculas</translation>
    </message>
    <message>
        <source>The server sends on to %1</source>
        <translation>El servidor redirige a %1</translation>
    </message>
    <message>
        <source>Enter that URL</source>
        <translation>Introduzca esa URL</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>No se ve</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>El certificado es de confianza</translation>
    </message>
    <message>
        <source>The certificate is not trusted: %1. Subject %2, issuer %3, valid from %4 until %5, SHA-256 %6, SHA-1 %7</source>
        <translation>El certificado no es de confianza: %1. Sujeto %2, emisor %3, válido desde %4 hasta %5, SHA-256 %6, SHA-1 %7</translation>
    </message>
    <message>
        <source>Have the server show a valid certificate for %1, and this machine and every node trust its issuer</source>
        <translation>Haga que el servidor presente un certificado válido para %1 y que este equipo y todos los nodos confíen en su emisor</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>The server asks for no user so far</source>
        <translation>Hasta ahora el servidor no pide usuario</translation>
    </message>
    <message>
        <source>A repository at revision %1</source>
        <translation>Un repositorio en la revisión %1</translation>
    </message>
    <message>
        <source>The server does not say its version</source>
        <translation>El servidor no indica su versión</translation>
    </message>
    <message>
        <source>Subversion %1 or later</source>
        <translation>Subversion %1 o posterior</translation>
    </message>
    <message>
        <source>Subversion %1</source>
        <translation>Subversion %1</translation>
    </message>
    <message>
        <source>%1: the products know 1.7 and 1.8</source>
        <translation>%1: los productos conocen 1.7 y 1.8</translation>
    </message>
    <message>
        <source>Update the server</source>
        <translation>Actualice el servidor</translation>
    </message>
    <message>
        <source>%1: the products&apos; client is made for 1.7 and 1.8</source>
        <translation>%1: el cliente de los productos está hecho para 1.7 y 1.8</translation>
    </message>
    <message>
        <source>Newer servers still speak with it; check one deployment on every node after the first start</source>
        <translation>Los servidores más nuevos aún se entienden con él; compruebe un despliegue en cada nodo tras el primer arranque</translation>
    </message>
    <message>
        <source>The server does not say its time</source>
        <translation>El servidor no indica su hora</translation>
    </message>
    <message>
        <source>Not tried: there is no URL to try</source>
        <translation>Sin probar: no hay ninguna URL que probar</translation>
    </message>
    <message>
        <source>Subversion</source>
        <translation>Subversion</translation>
    </message>
    <message>
        <source>svn+ssh does not work: the servers&apos; Subversion client speaks http, https and svn</source>
        <translation>svn+ssh no funciona: el cliente Subversion de los servidores habla http, https y svn</translation>
    </message>
    <message>
        <source>Offer the repository over https and enter that URL</source>
        <translation>Ofrezca el repositorio por https e introduzca esa URL</translation>
    </message>
    <message>
        <source>file:// names a folder of one machine: the nodes would each have their own</source>
        <translation>file:// es una carpeta de un solo equipo: cada nodo tendría la suya</translation>
    </message>
    <message>
        <source>Offer the repository over https or svn and enter that URL</source>
        <translation>Ofrezca el repositorio por https o svn e introduzca esa URL</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has no scheme</source>
        <translation>La URL del repositorio no tiene esquema</translation>
    </message>
    <message>
        <source>Subversion knows no %1://</source>
        <translation>Subversion no conoce %1://</translation>
    </message>
    <message>
        <source>Enter a URL that begins with http://, https:// or svn://</source>
        <translation>Introduzca una URL que empiece por http://, https:// o svn://</translation>
    </message>
    <message>
        <source>This is no URL</source>
        <translation>Esto no es una URL</translation>
    </message>
    <message>
        <source>Enter your repository&apos;s URL</source>
        <translation>Introduzca la URL de su repositorio</translation>
    </message>
    <message>
        <source>The repository&apos;s URL names no host</source>
        <translation>La URL del repositorio no indica ningún host</translation>
    </message>
    <message>
        <source>This is the URL of the stock carbon.xml, which leads nowhere</source>
        <translation>Es la URL del carbon.xml original, que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The repository&apos;s URL has the port 0</source>
        <translation>La URL del repositorio tiene el puerto 0</translation>
    </message>
    <message>
        <source>The repository&apos;s URL holds a user</source>
        <translation>La URL del repositorio contiene un usuario</translation>
    </message>
    <message>
        <source>Remove it: user and password have places of their own</source>
        <translation>Quítelo: el usuario y la contraseña tienen su propio lugar</translation>
    </message>
    <message>
        <source>Cluster membership (Hazelcast)</source>
        <translation>Pertenencia al clúster (Hazelcast)</translation>
    </message>
    <message>
        <source>is longer than %1 MB, and so is none of the files that are read here</source>
        <translation>supera los %1 MB, y ninguno de los archivos que se leen aquí es tan grande</translation>
    </message>
    <message>
        <source>is not a file but a folder, a pipe or a device</source>
        <translation>no es un archivo, sino una carpeta, una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>cannot be given to its owner; run this as that user or as root</source>
        <translation>no se puede asignar a su propietario; ejecute esto como ese usuario o como root</translation>
    </message>
    <message>
        <source>changes while it is read</source>
        <translation>cambia mientras se lee</translation>
    </message>
    <message>
        <source>cannot be put in place</source>
        <translation>no se puede colocar en su sitio</translation>
    </message>
    <message>
        <source>cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>another das-setup is writing into this home; try again when it is done</source>
        <translation>otro das-setup está escribiendo en esta instalación; inténtelo cuando termine</translation>
    </message>
    <message>
        <source>(no id)</source>
        <translation>(sin id)</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>desplazamiento %1</translation>
    </message>
    <message>
        <source>commits to Subversion</source>
        <translation>hace commit en Subversion</translation>
    </message>
    <message>
        <source>fully distributed</source>
        <translation>totalmente distribuido</translation>
    </message>
    <message>
        <source>minimum high availability</source>
        <translation>alta disponibilidad mínima</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nodos</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message>
        <source>%1 hints</source>
        <translation>%1 sugerencias</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <translation>Analizador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
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
        <translation>Analizadores</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Thrift %1</source>
        <translation>Thrift %1</translation>
    </message>
    <message>
        <source>Binary %1</source>
        <translation>Binario %1</translation>
    </message>
    <message>
        <source>Spark %1</source>
        <translation>Spark %1</translation>
    </message>
    <message>
        <source>Spark pages %1</source>
        <translation>Páginas de Spark %1</translation>
    </message>
    <message>
        <source>People: HTTPS %1</source>
        <translation>Usuarios: HTTPS %1</translation>
    </message>
    <message>
        <source>Ports differ by offset</source>
        <translation>Los puertos difieren por desplazamiento</translation>
    </message>
    <message>
        <source>No ports of their own</source>
        <translation>Sin puertos propios</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range: receiver1 to 80</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>HA sync</source>
        <translation>Sinc. HA</translation>
    </message>
    <message>
        <source>management</source>
        <translation>gestión</translation>
    </message>
    <message>
        <source>Spark pages</source>
        <translation>Páginas de Spark</translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 base de datos</translation>
    </message>
    <message>
        <source>%1 databases</source>
        <translation>%1 bases de datos</translation>
    </message>
    <message>
        <source>Hazelcast port %1</source>
        <translation>Puerto Hazelcast %1</translation>
    </message>
    <message>
        <source>Hazelcast ports %1 to %2</source>
        <translation>Puertos Hazelcast %1 a %2</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún no hay nodos</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
    <message>
        <source>connection proved</source>
        <translation>conexión comprobada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>Services: %1.</source>
        <translation>Servicios: %1.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>comprobado</translation>
    </message>
    <message>
        <source>all %1 services</source>
        <translation>los %1 servicios</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos los nodos</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Use the pattern custom</source>
        <translation>Use el patrón personalizado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported</source>
        <translation>«%1» no es compatible</translation>
    </message>
    <message>
        <source>Nobody knows which files of it to change.</source>
        <translation>No se sabe qué archivos suyos hay que cambiar.</translation>
    </message>
    <message>
        <source>Choose one of the products that `das-setup products` lists</source>
        <translation>Elija uno de los productos que muestra `das-setup products`</translation>
    </message>
    <message>
        <source>%1 does not come as %2</source>
        <translation>%1 no está disponible como %2</translation>
    </message>
    <message>
        <source>Its guides describe other patterns.</source>
        <translation>Sus guías describen otros patrones.</translation>
    </message>
    <message>
        <source>Use the pattern %1</source>
        <translation>Use el patrón %1</translation>
    </message>
    <message>
        <source>No stock pack is named</source>
        <translation>No se indica ninguna distribución original</translation>
    </message>
    <message>
        <source>Bundles start from it, and nodes without a home are read from it.</source>
        <translation>Los paquetes parten de ella, y los nodos sin carpeta de instalación se leen de ella.</translation>
    </message>
    <message>
        <source>Name the pack&apos;s folder or zip</source>
        <translation>Indique la carpeta o el zip de la distribución</translation>
    </message>
    <message>
        <source>The cluster has no nodes</source>
        <translation>El clúster no tiene nodos</translation>
    </message>
    <message>
        <source>Add its nodes</source>
        <translation>Añada sus nodos</translation>
    </message>
    <message>
        <source>%1 is the only well-known member</source>
        <translation>%1 es el único miembro conocido</translation>
    </message>
    <message>
        <source>While it is down, no node can join.</source>
        <translation>Mientras esté caído, ningún nodo puede unirse.</translation>
    </message>
    <message>
        <source>Add a second node</source>
        <translation>Añada un segundo nodo</translation>
    </message>
    <message>
        <source>Fewer than two %1 nodes are to be the well-known members</source>
        <translation>Los miembros conocidos serían menos de dos nodos con el rol %1</translation>
    </message>
    <message>
        <source>While none of them is up, no node can join.</source>
        <translation>Mientras ninguno esté activo, ningún nodo puede unirse.</translation>
    </message>
    <message>
        <source>Let each node list all others</source>
        <translation>Haga que cada nodo incluya a todos los demás</translation>
    </message>
    <message>
        <source>On %1 the passwords in analytics-datasources.xml stay plain text</source>
        <translation>En %1, las contraseñas de analytics-datasources.xml siguen en texto plano</translation>
    </message>
    <message>
        <source>Spark&apos;s executors of %1 read that file without Secure Vault.</source>
        <translation>Los executors de Spark de %1 leen ese archivo sin Secure Vault.</translation>
    </message>
    <message>
        <source>Let only the server&apos;s account read that file</source>
        <translation>Permita leer ese archivo solo a la cuenta del servidor</translation>
    </message>
    <message>
        <source>Each of %1 nodes lists all others</source>
        <translation>Cada uno de los %1 nodos incluye a todos los demás</translation>
    </message>
    <message>
        <source>Every new node changes a file on all of them. The receivers, which start first, can be the only well-known members: the others become known through them, as long as one receiver is up when a node starts.</source>
        <translation>Cada nodo nuevo cambia un archivo en todos ellos. Los receptores, que arrancan primero, pueden ser los únicos miembros conocidos: los demás se conocen a través de ellos, siempre que haya un receptor activo cuando arranca un nodo.</translation>
    </message>
    <message>
        <source>List the receivers only</source>
        <translation>Incluya solo los receptores</translation>
    </message>
    <message>
        <source>No node is %1</source>
        <translation>Ningún nodo es %1</translation>
    </message>
    <message>
        <source>The cluster needs every role at least once.</source>
        <translation>El clúster necesita cada rol al menos una vez.</translation>
    </message>
    <message>
        <source>Give a node the role %1</source>
        <translation>Dé a un nodo el rol %1</translation>
    </message>
    <message>
        <source>%1 has no role</source>
        <translation>%1 no tiene ningún rol</translation>
    </message>
    <message>
        <source>It would start and do nothing.</source>
        <translation>Arrancaría y no haría nada.</translation>
    </message>
    <message>
        <source>Choose what it does</source>
        <translation>Elija qué hace</translation>
    </message>
    <message>
        <source>%1 has several roles</source>
        <translation>%1 tiene varios roles</translation>
    </message>
    <message>
        <source>Fully distributed means one role for each node.</source>
        <translation>Totalmente distribuido significa un rol por nodo.</translation>
    </message>
    <message>
        <source>Only one %1 node</source>
        <translation>Solo hay un nodo con el rol %1</translation>
    </message>
    <message>
        <source>While it is down, nobody does its work.</source>
        <translation>Mientras esté caído, nadie hace su trabajo.</translation>
    </message>
    <message>
        <source>Add a second %1</source>
        <translation>Añada un segundo nodo con el rol %1</translation>
    </message>
    <message>
        <source>Only one receiver node</source>
        <translation>Solo hay un nodo receptor</translation>
    </message>
    <message>
        <source>While it is down, events are lost; real-time processing needs two receivers to be highly available.</source>
        <translation>Mientras esté caído, se pierden eventos; el procesamiento en tiempo real necesita dos receptores para tener alta disponibilidad.</translation>
    </message>
    <message>
        <source>Add a second receiver</source>
        <translation>Añada un segundo receptor</translation>
    </message>
    <message>
        <source>%1 receivers; HA mode knows two</source>
        <translation>%1 receptores; el modo HA admite dos</translation>
    </message>
    <message>
        <source>%1 and %2 run the event processor in HA mode. On the others it stays in single mode, so real-time plans publish every event again there.</source>
        <translation>%1 y %2 ejecutan el procesador de eventos en modo HA. En los demás sigue en modo único, así que los planes en tiempo real publican ahí cada evento otra vez.</translation>
    </message>
    <message>
        <source>Keep two receivers, or deploy no real-time plans</source>
        <translation>Deje dos receptores o no despliegue planes en tiempo real</translation>
    </message>
    <message>
        <source>%1 indexers for %2 shards</source>
        <translation>%1 indexadores para %2 fragmentos</translation>
    </message>
    <message>
        <source>An indexer without a shard has nothing to do. The number of shards cannot change after the first start.</source>
        <translation>Un indexador sin fragmento no tiene nada que hacer. El número de fragmentos no se puede cambiar tras el primer arranque.</translation>
    </message>
    <message>
        <source>Keep %1 indexers, or raise shardCount in analytics-config.xml of the stock pack</source>
        <translation>Deje %1 indexadores, o aumente shardCount en el analytics-config.xml de la distribución original</translation>
    </message>
    <message>
        <source>Minimum HA has two nodes, this plan %1</source>
        <translation>La alta disponibilidad mínima tiene dos nodos; este plan, %1</translation>
    </message>
    <message>
        <source>%1 does not have all four roles</source>
        <translation>%1 no tiene los cuatro roles</translation>
    </message>
    <message>
        <source>In minimum HA each node does everything.</source>
        <translation>En la alta disponibilidad mínima cada nodo lo hace todo.</translation>
    </message>
    <message>
        <source>Give it all four roles</source>
        <translation>Dele los cuatro roles</translation>
    </message>
    <message>
        <source>Two nodes cannot tell a dead node from a cut line</source>
        <translation>Dos nodos no distinguen un nodo caído de una línea cortada</translation>
    </message>
    <message>
        <source>When the network between them fails, both become active and publish every event twice.</source>
        <translation>Si falla la red entre ellos, ambos se activan y publican cada evento dos veces.</translation>
    </message>
    <message>
        <source>Restart one of them after a network failure</source>
        <translation>Reinicie uno de ellos tras un fallo de red</translation>
    </message>
    <message>
        <source>%1 has the ports of the integrator</source>
        <translation>%1 tiene los puertos del integrador</translation>
    </message>
    <message>
        <source>The pack has offset %1, so that both servers of it can run on one machine.</source>
        <translation>La distribución tiene el desplazamiento %1 para que sus dos servidores puedan funcionar en un mismo equipo.</translation>
    </message>
    <message>
        <source>Use offset %1</source>
        <translation>Use el desplazamiento %1</translation>
    </message>
    <message>
        <source>The cluster has no domain</source>
        <translation>El clúster no tiene dominio</translation>
    </message>
    <message>
        <source>Nodes find each other by its name.</source>
        <translation>Los nodos se encuentran por su nombre.</translation>
    </message>
    <message>
        <source>Use wso2.das.domain</source>
        <translation>Use wso2.das.domain</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; has blanks</source>
        <translation>El dominio «%1» tiene espacios</translation>
    </message>
    <message>
        <source>It is a group name and must be the same, blank for blank, on every node.</source>
        <translation>Es un nombre de grupo y debe ser idéntico, espacio por espacio, en todos los nodos.</translation>
    </message>
    <message>
        <source>Remove the blanks</source>
        <translation>Quite los espacios</translation>
    </message>
    <message>
        <source>The database &quot;%1&quot; has no name</source>
        <translation>La base de datos «%1» no tiene nombre</translation>
    </message>
    <message>
        <source>All nodes share it, so it must be on MySQL.</source>
        <translation>Todos los nodos la comparten, así que debe estar en MySQL.</translation>
    </message>
    <message>
        <source>The event store has no database</source>
        <translation>El almacén de eventos no tiene base de datos</translation>
    </message>
    <message>
        <source>The stock one is a file on each node, which the others cannot see.</source>
        <translation>La original es un archivo en cada nodo, que los demás no ven.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a database name</source>
        <translation>«%1» no puede ser un nombre de base de datos</translation>
    </message>
    <message>
        <source>Letters, digits, underscore, hyphen and $, 64 at most, need no quoting.</source>
        <translation>Letras, dígitos, guion bajo, guion y $, 64 como máximo, no necesitan comillas.</translation>
    </message>
    <message>
        <source>%1 and %2 are one database, %3</source>
        <translation>%1 y %2 son una misma base de datos, %3</translation>
    </message>
    <message>
        <source>It works, but they can no longer be backed up, moved or emptied one by one.</source>
        <translation>Funciona, pero ya no se pueden respaldar, mover ni vaciar por separado.</translation>
    </message>
    <message>
        <source>The MySQL server has no host</source>
        <translation>El servidor MySQL no tiene host</translation>
    </message>
    <message>
        <source>Enter its address or host name</source>
        <translation>Introduzca su dirección o nombre de host</translation>
    </message>
    <message>
        <source>Enter only the host</source>
        <translation>Introduzca solo el host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host</source>
        <translation>«%1» no es un host</translation>
    </message>
    <message>
        <source>The JDBC URL is made of host, port and database.</source>
        <translation>La URL de JDBC se forma con host, puerto y base de datos.</translation>
    </message>
    <message>
        <source>%1 is another machine on every node</source>
        <translation>%1 es un equipo distinto en cada nodo</translation>
    </message>
    <message>
        <source>The nodes stand on several machines and share one MySQL server.</source>
        <translation>Los nodos están en varios equipos y comparten un servidor MySQL.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address as the nodes see it</source>
        <translation>Introduzca la dirección del servidor tal como la ven los nodos</translation>
    </message>
    <message>
        <source>%1 is not a port</source>
        <translation>%1 no es un puerto</translation>
    </message>
    <message>
        <source>Ports go from 1 to 65535.</source>
        <translation>Los puertos van de 1 a 65535.</translation>
    </message>
    <message>
        <source>Use 3306</source>
        <translation>Use 3306</translation>
    </message>
    <message>
        <source>The MySQL server has no user</source>
        <translation>El servidor MySQL no tiene usuario</translation>
    </message>
    <message>
        <source>Every datasource signs in with it.</source>
        <translation>Todas las fuentes de datos inician sesión con él.</translation>
    </message>
    <message>
        <source>Enter the user</source>
        <translation>Introduzca el usuario</translation>
    </message>
    <message>
        <source>The URL options hold a password</source>
        <translation>Las opciones de la URL contienen una contraseña</translation>
    </message>
    <message>
        <source>It would stand in the plan, in every diff and in the servers&apos; logs.</source>
        <translation>Quedaría en el plan, en cada diff y en los logs de los servidores.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quítela</translation>
    </message>
    <message>
        <source>The URL options begin with &quot;%1&quot;</source>
        <translation>Las opciones de la URL empiezan por «%1»</translation>
    </message>
    <message>
        <source>The &quot;?&quot; of the URL is added for you.</source>
        <translation>El «?» de la URL se añade automáticamente.</translation>
    </message>
    <message>
        <source>The URL options hold &quot;&amp;amp;&quot;</source>
        <translation>Las opciones de la URL contienen «&amp;amp;»</translation>
    </message>
    <message>
        <source>Values are escaped when they are written; this one would be escaped twice.</source>
        <translation>Los valores se escapan al escribirse; este se escaparía dos veces.</translation>
    </message>
    <message>
        <source>Use a plain &amp;</source>
        <translation>Use un &amp; simple</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a URL option</source>
        <translation>«%1» no es una opción de URL</translation>
    </message>
    <message>
        <source>Options are key=value, joined by &amp;.</source>
        <translation>Las opciones son key=value, unidas por &amp;.</translation>
    </message>
    <message>
        <source>Correct or remove it</source>
        <translation>Corríjala o quítela</translation>
    </message>
    <message>
        <source>MariaDB Connector/J does not do</source>
        <translation>MariaDB Connector/J no sirve</translation>
    </message>
    <message>
        <source>Analytics finds no settings for the database that it reports, and the server does not start. MySQL Connector/J serves MariaDB too.</source>
        <translation>Analytics no encuentra ajustes para la base de datos que ese controlador indica, y el servidor no arranca. MySQL Connector/J también sirve para MariaDB.</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J</source>
        <translation>Use MySQL Connector/J</translation>
    </message>
    <message>
        <source>No driver class is named</source>
        <translation>No se indica ninguna clase de controlador</translation>
    </message>
    <message>
        <source>Every datasource needs it.</source>
        <translation>Todas las fuentes de datos la necesitan.</translation>
    </message>
    <message>
        <source>%1 is not a class of Connector/J</source>
        <translation>%1 no es una clase de Connector/J</translation>
    </message>
    <message>
        <source>It is %1, and %2 from Connector/J 8 on.</source>
        <translation>Es %1, y %2 desde Connector/J 8.</translation>
    </message>
    <message>
        <source>Connector/J 8 has its driver class under another name</source>
        <translation>Connector/J 8 tiene la clase del controlador con otro nombre</translation>
    </message>
    <message>
        <source>It is %1. The old name still works and logs a warning.</source>
        <translation>Es %1. El nombre antiguo aún funciona y deja una advertencia en el log.</translation>
    </message>
    <message>
        <source>Connector/J 5 has no class %1</source>
        <translation>Connector/J 5 no tiene la clase %1</translation>
    </message>
    <message>
        <source>No datasource would open.</source>
        <translation>No se abriría ninguna fuente de datos.</translation>
    </message>
    <message>
        <source>No Connector/J jar is named</source>
        <translation>No se indica ningún jar de Connector/J</translation>
    </message>
    <message>
        <source>The packs hold no MySQL driver. Without one no datasource opens.</source>
        <translation>Las distribuciones no incluyen controlador de MySQL. Sin él no se abre ninguna fuente de datos.</translation>
    </message>
    <message>
        <source>Name the jar</source>
        <translation>Indique el jar</translation>
    </message>
    <message>
        <source>Name the jar, or put it into %1 of each home</source>
        <translation>Indique el jar, o póngalo en %1 de cada instalación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a jar</source>
        <translation>«%1» no es un jar</translation>
    </message>
    <message>
        <source>Connector/J is often downloaded as an archive that holds the jar.</source>
        <translation>Connector/J se descarga a menudo como un archivo comprimido que contiene el jar.</translation>
    </message>
    <message>
        <source>Name the jar itself</source>
        <translation>Indique el propio jar</translation>
    </message>
    <message>
        <source>%1 has no id</source>
        <translation>%1 no tiene id</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be an id</source>
        <translation>«%1» no puede ser un id</translation>
    </message>
    <message>
        <source>It names the node&apos;s zip and its host in Ansible: letters, digits, dot, underscore and hyphen, 64 at most, a letter or digit first.</source>
        <translation>Da nombre al zip del nodo y a su host en Ansible: letras, dígitos, punto, guion bajo y guion, 64 como máximo, empezando por letra o dígito.</translation>
    </message>
    <message>
        <source>Call it %1</source>
        <translation>Llámelo %1</translation>
    </message>
    <message>
        <source>Two nodes are called %1</source>
        <translation>Dos nodos se llaman %1</translation>
    </message>
    <message>
        <source>Their bundles would have one name.</source>
        <translation>Sus paquetes tendrían el mismo nombre.</translation>
    </message>
    <message>
        <source>Call the second one %1</source>
        <translation>Llame %1 al segundo</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1 no tiene dirección</translation>
    </message>
    <message>
        <source>Hazelcast gives it to the other nodes as the way to this one.</source>
        <translation>Hazelcast la da a los demás nodos como camino hacia este.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s IPv4 address</source>
        <translation>Introduzca la dirección IPv4 del nodo</translation>
    </message>
    <message>
        <source>%1 has the loopback address %2</source>
        <translation>%1 tiene la dirección de bucle local %2</translation>
    </message>
    <message>
        <source>Every other node that is told this address calls itself.</source>
        <translation>Cualquier otro nodo que reciba esta dirección se llama a sí mismo.</translation>
    </message>
    <message>
        <source>Enter the address under which the other nodes reach it</source>
        <translation>Introduzca la dirección con que los demás nodos llegan a él</translation>
    </message>
    <message>
        <source>%1 is not the address of one node</source>
        <translation>%1 no es la dirección de un nodo concreto</translation>
    </message>
    <message>
        <source>It is told to the other nodes as it stands, and leads nowhere.</source>
        <translation>Se comunica a los demás nodos tal cual y no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Enter the node&apos;s own address</source>
        <translation>Introduzca la dirección del propio nodo</translation>
    </message>
    <message>
        <source>%1 is an IPv6 address</source>
        <translation>%1 es una dirección IPv6</translation>
    </message>
    <message>
        <source>Hazelcast 3.5 uses IPv4 unless it is told otherwise in hazelcast.properties.</source>
        <translation>Hazelcast 3.5 usa IPv4 salvo que se indique otra cosa en hazelcast.properties.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>«%1» no es una dirección IP</translation>
    </message>
    <message>
        <source>Members of the cluster are named by address, not by host name.</source>
        <translation>Los miembros del clúster se indican por dirección, no por nombre de host.</translation>
    </message>
    <message>
        <source>%1 has no host name</source>
        <translation>%1 no tiene nombre de host</translation>
    </message>
    <message>
        <source>carbon.xml wants the name under which people and clients reach the node.</source>
        <translation>carbon.xml necesita el nombre con que usuarios y clientes llegan al nodo.</translation>
    </message>
    <message>
        <source>Use its address</source>
        <translation>Use su dirección</translation>
    </message>
    <message>
        <source>%1 has no management host name</source>
        <translation>%1 no tiene nombre de host de gestión</translation>
    </message>
    <message>
        <source>It is the name of its management console.</source>
        <translation>Es el nombre de su consola de gestión.</translation>
    </message>
    <message>
        <source>Use its host name</source>
        <translation>Use su nombre de host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name</source>
        <translation>«%1» no es un nombre de host</translation>
    </message>
    <message>
        <source>A host name has letters, digits, hyphens and dots; no scheme, no port and no underscore.</source>
        <translation>Un nombre de host tiene letras, dígitos, guiones y puntos; sin esquema, sin puerto y sin guion bajo.</translation>
    </message>
    <message>
        <source>Enter a host name</source>
        <translation>Introduzca un nombre de host</translation>
    </message>
    <message>
        <source>%1 and %2 have the host name %3</source>
        <translation>%1 y %2 tienen el nombre de host %3</translation>
    </message>
    <message>
        <source>They stand on different addresses, so the name leads to one of them at best.</source>
        <translation>Están en direcciones distintas, así que el nombre lleva como mucho a uno de ellos.</translation>
    </message>
    <message>
        <source>Give each node its own host name</source>
        <translation>Dé a cada nodo su propio nombre de host</translation>
    </message>
    <message>
        <source>%1 has no home</source>
        <translation>%1 no tiene carpeta de instalación</translation>
    </message>
    <message>
        <source>It can have a bundle, but `apply` cannot write to it.</source>
        <translation>Puede tener un paquete, pero `apply` no puede escribir en él.</translation>
    </message>
    <message>
        <source>Enter the folder of its pack</source>
        <translation>Introduzca la carpeta de su distribución</translation>
    </message>
    <message>
        <source>The home &quot;%1&quot; is not an absolute path</source>
        <translation>La carpeta de instalación «%1» no es una ruta absoluta</translation>
    </message>
    <message>
        <source>Scripts and the symbolic link need the whole path.</source>
        <translation>Los scripts y el enlace simbólico necesitan la ruta completa.</translation>
    </message>
    <message>
        <source>Use /%1</source>
        <translation>Use /%1</translation>
    </message>
    <message>
        <source>%1 and %2 have one home on %3</source>
        <translation>%1 y %2 tienen la misma carpeta de instalación en %3</translation>
    </message>
    <message>
        <source>Each node needs a pack of its own.</source>
        <translation>Cada nodo necesita su propia distribución.</translation>
    </message>
    <message>
        <source>Give each node its own folder</source>
        <translation>Dé a cada nodo su propia carpeta</translation>
    </message>
    <message>
        <source>%1 has no database</source>
        <translation>%1 no tiene base de datos</translation>
    </message>
    <message>
        <source>Its local registry, WSO2_CARBON_DB, needs one of its own.</source>
        <translation>Su registro local, WSO2_CARBON_DB, necesita una propia.</translation>
    </message>
    <message>
        <source>%1 and %2 share the database %3</source>
        <translation>%1 y %2 comparten la base de datos %3</translation>
    </message>
    <message>
        <source>WSO2_CARBON_DB is local: each node keeps its own registry there.</source>
        <translation>WSO2_CARBON_DB es local: cada nodo guarda ahí su propio registro.</translation>
    </message>
    <message>
        <source>%1 uses the shared database %2 as its own</source>
        <translation>%1 usa como propia la base de datos compartida %2</translation>
    </message>
    <message>
        <source>Its local registry would mix with what all nodes share.</source>
        <translation>Su registro local se mezclaría con lo que comparten todos los nodos.</translation>
    </message>
    <message>
        <source>The stock pack</source>
        <translation>La distribución original</translation>
    </message>
    <message>
        <source>The home of %1</source>
        <translation>La instalación de %1</translation>
    </message>
    <message>
        <source>The stock pack is of no use</source>
        <translation>La distribución original no sirve</translation>
    </message>
    <message>
        <source>Choose a pack of a product that `das-setup products` lists</source>
        <translation>Elija una distribución de un producto que muestre `das-setup products`</translation>
    </message>
    <message>
        <source>The stock pack is %1, but the plan is for %2</source>
        <translation>La distribución original es %1, pero el plan es para %2</translation>
    </message>
    <message>
        <source>The files of a version differ from those of the others.</source>
        <translation>Los archivos difieren de una versión a otra.</translation>
    </message>
    <message>
        <source>Plan for %1</source>
        <translation>Planifique para %1</translation>
    </message>
    <message>
        <source>The stock pack lacks %1</source>
        <translation>A la distribución original le falta %1</translation>
    </message>
    <message>
        <source>Nodes need that changed.</source>
        <translation>Los nodos lo necesitan modificado.</translation>
    </message>
    <message>
        <source>Use the pack as it was downloaded</source>
        <translation>Use la distribución tal como se descargó</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>Contiene %1.</translation>
    </message>
    <message>
        <source>It lacks %1.</source>
        <translation>Le falta %1.</translation>
    </message>
    <message>
        <source>The home of %1 is no pack of %2</source>
        <translation>La instalación de %1 no es una distribución de %2</translation>
    </message>
    <message>
        <source>Unpack the stock pack there</source>
        <translation>Desempaquete ahí la distribución original</translation>
    </message>
    <message>
        <source>my-node-id.dat is written at the first start. Nodes that share one id are one to the indexers.</source>
        <translation>my-node-id.dat se escribe en el primer arranque. Los nodos que comparten un id son uno solo para los indexadores.</translation>
    </message>
    <message>
        <source>The stock pack has been started: its node id, my-node-id.dat, would be that of every node</source>
        <translation>La distribución original ya se ha arrancado: su id de nodo, my-node-id.dat, sería el de todos los nodos</translation>
    </message>
    <message>
        <source>Use a pack that never ran, or delete the file</source>
        <translation>Use una distribución que nunca se haya ejecutado o borre el archivo</translation>
    </message>
    <message>
        <source>%1 and %2 have the same node id</source>
        <translation>%1 y %2 tienen el mismo id de nodo</translation>
    </message>
    <message>
        <source>Delete my-node-id.dat in the home of %1 before it starts</source>
        <translation>Borre my-node-id.dat de la instalación de %1 antes de arrancarlo</translation>
    </message>
    <message>
        <source>%1 has a running server: process %2</source>
        <translation>%1 tiene un servidor en ejecución: proceso %2</translation>
    </message>
    <message>
        <source>wso2carbon.pid names it. A server reads its files at the start only.</source>
        <translation>Lo indica wso2carbon.pid. Un servidor solo lee sus archivos al arrancar.</translation>
    </message>
    <message>
        <source>Stop it before its files change</source>
        <translation>Deténgalo antes de que cambien sus archivos</translation>
    </message>
    <message>
        <source>%1 has been started: it holds a wso2carbon.pid</source>
        <translation>%1 ya se ha arrancado: contiene un wso2carbon.pid</translation>
    </message>
    <message>
        <source>Data of that run may lie in it.</source>
        <translation>Puede contener datos de esa ejecución.</translation>
    </message>
    <message>
        <source>Use a pack that never ran</source>
        <translation>Use una distribución que nunca se haya ejecutado</translation>
    </message>
    <message>
        <source>%1 has a hazelcast.xml, which overrides the members of this plan</source>
        <translation>%1 tiene un hazelcast.xml que prevalece sobre los miembros de este plan</translation>
    </message>
    <message>
        <source>The server reads it instead of the network settings of axis2.xml.</source>
        <translation>El servidor lo lee en lugar de los ajustes de red de axis2.xml.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Elimine %1</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and is no XML</source>
        <translation>%1: también se carga %2, que no es XML</translation>
    </message>
    <message>
        <source>%1: %2 is loaded too, and defines %3 again</source>
        <translation>%1: también se carga %2, que vuelve a definir %3</translation>
    </message>
    <message>
        <source>The server reads every *-datasources.xml of that folder, and after such an error no further data source.</source>
        <translation>El servidor lee todos los *-datasources.xml de esa carpeta y, tras un error así, ninguna fuente de datos más.</translation>
    </message>
    <message>
        <source>Remove it, or rename it so that it does not end in -datasources.xml</source>
        <translation>Elimínelo, o cámbiele el nombre para que no termine en -datasources.xml</translation>
    </message>
    <message>
        <source>it holds a das-setup folder</source>
        <translation>contiene una carpeta das-setup</translation>
    </message>
    <message>
        <source>The stock pack has been configured before: %1</source>
        <translation>La distribución original ya se ha configurado antes: %1</translation>
    </message>
    <message>
        <source>What the plan does not set stays as it is, and reaches every node. Only values that all stock packs share are compared.</source>
        <translation>Lo que el plan no establece queda como está y llega a todos los nodos. Solo se comparan los valores comunes a todas las distribuciones originales.</translation>
    </message>
    <message>
        <source>%1 has no MySQL driver</source>
        <translation>%1 no tiene controlador de MySQL</translation>
    </message>
    <message>
        <source>No mysql-connector jar lies in %1, where this version looks. Without one no data source opens.</source>
        <translation>No hay ningún jar mysql-connector en %1, donde lo busca esta versión. Sin él no se abre ninguna fuente de datos.</translation>
    </message>
    <message>
        <source>SVNKit in %1</source>
        <translation>SVNKit en %1</translation>
    </message>
    <message>
        <source>Trilead in %1</source>
        <translation>Trilead en %1</translation>
    </message>
    <message>
        <source>%1 has no Subversion client: %2 missing</source>
        <translation>%1 no tiene cliente Subversion: falta %2</translation>
    </message>
    <message>
        <source>Without one the server starts, logs one error and synchronizes nothing.</source>
        <translation>Sin él, el servidor arranca, deja un error en el log y no sincroniza nada.</translation>
    </message>
    <message>
        <source>Name the SVNKit and Trilead jars, or install svn on every node</source>
        <translation>Indique los jars de SVNKit y Trilead, o instale svn en todos los nodos</translation>
    </message>
    <message>
        <source>Choose a free port</source>
        <translation>Elija un puerto libre</translation>
    </message>
    <message>
        <source>Use port %1 for %2</source>
        <translation>Use el puerto %1 para %2</translation>
    </message>
    <message>
        <source>Put the nodes on different machines</source>
        <translation>Ponga los nodos en equipos distintos</translation>
    </message>
    <message>
        <source>Use offset %1 for %2</source>
        <translation>Use el desplazamiento %1 para %2</translation>
    </message>
    <message>
        <source>%1 and %2 share %3:%4</source>
        <translation>%1 y %2 comparten %3:%4</translation>
    </message>
    <message>
        <source>Hazelcast would move one of them to the next free port, where the other nodes do not look for it.</source>
        <translation>Hazelcast movería uno de ellos al siguiente puerto libre, donde los demás nodos no lo buscan.</translation>
    </message>
    <message>
        <source>The offset %1 does not do</source>
        <translation>El desplazamiento %1 no sirve</translation>
    </message>
    <message>
        <source>An offset is 0 or more.</source>
        <translation>Un desplazamiento es 0 o mayor.</translation>
    </message>
    <message>
        <source>It would move a port to %1; 65535 is the last.</source>
        <translation>Llevaría un puerto a %1; 65535 es el último.</translation>
    </message>
    <message>
        <source>%1 opens %2 twice</source>
        <translation>%1 abre %2 dos veces</translation>
    </message>
    <message>
        <source>Two of its services want that port.</source>
        <translation>Dos de sus servicios quieren ese puerto.</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3</source>
        <translation>%1 y %2 abren los dos %3</translation>
    </message>
    <message>
        <source>%1 and %2 both open %3, and further ports: %4</source>
        <translation>%1 y %2 abren los dos %3, y más puertos: %4</translation>
    </message>
    <message>
        <source>The cluster port needs a number that no other service of the machine has; the offset does not move it.</source>
        <translation>El puerto del clúster necesita un número que no use ningún otro servicio del equipo; el desplazamiento no lo cambia.</translation>
    </message>
    <message>
        <source>They meet on %1. The second to start fails. Nodes on one machine need different offsets.</source>
        <translation>Coinciden en %1. El segundo en arrancar falla. Los nodos de un mismo equipo necesitan desplazamientos distintos.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>%1 Spark masters, but only %2 analyzers</source>
        <translation>%1 masters de Spark, pero solo %2 analizadores</translation>
    </message>
    <message>
        <source>Spark waits for all its masters, so it would never start.</source>
        <translation>Spark espera a todos sus masters, así que nunca arrancaría.</translation>
    </message>
    <message>
        <source>Spark needs at least one master</source>
        <translation>Spark necesita al menos un master</translation>
    </message>
    <message>
        <source>One Spark master has no stand-in</source>
        <translation>Un solo master de Spark no tiene suplente</translation>
    </message>
    <message>
        <source>There are analyzers enough for two.</source>
        <translation>Hay analizadores suficientes para dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an absolute path</source>
        <translation>«%1» no es una ruta absoluta</translation>
    </message>
    <message>
        <source>The link must be at the same place on every analyzer.</source>
        <translation>El enlace debe estar en el mismo lugar en todos los analizadores.</translation>
    </message>
    <message>
        <source>The analyzers&apos; homes differ</source>
        <translation>Las carpetas de instalación de los analizadores difieren</translation>
    </message>
    <message>
        <source>Spark runs with one path everywhere: a symbolic link to each home.</source>
        <translation>Spark usa la misma ruta en todas partes: un enlace simbólico a cada instalación.</translation>
    </message>
    <message>
        <source>%1 is a home</source>
        <translation>%1 es una carpeta de instalación</translation>
    </message>
    <message>
        <source>A link cannot stand where its target is.</source>
        <translation>Un enlace no puede estar donde está su destino.</translation>
    </message>
    <message>
        <source>%1 and %2 share one link on %3</source>
        <translation>%1 y %2 comparten un enlace en %3</translation>
    </message>
    <message>
        <source>It points to one home only; the executors of both nodes run from that.</source>
        <translation>Apunta a una sola instalación; los executors de ambos nodos se ejecutan desde ella.</translation>
    </message>
    <message>
        <source>Put the analyzers on different machines</source>
        <translation>Ponga los analizadores en equipos distintos</translation>
    </message>
    <message>
        <source>The ZooKeeper quorum is empty</source>
        <translation>El quórum de ZooKeeper está vacío</translation>
    </message>
    <message>
        <source>HBase is found through it; without it each node asks itself.</source>
        <translation>HBase se encuentra a través de él; sin él, cada nodo se pregunta a sí mismo.</translation>
    </message>
    <message>
        <source>Enter the ZooKeeper hosts</source>
        <translation>Introduzca los hosts de ZooKeeper</translation>
    </message>
    <message>
        <source>Enter host names only</source>
        <translation>Introduzca solo nombres de host</translation>
    </message>
    <message>
        <source>The quorum lists hosts; their port is a value of its own.</source>
        <translation>El quórum es una lista de hosts; su puerto es un valor aparte.</translation>
    </message>
    <message>
        <source>The quorum names a host twice</source>
        <translation>El quórum indica un host dos veces</translation>
    </message>
    <message>
        <source>Name it once</source>
        <translation>Indíquelo una sola vez</translation>
    </message>
    <message>
        <source>A quorum of %1 is even</source>
        <translation>Un quórum de %1 es par</translation>
    </message>
    <message>
        <source>It bears no more failures than one of %1.</source>
        <translation>No soporta más fallos que uno de %1.</translation>
    </message>
    <message>
        <source>Check whether a host is missing</source>
        <translation>Compruebe si falta un host</translation>
    </message>
    <message>
        <source>Use 2181</source>
        <translation>Use 2181</translation>
    </message>
    <message>
        <source>Enter host:port</source>
        <translation>Introduzca host:puerto</translation>
    </message>
    <message>
        <source>Use %1:60000</source>
        <translation>Use %1:60000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not host:port</source>
        <translation>«%1» no tiene la forma host:puerto</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port of the NameNode</source>
        <translation>Introduzca hdfs://host:puerto del NameNode</translation>
    </message>
    <message>
        <source>HDFS has no address</source>
        <translation>HDFS no tiene dirección</translation>
    </message>
    <message>
        <source>%1 keeps its index data there.</source>
        <translation>%1 guarda ahí sus datos de índice.</translation>
    </message>
    <message>
        <source>Enter hdfs://host:port</source>
        <translation>Introduzca hdfs://host:puerto</translation>
    </message>
    <message>
        <source>Use hdfs://%1</source>
        <translation>Use hdfs://%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not hdfs://host:port</source>
        <translation>«%1» no tiene la forma hdfs://host:puerto</translation>
    </message>
    <message>
        <source>HDFS is not used</source>
        <translation>HDFS no se usa</translation>
    </message>
    <message>
        <source>%1 keeps its index data on its own disks.</source>
        <translation>%1 guarda sus datos de índice en sus propios discos.</translation>
    </message>
    <message>
        <source>The events are in MySQL.</source>
        <translation>Los eventos están en MySQL.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omítalo</translation>
    </message>
    <message>
        <source>%1 is not in the hosts table</source>
        <translation>%1 no está en la tabla de hosts</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Todos los nodos deben resolver todos los hosts de Hadoop, por DNS o por su archivo hosts.</translation>
    </message>
    <message>
        <source>Add it there, or make sure that DNS knows it</source>
        <translation>Añádalo ahí o asegúrese de que el DNS lo conoce</translation>
    </message>
    <message>
        <source>A line of the hosts table has no name</source>
        <translation>Una línea de la tabla de hosts no tiene nombre</translation>
    </message>
    <message>
        <source>It would break the hosts file.</source>
        <translation>Estropearía el archivo hosts.</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Elimine la línea</translation>
    </message>
    <message>
        <source>The hosts table has %1 twice</source>
        <translation>La tabla de hosts tiene %1 dos veces</translation>
    </message>
    <message>
        <source>The first line would win.</source>
        <translation>Prevalecería la primera línea.</translation>
    </message>
    <message>
        <source>Remove the second line</source>
        <translation>Elimine la segunda línea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IPv4 address</source>
        <translation>«%1» no es una dirección IPv4</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Corresponde a %1.</translation>
    </message>
    <message>
        <source>Enter the host&apos;s address</source>
        <translation>Introduzca la dirección del host</translation>
    </message>
    <message>
        <source>Each node that looks the name up would ask itself.</source>
        <translation>Cada nodo que busque el nombre se preguntaría a sí mismo.</translation>
    </message>
    <message>
        <source>Enter the address as the nodes see it</source>
        <translation>Introduzca la dirección tal como la ven los nodos</translation>
    </message>
    <message>
        <source>Nothing synchronizes the nodes</source>
        <translation>Nada sincroniza los nodos</translation>
    </message>
    <message>
        <source>What you deploy on one node does not reach the others.</source>
        <translation>Lo que se despliega en un nodo no llega a los demás.</translation>
    </message>
    <message>
        <source>Deploy every application on every node, or use Subversion</source>
        <translation>Despliegue cada aplicación en todos los nodos o use Subversion</translation>
    </message>
    <message>
        <source>The repository has no URL</source>
        <translation>El repositorio no tiene URL</translation>
    </message>
    <message>
        <source>Enter the URL of a Subversion repository</source>
        <translation>Introduzca la URL de un repositorio de Subversion</translation>
    </message>
    <message>
        <source>It begins with http://, https:// or svn://.</source>
        <translation>Empieza por http://, https:// o svn://.</translation>
    </message>
    <message>
        <source>Put http:// before it</source>
        <translation>Ponga http:// delante</translation>
    </message>
    <message>
        <source>svn+ssh does not work here</source>
        <translation>svn+ssh no funciona aquí</translation>
    </message>
    <message>
        <source>The servers&apos; Subversion client speaks http, https and svn.</source>
        <translation>El cliente Subversion de los servidores habla http, https y svn.</translation>
    </message>
    <message>
        <source>The repository&apos;s URL is a placeholder</source>
        <translation>La URL del repositorio es un marcador</translation>
    </message>
    <message>
        <source>It comes from a guide or from the stock pack and leads nowhere.</source>
        <translation>Procede de una guía o de la distribución original y no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>User and password have places of their own; here they would stand in logs and diffs.</source>
        <translation>El usuario y la contraseña tienen su propio lugar; aquí aparecerían en logs y diffs.</translation>
    </message>
    <message>
        <source>The repository has no user</source>
        <translation>El repositorio no tiene usuario</translation>
    </message>
    <message>
        <source>The committing node writes, which few repositories let anyone do.</source>
        <translation>El nodo que hace commit escribe, y pocos repositorios lo permiten a cualquiera.</translation>
    </message>
    <message>
        <source>Choose the node that commits</source>
        <translation>Elija el nodo que hace commit</translation>
    </message>
    <message>
        <source>Let %1 commit</source>
        <translation>Haga que %1 haga commit</translation>
    </message>
    <message>
        <source>No node commits</source>
        <translation>Ningún nodo hace commit</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Hace commit exactamente un nodo, normalmente un receptor.</translation>
    </message>
    <message>
        <source>No node is called %1</source>
        <translation>Ningún nodo se llama %1</translation>
    </message>
    <message>
        <source>So none would commit.</source>
        <translation>Así que ninguno haría commit.</translation>
    </message>
    <message>
        <source>%1 commits and is not a receiver</source>
        <translation>%1 hace commit y no es receptor</translation>
    </message>
    <message>
        <source>Receivers start first, so the committing node is best one of them.</source>
        <translation>Los receptores arrancan primero, así que conviene que el nodo que hace commit sea uno de ellos.</translation>
    </message>
    <message>
        <source>No Subversion client is named</source>
        <translation>No se indica ningún cliente Subversion</translation>
    </message>
    <message>
        <source>The %1 jar is not among them</source>
        <translation>El jar de %1 no está entre ellos</translation>
    </message>
    <message>
        <source>SVNKit works with Trilead beside it.</source>
        <translation>SVNKit necesita Trilead a su lado.</translation>
    </message>
    <message>
        <source>Add the %1 jar</source>
        <translation>Añada el jar de %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds ${</source>
        <translation>«%1» contiene ${</translation>
    </message>
    <message>
        <source>The server replaces ${name} by a system property.</source>
        <translation>El servidor sustituye ${name} por una propiedad del sistema.</translation>
    </message>
    <message>
        <source>Enter the value itself</source>
        <translation>Introduzca el propio valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds @das-setup:</source>
        <translation>«%1» contiene @das-setup:</translation>
    </message>
    <message>
        <source>The roll-out with Ansible puts passwords where that stands.</source>
        <translation>La implantación con Ansible pone contraseñas donde aparece eso.</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Introduzca otro valor</translation>
    </message>
    <message>
        <source>A value holds a line break, control character or direction mark</source>
        <translation>Un valor contiene un salto de línea, un carácter de control o una marca de dirección</translation>
    </message>
    <message>
        <source>It cannot be written into one line of a file, or would show as something else.</source>
        <translation>No se puede escribir en una sola línea de un archivo, o se mostraría como otra cosa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has blanks around it</source>
        <translation>«%1» tiene espacios al principio o al final</translation>
    </message>
    <message>
        <source>The servers take them for part of the value.</source>
        <translation>Los servidores los toman como parte del valor.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Quítelos</translation>
    </message>
    <message>
        <source>Other errors, the last of them: &quot;%1&quot;</source>
        <translation>Otros errores; el último: «%1»</translation>
    </message>
    <message>
        <source>Read the log from this line on</source>
        <translation>Lea el log a partir de esta línea</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>sin log</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>started in %1 s</source>
        <translation>arrancó en %1 s</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin arrancar</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>stores up</source>
        <translation>almacenes activos</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>master de Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>worker de Spark</translation>
    </message>
    <message>
        <source>Spark client</source>
        <translation>cliente de Spark</translation>
    </message>
    <message>
        <source>HA %1</source>
        <translation>HA %1</translation>
    </message>
    <message>
        <source>commits artifacts</source>
        <translation>hace commit de artefactos</translation>
    </message>
    <message>
        <source>The database&apos;s character set takes more bytes than an index may have</source>
        <translation>El juego de caracteres de la base de datos ocupa más bytes de los que admite un índice</translation>
    </message>
    <message>
        <source>Drop it, create it with CHARACTER SET latin1, and run the pack&apos;s script again</source>
        <translation>Elimínela, créela con CHARACTER SET latin1 y ejecute de nuevo el script de la distribución</translation>
    </message>
    <message>
        <source>The script for MySQL 5.6 ran on a newer server</source>
        <translation>El script para MySQL 5.6 se ejecutó en un servidor más nuevo</translation>
    </message>
    <message>
        <source>Drop the database, create it again, and run the script as the runbook says, without -Dsetup</source>
        <translation>Elimine la base de datos, créela de nuevo y ejecute el script como indica el runbook, sin -Dsetup</translation>
    </message>
    <message>
        <source>MySQL is out of connections</source>
        <translation>MySQL se ha quedado sin conexiones</translation>
    </message>
    <message>
        <source>Raise max_connections: each node opens about 50 to each database</source>
        <translation>Aumente max_connections: cada nodo abre unas 50 con cada base de datos</translation>
    </message>
    <message>
        <source>An option of the JDBC URL was taken for the database&apos;s name: the &quot;?&quot; is missing</source>
        <translation>Una opción de la URL de JDBC se tomó por el nombre de la base de datos: falta el «?»</translation>
    </message>
    <message>
        <source>Write the URL again with das-setup apply</source>
        <translation>Escriba de nuevo la URL con das-setup apply</translation>
    </message>
    <message>
        <source>A database does not exist</source>
        <translation>Una base de datos no existe</translation>
    </message>
    <message>
        <source>Create it: das-setup databases prints the SQL</source>
        <translation>Créela: das-setup databases muestra el SQL</translation>
    </message>
    <message>
        <source>MySQL refuses the account: wrong password, a host it may not come from, or a Secure Vault alias without its entry</source>
        <translation>MySQL rechaza la cuenta: contraseña incorrecta, un host desde el que no puede entrar o un alias de Secure Vault sin su entrada</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; compare the data source with cipher-text.properties</source>
        <translation>Pruebe la cuenta con das-setup probe; compare la fuente de datos con cipher-text.properties</translation>
    </message>
    <message>
        <source>MySQL cannot be reached from the node</source>
        <translation>No se puede llegar a MySQL desde el nodo</translation>
    </message>
    <message>
        <source>Check its address, port and firewall with das-setup probe, run on this node</source>
        <translation>Compruebe su dirección, puerto y cortafuegos con das-setup probe, ejecutado en este nodo</translation>
    </message>
    <message>
        <source>The MySQL driver is missing</source>
        <translation>Falta el controlador de MySQL</translation>
    </message>
    <message>
        <source>Put the Connector/J jar that fits the driver class into the folder that the bundle&apos;s README names, and start again</source>
        <translation>Ponga el jar de Connector/J que corresponda a la clase del controlador en la carpeta que indica el README del paquete y arranque de nuevo</translation>
    </message>
    <message>
        <source>A statement of a database script failed</source>
        <translation>Falló una sentencia de un script de base de datos</translation>
    </message>
    <message>
        <source>Read the cause below it; a script that broke off needs an empty database</source>
        <translation>Lea la causa debajo; un script interrumpido necesita una base de datos vacía</translation>
    </message>
    <message>
        <source>The tables of a database could not be made</source>
        <translation>No se pudieron crear las tablas de una base de datos</translation>
    </message>
    <message>
        <source>Run the pack&apos;s script by hand on an empty database, as the runbook says</source>
        <translation>Ejecute a mano el script de la distribución sobre una base de datos vacía, como indica el runbook</translation>
    </message>
    <message>
        <source>The provider of a data source is not switched on</source>
        <translation>El proveedor de una fuente de datos no está activado</translation>
    </message>
    <message>
        <source>Take the provider&apos;s line in analytics-datasources.xml out of its comment</source>
        <translation>Saque del comentario la línea del proveedor en analytics-datasources.xml</translation>
    </message>
    <message>
        <source>A data source file is not well-formed, often by a bare &amp; in a URL; none of its data sources is there</source>
        <translation>Un archivo de fuentes de datos no está bien formado, a menudo por un &amp; suelto en una URL; no se carga ninguna de sus fuentes de datos</translation>
    </message>
    <message>
        <source>Write &amp;amp; in the file that the line names</source>
        <translation>Escriba &amp;amp; en el archivo que indica la línea</translation>
    </message>
    <message>
        <source>Two data sources have one name</source>
        <translation>Dos fuentes de datos tienen el mismo nombre</translation>
    </message>
    <message>
        <source>Remove the second, which is often a copy of a *-datasources.xml beside the original</source>
        <translation>Elimine la segunda, que suele ser una copia de un *-datasources.xml junto al original</translation>
    </message>
    <message>
        <source>The provider of a data source could not be loaded</source>
        <translation>No se pudo cargar el proveedor de una fuente de datos</translation>
    </message>
    <message>
        <source>Compare the provider&apos;s class in the file with the stock file</source>
        <translation>Compare la clase del proveedor en el archivo con el archivo original</translation>
    </message>
    <message>
        <source>The data sources of a file could not be set up</source>
        <translation>No se pudieron configurar las fuentes de datos de un archivo</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line</source>
        <translation>Lea el motivo al final de la línea</translation>
    </message>
    <message>
        <source>HDFS was in safe mode when the node started</source>
        <translation>HDFS estaba en modo seguro cuando arrancó el nodo</translation>
    </message>
    <message>
        <source>Wait until the NameNode has left it, then start the node again</source>
        <translation>Espere a que el NameNode salga de él y arranque de nuevo el nodo</translation>
    </message>
    <message>
        <source>The database calls itself by a name that the store does not know</source>
        <translation>La base de datos se presenta con un nombre que el almacén no conoce</translation>
    </message>
    <message>
        <source>Use MySQL Connector/J: that of MariaDB gives another product name</source>
        <translation>Use MySQL Connector/J: el de MariaDB da otro nombre de producto</translation>
    </message>
    <message>
        <source>A store&apos;s database could not be connected to</source>
        <translation>No se pudo conectar con la base de datos de un almacén</translation>
    </message>
    <message>
        <source>Read the SQL message in the line; try das-setup probe on this node</source>
        <translation>Lea el mensaje SQL de la línea; pruebe das-setup probe en este nodo</translation>
    </message>
    <message>
        <source>The HBase data source is not defined as the store expects</source>
        <translation>La fuente de datos de HBase no está definida como espera el almacén</translation>
    </message>
    <message>
        <source>Compare it with the plan: das-setup diff</source>
        <translation>Compárela con el plan: das-setup diff</translation>
    </message>
    <message>
        <source>HBase cannot be reached</source>
        <translation>No se puede llegar a HBase</translation>
    </message>
    <message>
        <source>Check that every HBase and ZooKeeper host&apos;s name resolves on this node, and run das-setup probe there</source>
        <translation>Compruebe que los nombres de todos los hosts de HBase y ZooKeeper se resuelvan en este nodo, y ejecute ahí das-setup probe</translation>
    </message>
    <message>
        <source>The HDFS data source is not defined as the file system expects</source>
        <translation>La fuente de datos de HDFS no está definida como espera el sistema de archivos</translation>
    </message>
    <message>
        <source>HDFS cannot be reached</source>
        <translation>No se puede llegar a HDFS</translation>
    </message>
    <message>
        <source>Check the NameNode&apos;s name and port on this node with das-setup probe</source>
        <translation>Compruebe el nombre y el puerto del NameNode en este nodo con das-setup probe</translation>
    </message>
    <message>
        <source>A record store could not be made</source>
        <translation>No se pudo crear un almacén de registros</translation>
    </message>
    <message>
        <source>Compare analytics-config.xml with the plan: das-setup diff</source>
        <translation>Compare analytics-config.xml con el plan: das-setup diff</translation>
    </message>
    <message>
        <source>analytics-config.xml names a primary store that is not there</source>
        <translation>analytics-config.xml indica un almacén principal que no existe</translation>
    </message>
    <message>
        <source>A record store names a data source that does not exist</source>
        <translation>Un almacén de registros indica una fuente de datos que no existe</translation>
    </message>
    <message>
        <source>Compare the names in analytics-config.xml and analytics-datasources.xml</source>
        <translation>Compare los nombres en analytics-config.xml y analytics-datasources.xml</translation>
    </message>
    <message>
        <source>The stores are not up; the server starts all the same, without them</source>
        <translation>Los almacenes no están activos; el servidor arranca de todos modos, sin ellos</translation>
    </message>
    <message>
        <source>Read the reason at the end of the line, then start the node again</source>
        <translation>Lea el motivo al final de la línea y arranque de nuevo el nodo</translation>
    </message>
    <message>
        <source>registry.xml names a data source that does not exist</source>
        <translation>registry.xml indica una fuente de datos que no existe</translation>
    </message>
    <message>
        <source>Compare registry.xml with master-datasources.xml</source>
        <translation>Compare registry.xml con master-datasources.xml</translation>
    </message>
    <message>
        <source>No data source has the JNDI name that registry.xml asks for</source>
        <translation>Ninguna fuente de datos tiene el nombre JNDI que pide registry.xml</translation>
    </message>
    <message>
        <source>registry.xml mounts one instance twice</source>
        <translation>registry.xml monta una instancia dos veces</translation>
    </message>
    <message>
        <source>Remove the second</source>
        <translation>Elimine la segunda</translation>
    </message>
    <message>
        <source>A mount of an earlier start, or a resource, is in the way in the node&apos;s own database</source>
        <translation>Un montaje de un arranque anterior, o un recurso, estorba en la base de datos propia del nodo</translation>
    </message>
    <message>
        <source>Remove what stands at that path in the node&apos;s own database, or begin with an empty one</source>
        <translation>Elimine lo que haya en esa ruta de la base de datos propia del nodo, o empiece con una vacía</translation>
    </message>
    <message>
        <source>A mount names no instance and is ignored</source>
        <translation>Un montaje no indica ninguna instancia y se ignora</translation>
    </message>
    <message>
        <source>Compare registry.xml with the plan: das-setup diff</source>
        <translation>Compare registry.xml con el plan: das-setup diff</translation>
    </message>
    <message>
        <source>The user store is not up, and much does not start without it</source>
        <translation>El almacén de usuarios no está activo, y sin él no arranca casi nada</translation>
    </message>
    <message>
        <source>Check the user database, its account, its tables and the driver</source>
        <translation>Compruebe la base de datos de usuarios, su cuenta, sus tablas y el controlador</translation>
    </message>
    <message>
        <source>The other nodes are told to find this one at 127.0.0.1</source>
        <translation>A los demás nodos se les indica que este está en 127.0.0.1</translation>
    </message>
    <message>
        <source>Set localMemberHost to the node&apos;s address: das-setup apply does</source>
        <translation>Ponga en localMemberHost la dirección del nodo: das-setup apply lo hace</translation>
    </message>
    <message>
        <source>axis2.xml names a membership scheme that there is not</source>
        <translation>axis2.xml indica un esquema de pertenencia que no existe</translation>
    </message>
    <message>
        <source>Set membershipScheme to wka</source>
        <translation>Ponga membershipScheme a wka</translation>
    </message>
    <message>
        <source>Clustering could not be set up</source>
        <translation>No se pudo configurar el clúster</translation>
    </message>
    <message>
        <source>Read the cause below it</source>
        <translation>Lea la causa debajo</translation>
    </message>
    <message>
        <source>Too few nodes were left, so the node shut itself down</source>
        <translation>Quedaban muy pocos nodos, así que el nodo se apagó</translation>
    </message>
    <message>
        <source>Start the missing nodes, or lower the static quorum</source>
        <translation>Arranque los nodos que faltan o reduzca el quórum estático</translation>
    </message>
    <message>
        <source>The start could not be finished</source>
        <translation>No se pudo terminar el arranque</translation>
    </message>
    <message>
        <source>The server did not come up</source>
        <translation>El servidor no llegó a arrancar</translation>
    </message>
    <message>
        <source>DAS 3.0.1 logs this at a start with -Dsetup; it does no harm</source>
        <translation>DAS 3.0.1 lo escribe en el log al arrancar con -Dsetup; no tiene consecuencias</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>No hay que hacer nada</translation>
    </message>
    <message>
        <source>The web port is taken</source>
        <translation>El puerto web está ocupado</translation>
    </message>
    <message>
        <source>Stop what holds it, or give the node another port offset</source>
        <translation>Detenga lo que lo ocupa o dé al nodo otro desplazamiento de puertos</translation>
    </message>
    <message>
        <source>The JMX port is taken</source>
        <translation>El puerto JMX está ocupado</translation>
    </message>
    <message>
        <source>The port for Thrift events is taken</source>
        <translation>El puerto de eventos Thrift está ocupado</translation>
    </message>
    <message>
        <source>The port for binary events is taken</source>
        <translation>El puerto de eventos binarios está ocupado</translation>
    </message>
    <message>
        <source>The event sync port is taken, or its address is not one of this node</source>
        <translation>El puerto de sincronización de eventos está ocupado o su dirección no es de este nodo</translation>
    </message>
    <message>
        <source>Compare eventSync in event-processor.xml with the node&apos;s address</source>
        <translation>Compare eventSync en event-processor.xml con la dirección del nodo</translation>
    </message>
    <message>
        <source>The HA management port is taken, or its address is not one of this node</source>
        <translation>El puerto de gestión de HA está ocupado o su dirección no es de este nodo</translation>
    </message>
    <message>
        <source>Compare management in event-processor.xml with the node&apos;s address</source>
        <translation>Compare management en event-processor.xml con la dirección del nodo</translation>
    </message>
    <message>
        <source>A port is taken</source>
        <translation>Un puerto está ocupado</translation>
    </message>
    <message>
        <source>event-processor.xml switches no mode on</source>
        <translation>event-processor.xml no activa ningún modo</translation>
    </message>
    <message>
        <source>event-processor.xml gives the other node an address that leads nowhere</source>
        <translation>event-processor.xml da al otro nodo una dirección que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>Set the host names of eventSync, management and presentation to the node&apos;s address</source>
        <translation>Ponga la dirección del nodo como nombre de host en eventSync, management y presentation</translation>
    </message>
    <message>
        <source>The passive node did not get the state of the active one</source>
        <translation>El nodo pasivo no recibió el estado del activo</translation>
    </message>
    <message>
        <source>Open the HA management port between the two, and start the passive node again</source>
        <translation>Abra el puerto de gestión de HA entre los dos y arranque de nuevo el nodo pasivo</translation>
    </message>
    <message>
        <source>The other node&apos;s event sync port did not answer; expected while that node is down</source>
        <translation>El puerto de sincronización de eventos del otro nodo no respondió; es normal mientras ese nodo esté caído</translation>
    </message>
    <message>
        <source>If it is up, open the port between the two</source>
        <translation>Si está activo, abra el puerto entre los dos</translation>
    </message>
    <message>
        <source>This version does not know the value of carbon.spark.master</source>
        <translation>Esta versión no conoce el valor de carbon.spark.master</translation>
    </message>
    <message>
        <source>Set it to local in DAS 3.0.x, to carbon in later versions</source>
        <translation>Póngalo a local en DAS 3.0.x y a carbon en versiones posteriores</translation>
    </message>
    <message>
        <source>Spark is to use clustering, which is off</source>
        <translation>Spark debe usar el clúster, que está desactivado</translation>
    </message>
    <message>
        <source>Switch clustering on in axis2.xml</source>
        <translation>Active el clúster en axis2.xml</translation>
    </message>
    <message>
        <source>The symbolic link that Spark is given does not exist</source>
        <translation>El enlace simbólico indicado a Spark no existe</translation>
    </message>
    <message>
        <source>Make the link to the home on every node, at the same path</source>
        <translation>Cree el enlace a la instalación en todos los nodos, en la misma ruta</translation>
    </message>
    <message>
        <source>No analyzer runs a Spark master</source>
        <translation>Ningún analizador ejecuta un master de Spark</translation>
    </message>
    <message>
        <source>Start the analyzers again</source>
        <translation>Arranque de nuevo los analizadores</translation>
    </message>
    <message>
        <source>Spark did not come up</source>
        <translation>Spark no llegó a arrancar</translation>
    </message>
    <message>
        <source>A script was to run on a node that is no analyzer</source>
        <translation>Un script iba a ejecutarse en un nodo que no es analizador</translation>
    </message>
    <message>
        <source>Run it on an analyzer; compare this node&apos;s start line with the runbook</source>
        <translation>Ejecútelo en un analizador; compare la línea de arranque de este nodo con el runbook</translation>
    </message>
    <message>
        <source>This version forms its own Spark cluster only with &quot;local&quot;</source>
        <translation>Esta versión solo forma su propio clúster de Spark con «local»</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to local</source>
        <translation>Ponga carbon.spark.master a local</translation>
    </message>
    <message>
        <source>&quot;local&quot; still works in this version, but &quot;carbon&quot; is meant</source>
        <translation>«local» aún funciona en esta versión, pero lo correcto es «carbon»</translation>
    </message>
    <message>
        <source>Set carbon.spark.master to carbon</source>
        <translation>Ponga carbon.spark.master a carbon</translation>
    </message>
    <message>
        <source>A script wanted to run before the Spark cluster was up</source>
        <translation>Un script quiso ejecutarse antes de que el clúster de Spark estuviera activo</translation>
    </message>
    <message>
        <source>If it stays so: start as many analyzers as carbon.spark.master.count says</source>
        <translation>Si sigue así: arranque tantos analizadores como indica carbon.spark.master.count</translation>
    </message>
    <message>
        <source>A Spark worker was lost</source>
        <translation>Se perdió un worker de Spark</translation>
    </message>
    <message>
        <source>Check whether that analyzer runs, and its memory</source>
        <translation>Compruebe si ese analizador está en ejecución y su memoria</translation>
    </message>
    <message>
        <source>An indexer could not be reached</source>
        <translation>No se pudo llegar a un indexador</translation>
    </message>
    <message>
        <source>Check whether all indexers run and are in the cluster</source>
        <translation>Compruebe si todos los indexadores están en ejecución y en el clúster</translation>
    </message>
    <message>
        <source>Another node commits too</source>
        <translation>Otro nodo también hace commit</translation>
    </message>
    <message>
        <source>Set AutoCommit to true on one node only</source>
        <translation>Ponga AutoCommit a true en un solo nodo</translation>
    </message>
    <message>
        <source>There is no Subversion client</source>
        <translation>No hay cliente Subversion</translation>
    </message>
    <message>
        <source>Put the SVNKit and Trilead jars in place, and start again</source>
        <translation>Coloque los jars de SVNKit y Trilead y arranque de nuevo</translation>
    </message>
    <message>
        <source>The deployment synchronizer has no usable URL</source>
        <translation>El sincronizador de despliegue no tiene una URL utilizable</translation>
    </message>
    <message>
        <source>Compare DeploymentSynchronizer in carbon.xml with the plan: das-setup diff</source>
        <translation>Compare DeploymentSynchronizer en carbon.xml con el plan: das-setup diff</translation>
    </message>
    <message>
        <source>The folder could not be made in the Subversion repository</source>
        <translation>No se pudo crear la carpeta en el repositorio de Subversion</translation>
    </message>
    <message>
        <source>Check the account&apos;s right to commit with das-setup probe</source>
        <translation>Compruebe con das-setup probe si la cuenta puede hacer commit</translation>
    </message>
    <message>
        <source>Artifacts could not be fetched from Subversion</source>
        <translation>No se pudieron obtener artefactos de Subversion</translation>
    </message>
    <message>
        <source>Try the account with das-setup probe; with a conflict, empty deployment/server and start again</source>
        <translation>Pruebe la cuenta con das-setup probe; si hay un conflicto, vacíe deployment/server y arranque de nuevo</translation>
    </message>
    <message>
        <source>Artifacts could not be committed to Subversion</source>
        <translation>No se pudo hacer commit de artefactos en Subversion</translation>
    </message>
    <message>
        <source>The deployment synchronizer did not start</source>
        <translation>El sincronizador de despliegue no arrancó</translation>
    </message>
    <message>
        <source>A run of the deployment synchronizer failed</source>
        <translation>Falló una ejecución del sincronizador de despliegue</translation>
    </message>
    <message>
        <source>Files that Subversion does not know are in the way</source>
        <translation>Estorban archivos que Subversion no conoce</translation>
    </message>
    <message>
        <source>If it goes on: move deployment/server aside and start again</source>
        <translation>Si continúa: aparte deployment/server y arranque de nuevo</translation>
    </message>
    <message>
        <source>the log cannot be read: %1</source>
        <translation>no se puede leer el log: %1</translation>
    </message>
    <message>
        <source>the log is no file: a pipe or a device</source>
        <translation>el log no es un archivo: es una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>the log cannot be read</source>
        <translation>no se puede leer el log</translation>
    </message>
    <message>
        <source>the reading was stopped</source>
        <translation>se detuvo la lectura</translation>
    </message>
    <message>
        <source>No log: %1</source>
        <translation>Sin log: %1</translation>
    </message>
    <message>
        <source>Start the node, or name its log with --logs %1=FILE</source>
        <translation>Arranque el nodo o indique su log con --logs %1=ARCHIVO</translation>
    </message>
    <message>
        <source>The log holds no line of a server</source>
        <translation>El log no contiene ninguna línea de un servidor</translation>
    </message>
    <message>
        <source>Start the node, or name its wso2carbon.log with --logs %1=FILE</source>
        <translation>Arranque el nodo o indique su wso2carbon.log con --logs %1=ARCHIVO</translation>
    </message>
    <message>
        <source>The log begins after the start of the server, so that all of its lines are taken for one run</source>
        <translation>El log empieza después del arranque del servidor, así que todas sus líneas se toman como una sola ejecución</translation>
    </message>
    <message>
        <source>Keep the older wso2carbon.log.YYYY-MM-DD beside it</source>
        <translation>Deje a su lado el wso2carbon.log.AAAA-MM-DD anterior</translation>
    </message>
    <message>
        <source>The start waits for %1 servers of task type %2</source>
        <translation>El arranque espera a %1 servidores del tipo de tarea %2</translation>
    </message>
    <message>
        <source>Start the other nodes of this role; taskServerCount in tasks-config.xml must not be above their number</source>
        <translation>Arranque los demás nodos de este rol; taskServerCount en tasks-config.xml no debe superar su número</translation>
    </message>
    <message>
        <source>The start waits for %1</source>
        <translation>El arranque espera a %1</translation>
    </message>
    <message>
        <source>Look for the first error above this line</source>
        <translation>Busque el primer error por encima de esta línea</translation>
    </message>
    <message>
        <source>The start is not finished</source>
        <translation>El arranque no ha terminado</translation>
    </message>
    <message>
        <source>Wait for &quot;WSO2 Carbon started in&quot;, then verify again</source>
        <translation>Espere a «WSO2 Carbon started in» y verifique de nuevo</translation>
    </message>
    <message>
        <source>The server was stopped</source>
        <translation>El servidor se detuvo</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Arránquelo de nuevo</translation>
    </message>
    <message>
        <source>Clustering is off</source>
        <translation>El clúster está desactivado</translation>
    </message>
    <message>
        <source>Hazelcast is configured from %1, so that axis2.xml is not in force</source>
        <translation>Hazelcast se configura con %1, así que axis2.xml no se aplica</translation>
    </message>
    <message>
        <source>Remove hazelcast.xml or -Dhazelcast.config</source>
        <translation>Elimine hazelcast.xml o -Dhazelcast.config</translation>
    </message>
    <message>
        <source>The membership scheme is %1, not wka: the list of members is not used</source>
        <translation>El esquema de pertenencia es %1, no wka: no se usa la lista de miembros</translation>
    </message>
    <message>
        <source>The cluster domain is %1, not %2: a cluster of its own</source>
        <translation>El dominio del clúster es %1, no %2: es otro clúster</translation>
    </message>
    <message>
        <source>Hazelcast listens on port %1, not on %2, where the others look for it</source>
        <translation>Hazelcast escucha en el puerto %1, no en %2, donde lo buscan los demás</translation>
    </message>
    <message>
        <source>Port %1 was taken, or axis2.xml differs: free the port, compare with das-setup diff, start again</source>
        <translation>El puerto %1 estaba ocupado o axis2.xml difiere: libere el puerto, compare con das-setup diff y arranque de nuevo</translation>
    </message>
    <message>
        <source>Hazelcast tells the others to find this node at %1, not at %2</source>
        <translation>Hazelcast indica a los demás que este nodo está en %1, no en %2</translation>
    </message>
    <message>
        <source>If both run, the network between them broke: open the cluster port both ways, then start one of them again</source>
        <translation>Si ambos están en ejecución, se cortó la red entre ellos: abra el puerto del clúster en ambos sentidos y arranque de nuevo uno de ellos</translation>
    </message>
    <message>
        <source>%1 left at %2 and did not come back</source>
        <translation>%1 salió (%2) y no volvió</translation>
    </message>
    <message>
        <source>%1 lost it at %2</source>
        <translation>%1 lo perdió (%2)</translation>
    </message>
    <message>
        <source>No log shows it in one cluster with %1</source>
        <translation>Ningún log lo muestra en un mismo clúster con %1</translation>
    </message>
    <message>
        <source>Compare domain, addresses and members (das-setup diff), and open the cluster port both ways</source>
        <translation>Compare dominio, direcciones y miembros (das-setup diff) y abra el puerto del clúster en ambos sentidos</translation>
    </message>
    <message>
        <source>Not proved to be in one cluster with %1: a log is missing, or a start is not finished</source>
        <translation>Sin comprobar que esté en un mismo clúster con %1: falta un log o un arranque no ha terminado</translation>
    </message>
    <message>
        <source>Only the node that was up first logs the other: give all logs</source>
        <translation>Solo el nodo que arrancó primero registra al otro: indique todos los logs</translation>
    </message>
    <message>
        <source>%1 is in the cluster, but no node of the plan</source>
        <translation>%1 está en el clúster, pero no es un nodo del plan</translation>
    </message>
    <message>
        <source>Add it to the plan, or give it another domain; a node of the plan may have another address than planned</source>
        <translation>Añádalo al plan o dele otro dominio; puede que un nodo del plan tenga una dirección distinta de la prevista</translation>
    </message>
    <message>
        <source>It is coordinator, and so is %1: more than one cluster</source>
        <translation>Es coordinador, y %1 también: hay más de un clúster</translation>
    </message>
    <message>
        <source>Compare domain and members, open the cluster port both ways, then start the smaller cluster again</source>
        <translation>Compare dominio y miembros, abra el puerto del clúster en ambos sentidos y arranque de nuevo el clúster menor</translation>
    </message>
    <message>
        <source>It names %1 as leader of the data service group, other than %2: more than one cluster</source>
        <translation>Indica %1 como líder del grupo del servicio de datos, no %2: hay más de un clúster</translation>
    </message>
    <message>
        <source>Compare the node&apos;s files with the plan: das-setup diff</source>
        <translation>Compare los archivos del nodo con el plan: das-setup diff</translation>
    </message>
    <message>
        <source>the plan gives the node no home</source>
        <translation>el plan no da carpeta de instalación al nodo</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>Spark runs on this node alone</source>
        <translation>Spark se ejecuta solo en este nodo</translation>
    </message>
    <message>
        <source>An analyzer on which Spark did not start</source>
        <translation>Un analizador en el que Spark no arrancó</translation>
    </message>
    <message>
        <source>Compare its start line with the runbook, and look for errors above</source>
        <translation>Compare su línea de arranque con el runbook y busque errores más arriba</translation>
    </message>
    <message>
        <source>Spark is not usable: no analyzer started a client; %1 of %2 masters are up</source>
        <translation>Spark no se puede usar: ningún analizador inició un cliente; hay %1 de %2 masters activos</translation>
    </message>
    <message>
        <source>Start as many analyzers as carbon.spark.master.count says, in one cluster</source>
        <translation>Arranque tantos analizadores como indica carbon.spark.master.count, en un mismo clúster</translation>
    </message>
    <message>
        <source>A Spark master runs on a node that is no analyzer</source>
        <translation>Un master de Spark se ejecuta en un nodo que no es analizador</translation>
    </message>
    <message>
        <source>Start it with the start line of the runbook</source>
        <translation>Arránquelo con la línea de arranque del runbook</translation>
    </message>
    <message>
        <source>It indexes, but is no indexer</source>
        <translation>Indexa, pero no es indexador</translation>
    </message>
    <message>
        <source>An indexer that does not index</source>
        <translation>Un indexador que no indexa</translation>
    </message>
    <message>
        <source>Events are processed in single mode: each receiver publishes every result</source>
        <translation>Los eventos se procesan en modo único: cada receptor publica todos los resultados</translation>
    </message>
    <message>
        <source>It did not become an active or passive member of event processing in HA mode</source>
        <translation>No pasó a ser miembro activo ni pasivo del procesamiento de eventos en modo HA</translation>
    </message>
    <message>
        <source>Compare event-processor.xml with the plan (das-setup diff), and look for errors above</source>
        <translation>Compare event-processor.xml con el plan (das-setup diff) y busque errores más arriba</translation>
    </message>
    <message>
        <source>It is the active member, and so is %1: results are published twice</source>
        <translation>Es el miembro activo, y %1 también: los resultados se publican dos veces</translation>
    </message>
    <message>
        <source>Bring the two into one cluster, then start one of them again</source>
        <translation>Reúna los dos en un mismo clúster y arranque de nuevo uno de ellos</translation>
    </message>
    <message>
        <source>Event sync with %1 was lost</source>
        <translation>Se perdió la sincronización de eventos con %1</translation>
    </message>
    <message>
        <source>Check whether that node runs, and open its event sync port</source>
        <translation>Compruebe si ese nodo está en ejecución y abra su puerto de sincronización de eventos</translation>
    </message>
    <message>
        <source>No line shows that the stores are up</source>
        <translation>Ninguna línea muestra que los almacenes estén activos</translation>
    </message>
    <message>
        <source>Look for errors above; a failed store does not hold the start</source>
        <translation>Busque errores más arriba; un almacén fallido no detiene el arranque</translation>
    </message>
    <message>
        <source>No shared registry is mounted</source>
        <translation>No hay ningún registro compartido montado</translation>
    </message>
    <message>
        <source>It commits artifacts, which only %1 is to do</source>
        <translation>Hace commit de artefactos, lo que solo corresponde a %1</translation>
    </message>
    <message>
        <source>a node with AutoCommit</source>
        <translation>un nodo con AutoCommit</translation>
    </message>
    <message>
        <source>Set AutoCommit to false on this node: das-setup apply</source>
        <translation>Ponga AutoCommit a false en este nodo: das-setup apply</translation>
    </message>
    <message>
        <source>Nothing was committed to Subversion yet</source>
        <translation>Aún no se ha hecho ningún commit en Subversion</translation>
    </message>
    <message>
        <source>Expected until the first artifact is deployed here</source>
        <translation>Es normal hasta que se despliegue aquí el primer artefacto</translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation>%1 de %2 miembros</translation>
    </message>
    <message>
        <source>, missing: %1</source>
        <translation>, faltan: %1</translation>
    </message>
    <message numerus="yes">
        <source> (%n time(s))</source>
        <translation>
            <numerusform> (%n vez)</numerusform>
            <numerusform> (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 does not take the page. See whether it is on, or export a PDF file.</source>
        <translation>La impresora %1 no acepta la página. Compruebe si está encendida o exporte un archivo PDF.</translation>
    </message>
    <message>
        <source>Printing on %1 was broken off.</source>
        <translation>La impresión en %1 se interrumpió.</translation>
    </message>
    <message>
        <source>HBase master</source>
        <translation>Master de HBase</translation>
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
        <translation>Escribe un inventario, variables y playbooks que implantan los paquetes; no pide contraseñas</translation>
    </message>
    <message>
        <source>README.md in the folder tells what to fill in and what to run.</source>
        <translation>El README.md de la carpeta indica qué rellenar y qué ejecutar.</translation>
    </message>
    <message>
        <source>The folder to write to; made if it is missing</source>
        <translation>La carpeta en la que se escribe; se crea si no existe</translation>
    </message>
    <message>
        <source>Write into the homes of the plan: all of them, or none</source>
        <translation>Escribe en las instalaciones del plan: en todas o en ninguna</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home. A plan in which `das-setup check` finds an error is refused.</source>
        <translation>Lo que había se guarda en das-setup-backup de cada instalación. Se rechaza un plan en el que `das-setup check` encuentre un error.</translation>
    </message>
    <message>
        <source>Only this node</source>
        <translation>Solo este nodo</translation>
    </message>
    <message>
        <source>Write although a server runs in a home</source>
        <translation>Escribe aunque haya un servidor en marcha en una instalación</translation>
    </message>
    <message>
        <source>Write a zip for each node, and a folder for the whole cluster</source>
        <translation>Escribe un zip para cada nodo y una carpeta para todo el clúster</translation>
    </message>
    <message>
        <source>The zips hold passwords, so only you can read them. das-setup/README.md in each tells that node&apos;s administrator what to do, and cluster/RUNBOOK.md how to bring the cluster up.</source>
        <translation>Los zips contienen contraseñas, así que solo usted puede leerlos. En cada uno, das-setup/README.md indica al administrador del nodo qué hacer, y cluster/RUNBOOK.md, cómo poner en marcha el clúster.</translation>
    </message>
    <message>
        <source>Put the whole pack into each zip; the plan&apos;s source has to be a zip</source>
        <translation>Incluye la distribución completa en cada zip; el source del plan tiene que ser un zip</translation>
    </message>
    <message>
        <source>Run the rules over the whole cluster, and over the packs within reach</source>
        <translation>Aplica las reglas a todo el clúster y a las distribuciones accesibles</translation>
    </message>
    <message>
        <source>One line for each finding: severity, rule, place in the plan, what is wrong, what to do. Exit code 1: there is an error.</source>
        <translation>Una línea por hallazgo: gravedad, regla, lugar en el plan, qué falla y qué hacer. Código de salida 1: hay un error.</translation>
    </message>
    <message>
        <source>not known here: %1</source>
        <translation>desconocido aquí: %1</translation>
    </message>
    <message>
        <source>a verb is missing</source>
        <translation>falta el comando</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 takes one value</source>
        <translation>%1 admite un solo valor</translation>
    </message>
    <message>
        <source>See `%1`.</source>
        <translation>Consulte `%1`.</translation>
    </message>
    <message>
        <source>The plan file</source>
        <translation>El archivo del plan</translation>
    </message>
    <message>
        <source>JSON file with the passwords; only its owner may read it</source>
        <translation>Archivo JSON con las contraseñas; solo su propietario debe poder leerlo</translation>
    </message>
    <message>
        <source>Print a JSON array</source>
        <translation>Muestra una matriz JSON</translation>
    </message>
    <message>
        <source>Print the SQL that creates the databases, or create those that are missing</source>
        <translation>Muestra el SQL que crea las bases de datos, o crea las que faltan</translation>
    </message>
    <message>
        <source>Create what is missing on the server; nothing else is changed there</source>
        <translation>Crea en el servidor lo que falta; no cambia nada más en él</translation>
    </message>
    <message>
        <source>Draw the cluster as an SVG file</source>
        <translation>Dibuja el clúster en un archivo SVG</translation>
    </message>
    <message>
        <source>The SVG file to write</source>
        <translation>El archivo SVG que se escribe</translation>
    </message>
    <message>
        <source>Show what would change, as a unified diff</source>
        <translation>Muestra lo que cambiaría, como diff unificado</translation>
    </message>
    <message>
        <source>A node&apos;s home is read where it is a folder of this machine, else the stock pack. Passwords are masked. Exit code 1: there is a difference.</source>
        <translation>La instalación de un nodo se lee si es una carpeta de este equipo; si no, la distribución original. Las contraseñas se ocultan. Código de salida 1: hay diferencias.</translation>
    </message>
    <message>
        <source>Of what apply wrote: stock against written, and written against what is there now; exit 1 if a file was edited since</source>
        <translation>De lo que escribió apply: lo original frente a lo escrito, y lo escrito frente a lo que hay ahora; salida 1 si algún archivo se modificó después</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (predeterminado: %2)</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Muestra esta ayuda</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>Por ejemplo:</translation>
    </message>
    <message>
        <source>The usual order:</source>
        <translation>El orden habitual:</translation>
    </message>
    <message>
        <source>a plan to start from; edit it</source>
        <translation>un plan para empezar; edítelo</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>qué errores tiene</translation>
    </message>
    <message>
        <source>whether the services answer</source>
        <translation>si responden los servicios</translation>
    </message>
    <message>
        <source>every line that would change</source>
        <translation>todas las líneas que cambiarían</translation>
    </message>
    <message>
        <source>a zip for each node</source>
        <translation>un zip para cada nodo</translation>
    </message>
    <message>
        <source>whether they form one cluster</source>
        <translation>si forman un solo clúster</translation>
    </message>
    <message>
        <source>The password of the %1 account</source>
        <translation>La contraseña de la cuenta de %1</translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation>Variables de entorno:</translation>
    </message>
    <message>
        <source>Passwords are taken from the file of --secrets, from the environment, or from the desktop&apos;s key ring; on a terminal you are asked for it.</source>
        <translation>Las contraseñas se toman del archivo de --secrets, del entorno o del depósito de claves del escritorio; en un terminal se le piden.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>done; nothing found</source>
        <translation>hecho; no se encontró nada</translation>
    </message>
    <message>
        <source>the answer is no: an error found, a failed check, a difference</source>
        <translation>la respuesta es no: un error encontrado, una comprobación fallida, una diferencia</translation>
    </message>
    <message>
        <source>the call or the plan is wrong; nothing was touched</source>
        <translation>la llamada o el plan son incorrectos; no se tocó nada</translation>
    </message>
    <message>
        <source>reading or writing failed; what was there is still there</source>
        <translation>falló la lectura o la escritura; lo que había sigue ahí</translation>
    </message>
    <message>
        <source>Sets up a cluster of WSO2 DAS or EI Analytics from one plan file: checks it, shows every line that will change, and writes a bundle for each node.</source>
        <translation>Configura un clúster de WSO2 DAS o EI Analytics a partir de un solo archivo de plan: lo comprueba, muestra cada línea que cambiará y escribe un paquete para cada nodo.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Muestra la versión</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Read configured homes back into a plan, and say where they disagree</source>
        <translation>Lee instalaciones ya configuradas, crea un plan con ellas e indica en qué no concuerdan</translation>
    </message>
    <message>
        <source>What most homes say goes into the plan. No password is read. Exit code 1: there is an error.</source>
        <translation>Lo que dice la mayoría de las instalaciones pasa al plan. No se lee ninguna contraseña. Código de salida 1: hay un error.</translation>
    </message>
    <message>
        <source>The homes of the cluster&apos;s nodes</source>
        <translation>Las instalaciones de los nodos del clúster</translation>
    </message>
    <message>
        <source>Write the plan into this file</source>
        <translation>Escribe el plan en este archivo</translation>
    </message>
    <message>
        <source>Connect to MySQL, ZooKeeper/HBase, HDFS, SVN and the named hosts; changes nothing</source>
        <translation>Se conecta a MySQL, ZooKeeper/HBase, HDFS, SVN y los hosts indicados; no cambia nada</translation>
    </message>
    <message>
        <source>One line for each check: status, probe, target, what was found, what to do. Exit code 1: a check failed.</source>
        <translation>Una línea por comprobación: estado, prueba, destino, qué se encontró y qué hacer. Código de salida 1: falló una comprobación.</translation>
    </message>
    <message>
        <source>Only these, separated by commas: mysql, zookeeper, hbase, hdfs, svn, hosts</source>
        <translation>Solo estas, separadas por comas: mysql, zookeeper, hbase, hdfs, svn, hosts</translation>
    </message>
    <message>
        <source>Seconds that each target may take</source>
        <translation>Segundos de que dispone cada destino</translation>
    </message>
    <message>
        <source>List the products that are supported</source>
        <translation>Muestra los productos compatibles</translation>
    </message>
    <message>
        <source>One line each: the id that a plan names as its product, and the title.</source>
        <translation>Una línea por producto: el id con que un plan lo indica y el título.</translation>
    </message>
    <message>
        <source>Prove every profile: facts known, paths valid, ids unique</source>
        <translation>Comprueba todos los perfiles: datos conocidos, rutas válidas, ids únicos</translation>
    </message>
    <message>
        <source>Put the last applied change of each home back; undo an interrupted apply</source>
        <translation>Restaura el último cambio aplicado en cada instalación; deshace un apply interrumpido</translation>
    </message>
    <message>
        <source>Exit code 1: a file was edited since; the difference is printed, and nothing was changed.</source>
        <translation>Código de salida 1: un archivo se modificó después; se muestra la diferencia y no se cambió nada.</translation>
    </message>
    <message>
        <source>The homes</source>
        <translation>Las instalaciones</translation>
    </message>
    <message>
        <source>Only list the backups of the homes</source>
        <translation>Solo muestra las copias de seguridad de las instalaciones</translation>
    </message>
    <message>
        <source>Replace files that were edited since; they are kept in the backup</source>
        <translation>Sustituye los archivos modificados después; se guardan en la copia de seguridad</translation>
    </message>
    <message>
        <source>Print a complete plan to start from</source>
        <translation>Muestra un plan completo para empezar</translation>
    </message>
    <message>
        <source>Then put your own hosts, addresses and names into it.</source>
        <translation>Después, ponga en él sus propios hosts, direcciones y nombres.</translation>
    </message>
    <message>
        <source>fully-distributed, minimum-ha or custom; by default the product&apos;s first</source>
        <translation>fully-distributed, minimum-ha o custom; si se omite, el primero del producto</translation>
    </message>
    <message>
        <source>An id that `das-setup products` lists</source>
        <translation>Un id de los que muestra `das-setup products`</translation>
    </message>
    <message>
        <source>Write the plan and a small sample pack that it works on into this folder</source>
        <translation>Escribe en esta carpeta el plan y una pequeña distribución de ejemplo con la que funciona</translation>
    </message>
    <message>
        <source>Read each node&apos;s wso2carbon.log: which members joined, which errors stand there</source>
        <translation>Lee el wso2carbon.log de cada nodo: qué miembros se unieron y qué errores contiene</translation>
    </message>
    <message>
        <source>Exit code 1: a member is missing, or a log has an error. Exit code 3: a log cannot be read, or there is none at all.</source>
        <translation>Código de salida 1: falta un miembro o un log contiene un error. Código de salida 3: un log no se puede leer o no hay ninguno.</translation>
    </message>
    <message>
        <source>A log that is not in the node&apos;s home; older files of it beside it are read too</source>
        <translation>Un log que no está en la instalación del nodo; también se leen sus archivos anteriores que estén al lado</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Page to open: %1.</source>
        <translation>Página que se abre: %1.</translation>
    </message>
    <message>
        <source>There is no page %1. Pages: %2.</source>
        <translation>No existe la página %1. Páginas: %2.</translation>
    </message>
    <message>
        <source>belongs to another version of DAS Setup; install das-setup again</source>
        <translation>pertenece a otra versión de DAS Setup; instale das-setup de nuevo</translation>
    </message>
</context>
<context>
    <name>das::AddRangePopover</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>The nodes that will be added</source>
        <translation>Los nodos que se añadirán</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Añadir nodos</translation>
    </message>
    <message>
        <source>Add 1 node</source>
        <translation>Añadir 1 nodo</translation>
    </message>
    <message numerus="yes">
        <source>Add %n nodes</source>
        <translation>
            <numerusform>Añadir %n nodo</numerusform>
            <numerusform>Añadir %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, en el carácter %2</translation>
    </message>
    <message>
        <source>%1 addresses for %2 nodes</source>
        <translation>%1 direcciones para %2 nodos</translation>
    </message>
    <message>
        <source>%1 names for %2 nodes</source>
        <translation>%1 nombres para %2 nodos</translation>
    </message>
    <message>
        <source>%1 host names for %2 nodes</source>
        <translation>%1 nombres de host para %2 nodos</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>aún sin dirección</translation>
    </message>
    <message>
        <source>new machine</source>
        <translation>equipo nuevo</translation>
    </message>
    <message>
        <source>machine of %1</source>
        <translation>equipo de %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>A range is written [1-7]; [01-12] keeps its zeros.</source>
        <translation>Un rango se escribe [1-7]; [01-12] conserva los ceros.</translation>
    </message>
    <message>
        <source>Ports and offsets are chosen so that nothing collides.</source>
        <translation>Los puertos y desplazamientos se eligen de modo que nada choque.</translation>
    </message>
    <message>
        <source>Add nodes by range</source>
        <translation>Añadir nodos por rango</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>&amp;Direcciones</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>N&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;Host names</source>
        <translation>Nombres de &amp;host</translation>
    </message>
    <message>
        <source>An address for each new node, or one machine for all of them.</source>
        <translation>Una dirección para cada nodo nuevo, o un solo equipo para todos.</translation>
    </message>
    <message>
        <source>A name for each new node, or one that counts up.</source>
        <translation>Un nombre para cada nodo nuevo, o uno con numeración correlativa.</translation>
    </message>
</context>
<context>
    <name>das::AllFindings</name>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
</context>
<context>
    <name>das::AnsibleTarget</name>
    <message>
        <source>Files for Ansible</source>
        <translation>Archivos para Ansible</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder for the roll-out</source>
        <translation>Carpeta para la implantación</translation>
    </message>
    <message>
        <source>&amp;Ansible</source>
        <translation>&amp;Ansible</translation>
    </message>
    <message>
        <source>Inventory and playbooks that roll the bundles out, start the nodes and go back.</source>
        <translation>Inventario y playbooks que implantan los paquetes, arrancan los nodos y permiten volver atrás.</translation>
    </message>
    <message>
        <source>&amp;Create the roll-out</source>
        <translation>&amp;Crear la implantación</translation>
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
        <translation>Se creará una implantación en 1 host</translation>
    </message>
    <message>
        <source>A roll-out to %1 hosts will be created</source>
        <translation>Se creará una implantación en %1 hosts</translation>
    </message>
    <message>
        <source>It holds no password: Ansible fills them in on each host, from a vault that you fill and encrypt. Your settings and vault of an earlier one are kept.</source>
        <translation>No contiene contraseñas: Ansible las pone en cada host, desde un vault que usted rellena y cifra. Se conservan sus ajustes y su vault de una anterior.</translation>
    </message>
    <message>
        <source>Roll-out to 1 host created</source>
        <translation>Implantación en 1 host creada</translation>
    </message>
    <message>
        <source>Roll-out to %1 hosts created</source>
        <translation>Implantación en %1 hosts creada</translation>
    </message>
    <message>
        <source>In %1, %2. README.md there has the steps.</source>
        <translation>En %1, %2. El README.md de esa carpeta contiene los pasos.</translation>
    </message>
    <message>
        <source>The roll-out was not created</source>
        <translation>No se creó la implantación</translation>
    </message>
    <message>
        <source>Preparing host %1 of %2: %3</source>
        <translation>Preparando el host %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>das::BundlesTarget</name>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Folder for the bundles</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>Bun&amp;dles</source>
        <translation>&amp;Paquetes</translation>
    </message>
    <message>
        <source>One zip for each node, to hand to the people who run the machines.</source>
        <translation>Un zip por nodo, para entregar a quienes administran los equipos.</translation>
    </message>
    <message>
        <source>Complete &amp;packs (%1 each) instead of changed files only</source>
        <translation>&amp;Distribuciones completas (%1 cada una) en lugar de solo los archivos cambiados</translation>
    </message>
    <message>
        <source>Complete &amp;packs instead of changed files only: needs the pack&apos;s zip</source>
        <translation>&amp;Distribuciones completas en lugar de solo los archivos cambiados: requiere el zip de la distribución</translation>
    </message>
    <message>
        <source>&amp;Create 1 bundle</source>
        <translation>&amp;Crear 1 paquete</translation>
    </message>
    <message>
        <source>&amp;Create %1 bundles</source>
        <translation>&amp;Crear %1 paquetes</translation>
    </message>
    <message>
        <source>1 bundle</source>
        <translation>1 paquete</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>1 bundle and the cluster folder will be created</source>
        <translation>Se crearán 1 paquete y la carpeta cluster</translation>
    </message>
    <message>
        <source>%1 bundles and the cluster folder will be created</source>
        <translation>Se crearán %1 paquetes y la carpeta cluster</translation>
    </message>
    <message>
        <source>Bundles hold passwords, so only you can read them. Nothing is sent anywhere.</source>
        <translation>Los paquetes contienen contraseñas, así que solo usted puede leerlos. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>1 bundle created</source>
        <translation>1 paquete creado</translation>
    </message>
    <message>
        <source>%1 bundles created</source>
        <translation>%1 paquetes creados</translation>
    </message>
    <message>
        <source>In %1, %2, readable only by you. They hold passwords: send them the way you send keys.</source>
        <translation>En %1, %2, legibles solo por usted. Contienen contraseñas: envíelos como enviaría unas llaves.</translation>
    </message>
    <message>
        <source>The bundles were not created</source>
        <translation>No se crearon los paquetes</translation>
    </message>
    <message>
        <source>Creating bundle %1 of %2: %3</source>
        <translation>Creando el paquete %1 de %2: %3</translation>
    </message>
    <message>
        <source>Each bundle then holds the whole server, ready to unpack on an empty machine. Otherwise it goes over a pack that is there, which must be of the same version.</source>
        <translation>Cada paquete contiene entonces el servidor completo, listo para desempaquetarlo en un equipo vacío. Si no, se desempaqueta sobre una distribución ya existente, que debe ser de la misma versión.</translation>
    </message>
</context>
<context>
    <name>das::ChangeTreeModel</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
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
        <translation>Esta distribución es %1, pero el plan es para %2; elija la otra distribución o el otro producto</translation>
    </message>
    <message>
        <source>Stopped; nothing was written</source>
        <translation>Detenido; no se escribió nada</translation>
    </message>
</context>
<context>
    <name>das::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Every line that will differ from the stock pack. Nothing has been written yet.</source>
        <translation>Todas las líneas que diferirán de la distribución original. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Not to be seen yet</source>
        <translation>Aún no se puede mostrar</translation>
    </message>
    <message>
        <source>%1 files on %2 nodes</source>
        <translation>%1 archivos en %2 nodos</translation>
    </message>
    <message>
        <source>The tree lists each node, the files that change in it, and what each change is for. F8 goes to the next change and Shift+F8 to the one before, from file to file. Ctrl+F looks for a node, a file or a value. Passwords are dots until you tick Show passwords; leaving the page hides them again.</source>
        <translation>El árbol muestra cada nodo, los archivos que cambian en él y para qué sirve cada cambio. F8 va al cambio siguiente y Mayús+F8 al anterior, de archivo en archivo. Ctrl+F busca un nodo, un archivo o un valor. Las contraseñas se ven como puntos hasta que marque Mostrar contraseñas; al salir de la página se ocultan de nuevo.</translation>
    </message>
    <message>
        <source>Find node, file, or value</source>
        <translation>Buscar nodo, archivo o valor</translation>
    </message>
    <message>
        <source>Order of the tree</source>
        <translation>Orden del árbol</translation>
    </message>
    <message>
        <source>By node</source>
        <translation>Por nodo</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>Por archivo</translation>
    </message>
    <message>
        <source>Show pass&amp;words</source>
        <translation>Mostrar &amp;contraseñas</translation>
    </message>
    <message>
        <source>Previous change (Shift+F8)</source>
        <translation>Cambio anterior (Mayús+F8)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>Cambio siguiente (F8)</translation>
    </message>
    <message>
        <source>Copy the difference of this file</source>
        <translation>Copiar la diferencia de este archivo</translation>
    </message>
    <message>
        <source>Difference of the file</source>
        <translation>Diferencia del archivo</translation>
    </message>
    <message>
        <source>Comparing with the stock pack</source>
        <translation>Comparando con la distribución original</translation>
    </message>
    <message>
        <source>%1 nodes, %2 files, %3 lines</source>
        <translation>%1 nodos, %2 archivos, %3 líneas</translation>
    </message>
    <message>
        <source>The changes cannot be shown yet</source>
        <translation>Aún no se pueden mostrar los cambios</translation>
    </message>
    <message>
        <source>Go to Product</source>
        <translation>Ir a Producto</translation>
    </message>
    <message>
        <source>Go to Databases</source>
        <translation>Ir a Bases de datos</translation>
    </message>
    <message>
        <source>Go to Deployment synchronizer</source>
        <translation>Ir a Sincronizador de despliegue</translation>
    </message>
    <message>
        <source>Go to Nodes and roles</source>
        <translation>Ir a Nodos y roles</translation>
    </message>
    <message>
        <source>%1 password not given yet. Write asks for it.</source>
        <translation>Aún falta la contraseña de %1. La página Escribir la pide.</translation>
    </message>
    <message>
        <source>%1 passwords not given yet. Write asks for them.</source>
        <translation>Aún faltan las contraseñas de %1. La página Escribir las pide.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>This file is added. It is not text: %1.</source>
        <translation>Este archivo se añade. No es texto: %1.</translation>
    </message>
    <message>
        <source>This file is replaced. It is not text.</source>
        <translation>Este archivo se reemplaza. No es texto.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>Leaves in the tree only what holds this text. Enter goes to the tree, Escape shows everything again.</source>
        <translation>Deja en el árbol solo lo que contiene este texto. Intro lleva al árbol; Escape vuelve a mostrarlo todo.</translation>
    </message>
    <message>
        <source>By node: the files that change on each node. By file: the nodes on which each file changes.</source>
        <translation>Por nodo: los archivos que cambian en cada nodo. Por archivo: los nodos en los que cambia cada archivo.</translation>
    </message>
    <message>
        <source>Otherwise passwords are dots. Leaving the page hides them again.</source>
        <translation>Si no, las contraseñas se ven como puntos. Al salir de la página se ocultan de nuevo.</translation>
    </message>
</context>
<context>
    <name>das::ClusterPage</name>
    <message>
        <source>Cluster and Spark</source>
        <translation>Clúster y Spark</translation>
    </message>
    <message>
        <source>Values that all nodes share.</source>
        <translation>Valores que comparten todos los nodos.</translation>
    </message>
    <message>
        <source>Cluster &amp;domain</source>
        <translation>&amp;Dominio del clúster</translation>
    </message>
    <message>
        <source>change of the cluster domain</source>
        <translation>cambio del dominio del clúster</translation>
    </message>
    <message>
        <source>Nodes join only members of the same domain. Membership is by well-known addresses; the list is made from the node table.</source>
        <translation>Los nodos solo se unen a miembros de su mismo dominio. La pertenencia es por direcciones conocidas; la lista se crea a partir de la tabla de nodos.</translation>
    </message>
    <message>
        <source>Spark &amp;masters</source>
        <translation>&amp;Masters de Spark</translation>
    </message>
    <message>
        <source>change of the Spark masters</source>
        <translation>cambio de los masters de Spark</translation>
    </message>
    <message>
        <source>One works, the other takes over. More masters than analyzers would keep Spark from starting.</source>
        <translation>Uno trabaja y el otro toma el relevo. Con más masters que analizadores, Spark no arrancaría.</translation>
    </message>
    <message>
        <source>Symbolic &amp;link</source>
        <translation>&amp;Enlace simbólico</translation>
    </message>
    <message>
        <source>change of the symbolic link</source>
        <translation>cambio del enlace simbólico</translation>
    </message>
    <message>
        <source>The same path on every node, each pointing to its own home. Apply scripts create it.</source>
        <translation>La misma ruta en todos los nodos; en cada uno apunta a su propia instalación. La crean los scripts apply.</translation>
    </message>
    <message>
        <source>&amp;Keep the state of event processing on disk</source>
        <translation>Guardar en disco el estado del &amp;procesamiento de eventos</translation>
    </message>
    <message>
        <source>choice of persistence</source>
        <translation>elección de la persistencia</translation>
    </message>
    <message>
        <source>The receivers in HA mode can then take up where they were after a restart. The files, in cep_persistence, are never deleted by the server. Without real-time plans that need it, switch it off.</source>
        <translation>Los receptores en modo HA pueden seguir donde estaban tras un reinicio. El servidor nunca borra los archivos, que están en cep_persistence. Desactívelo si no hay planes en tiempo real que lo necesiten.</translation>
    </message>
    <message>
        <source>Keep passwords in Secure &amp;Vault</source>
        <translation>Guardar las contraseñas en Secure &amp;Vault</translation>
    </message>
    <message>
        <source>choice of Secure Vault</source>
        <translation>elección de Secure Vault</translation>
    </message>
    <message>
        <source>The configuration then names aliases, and ciphertool.sh encrypts the passwords on each node. Every start needs the password of the key store.</source>
        <translation>La configuración indica entonces alias, y ciphertool.sh cifra las contraseñas en cada nodo. Cada arranque necesita la contraseña del almacén de claves.</translation>
    </message>
    <message>
        <source>1 Spark master</source>
        <translation>1 master de Spark</translation>
    </message>
    <message numerus="yes">
        <source>%n Spark masters</source>
        <translation>
            <numerusform>%n master de Spark</numerusform>
            <numerusform>%n masters de Spark</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain goes into axis2.xml of every node. Nodes of another domain do not join, so two clusters in one network need two names. Spark masters are analyzers: one works, the others wait. With more masters than analyzers Spark does not start. The symbolic link is one path, the same on every node, that leads to the home of that node: Spark&apos;s executors read the configuration below it. Event processing in HA mode can keep the state of its queries on disk, from DAS 3.1.0 on. With Secure Vault the passwords leave the configuration files: before the first start, ciphertool.sh encrypts them on every node with the key store there, as the runbook says.</source>
        <translation>El dominio va al axis2.xml de todos los nodos. Los nodos de otro dominio no se unen, así que dos clústeres en una misma red necesitan dos nombres. Los masters de Spark son analizadores: uno trabaja y los demás esperan. Con más masters que analizadores, Spark no arranca. El enlace simbólico es una misma ruta en todos los nodos que lleva a la instalación de cada nodo: los executors de Spark leen la configuración bajo ella. El procesamiento de eventos en modo HA puede guardar en disco el estado de sus consultas, desde DAS 3.1.0. Con Secure Vault las contraseñas salen de los archivos de configuración: antes del primer arranque, ciphertool.sh las cifra en cada nodo con su almacén de claves, como indica el runbook.</translation>
    </message>
    <message>
        <source>of 1 analyzer</source>
        <translation>de 1 analizador</translation>
    </message>
    <message numerus="yes">
        <source>of %n analyzers</source>
        <translation>
            <numerusform>de %n analizador</numerusform>
            <numerusform>de %n analizadores</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain of the cluster in axis2.xml of every node. A node with another one starts, but never joins.</source>
        <translation>El dominio del clúster en axis2.xml de todos los nodos. Un nodo con otro dominio arranca, pero nunca se une.</translation>
    </message>
    <message>
        <source>carbon.spark.master.count in spark-defaults.conf of the analyzers. Spark waits until so many analyzers run: with too high a number it never starts.</source>
        <translation>carbon.spark.master.count en spark-defaults.conf de los analizadores. Spark espera hasta que haya tantos analizadores en marcha: con un número demasiado alto no arranca nunca.</translation>
    </message>
    <message>
        <source>carbon.das.symbolic.link in spark-defaults.conf of the analyzers. Where the link is missing or leads elsewhere, Spark does not find the server&apos;s libraries. Leave it empty if all homes have the same path.</source>
        <translation>carbon.das.symbolic.link en spark-defaults.conf de los analizadores. Si el enlace falta o apunta a otro sitio, Spark no encuentra las bibliotecas del servidor. Déjelo vacío si todas las instalaciones tienen la misma ruta.</translation>
    </message>
    <message>
        <source>The persistence of HA mode in event-processor.xml of the receivers. Without it, what running queries hold is lost when both receivers are down.</source>
        <translation>La persistencia del modo HA en event-processor.xml de los receptores. Sin ella, lo que guardan las consultas en curso se pierde cuando caen los dos receptores.</translation>
    </message>
    <message>
        <source>The configuration files get aliases instead of passwords. Until ciphertool.sh has run on a node, its server cannot read them.</source>
        <translation>Los archivos de configuración contienen alias en lugar de contraseñas. Hasta que se ejecute ciphertool.sh en un nodo, su servidor no puede leerlas.</translation>
    </message>
</context>
<context>
    <name>das::CommandBlock</name>
    <message>
        <source>the command of %1</source>
        <translation>el comando de %1</translation>
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
        <translation>Analizador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Todos los roles</translation>
    </message>
    <message>
        <source>%1 commits</source>
        <translation>%1 hace commit</translation>
    </message>
    <message>
        <source>%1 checks out</source>
        <translation>%1 hace checkout</translation>
    </message>
    <message>
        <source>%1 as the committing node</source>
        <translation>%1 como nodo que hace commit</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Hace commit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>AutoCommit in carbon.xml: on for this node, off for all others. Deploy here only; what is deployed on another node stays there.</source>
        <translation>AutoCommit en carbon.xml: activado en este nodo y desactivado en los demás. Despliegue solo aquí; lo que se despliega en otro nodo se queda en él.</translation>
    </message>
</context>
<context>
    <name>das::ConnectionPanel</name>
    <message>
        <source>Test connect&amp;ion</source>
        <translation>Probar conex&amp;ión</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Sto&amp;p test</source>
        <translation>Dete&amp;ner prueba</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>Repet&amp;ir prueba</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Aún no hay nada que probar</translation>
    </message>
    <message>
        <source>Not tested: the password is not given yet. Enter it, then test.</source>
        <translation>Sin probar: aún no se ha indicado la contraseña. Introdúzcala y haga la prueba.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Proved, with warnings.</source>
        <translation>Comprobado, con advertencias.</translation>
    </message>
    <message>
        <source>Not all was tested.</source>
        <translation>No se ha probado todo.</translation>
    </message>
    <message>
        <source>All proved.</source>
        <translation>Todo comprobado.</translation>
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
        <translation>cambió después</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>warned</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>not tested: stopped</source>
        <translation>sin probar: detenido</translation>
    </message>
    <message>
        <source>testing</source>
        <translation>probando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Create %1...</source>
        <translation>Crear %1...</translation>
    </message>
    <message>
        <source>Copy setting</source>
        <translation>Copiar ajuste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 more like it</source>
        <translation>%1 más como este</translation>
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
        <translation>1 conexión sin comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n connections not proved</source>
        <translation>
            <numerusform>%n conexión sin comprobar</numerusform>
            <numerusform>%n conexiones sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing, %1 of %2. You can go on working.</source>
        <translation>Probando, %1 de %2. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Changed since the test at %1</source>
        <translation>Cambió después de la prueba (%1)</translation>
    </message>
    <message>
        <source>Stopped at %1. %2</source>
        <translation>Detenido (%1). %2</translation>
    </message>
    <message>
        <source>Tested at %1 in %2. %3</source>
        <translation>Probado (%1) en %2. %3</translation>
    </message>
</context>
<context>
    <name>das::DatabaseModel</name>
    <message>
        <source>Users and permissions</source>
        <translation>Usuarios y permisos</translation>
    </message>
    <message>
        <source>Shared registry</source>
        <translation>Registro compartido</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Processed data</source>
        <translation>Datos procesados</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>change of a database name</source>
        <translation>cambio de un nombre de base de datos</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos los nodos</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Registro local</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>The name of the database, in the URL of its data source. The server does not come up where it is missing; two uses of one database mix their tables.</source>
        <translation>El nombre de la base de datos, en la URL de su fuente de datos. Si no existe, el servidor no arranca; si una misma base de datos tiene dos usos, sus tablas se mezclan.</translation>
    </message>
</context>
<context>
    <name>das::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>One MySQL server holds the users, the registry, metrics and processed data, and a local database for each node.</source>
        <translation>Un servidor MySQL contiene los usuarios, el registro, las métricas y los datos procesados, y una base de datos local para cada nodo.</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
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
        <translation>MySQL en %1</translation>
    </message>
    <message>
        <source>All nodes share the databases of users, registry, metrics and processed data; each has a local one of its own beside them. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it. The tab SQL has the statements that create what is missing. The test signs in as this user and looks at what the cluster needs; it changes nothing.</source>
        <translation>Todos los nodos comparten las bases de datos de usuarios, registro, métricas y datos procesados; cada uno tiene además una local propia. La contraseña se guarda en memoria y, si lo pide, en el depósito de claves del escritorio. La pestaña SQL tiene las sentencias que crean lo que falta. La prueba inicia sesión con este usuario y comprueba lo que necesita el clúster; no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>change of the MySQL host</source>
        <translation>cambio del host de MySQL</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>change of the MySQL port</source>
        <translation>cambio del puerto de MySQL</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>change of the MySQL user</source>
        <translation>cambio del usuario de MySQL</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>Driver &amp;jar</source>
        <translation>&amp;Jar del controlador</translation>
    </message>
    <message>
        <source>change of the driver jar</source>
        <translation>cambio del jar del controlador</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>Choose the driver jar</source>
        <translation>Elegir el jar del controlador</translation>
    </message>
    <message>
        <source>Driver c&amp;lass</source>
        <translation>&amp;Clase del controlador</translation>
    </message>
    <message>
        <source>change of the driver class</source>
        <translation>cambio de la clase del controlador</translation>
    </message>
    <message>
        <source>URL op&amp;tions</source>
        <translation>&amp;Opciones de la URL</translation>
    </message>
    <message>
        <source>change of the URL options</source>
        <translation>cambio de las opciones de la URL</translation>
    </message>
    <message>
        <source>Nothing on the server was changed.</source>
        <translation>No se cambió nada en el servidor.</translation>
    </message>
    <message>
        <source>The names can be changed; each node needs a local database of its own.</source>
        <translation>Los nombres se pueden cambiar; cada nodo necesita una base de datos local propia.</translation>
    </message>
    <message>
        <source>Name them after the no&amp;des</source>
        <translation>&amp;Nombrarlas según los nodos</translation>
    </message>
    <message>
        <source>das and the node&apos;s id, for every local database</source>
        <translation>das y el id del nodo, para todas las bases de datos locales</translation>
    </message>
    <message>
        <source>names of the local databases</source>
        <translation>nombres de las bases de datos locales</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Archivos Java (*.jar)</translation>
    </message>
    <message>
        <source>Create 1 database on %1?</source>
        <translation>¿Crear 1 base de datos en %1?</translation>
    </message>
    <message numerus="yes">
        <source>Create %n databases on %1?</source>
        <translation>
            <numerusform>¿Crear %n base de datos en %1?</numerusform>
            <numerusform>¿Crear %n bases de datos en %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing else on the server is changed.</source>
        <translation>%1. No se cambia nada más en el servidor.</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>&amp;Leave the server as it is</source>
        <translation>&amp;Dejar el servidor como está</translation>
    </message>
    <message>
        <source>Creating the databases. You can go on working.</source>
        <translation>Creando las bases de datos. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Databases (%1)</source>
        <translation>Bases de datos (%1)</translation>
    </message>
    <message>
        <source>The machine of the MySQL server, in the URL of every data source. Every node must reach it under this name: with localhost each would look for a server of its own.</source>
        <translation>El equipo del servidor MySQL, en la URL de todas las fuentes de datos. Todos los nodos deben llegar a él con este nombre: con localhost, cada uno buscaría un servidor propio.</translation>
    </message>
    <message>
        <source>The port of the MySQL server, in the same URLs; usually 3306. With a wrong one no node reaches a database.</source>
        <translation>El puerto del servidor MySQL, en las mismas URL; normalmente 3306. Con uno incorrecto, ningún nodo llega a una base de datos.</translation>
    </message>
    <message>
        <source>The user name of every data source. It needs all rights on the databases, from every node&apos;s address; without them tables are missing and servers do not come up.</source>
        <translation>El nombre de usuario de todas las fuentes de datos. Necesita todos los permisos sobre las bases de datos, desde la dirección de cada nodo; sin ellos faltan tablas y los servidores no arrancan.</translation>
    </message>
    <message>
        <source>The jar of MySQL Connector/J, which no pack holds. It goes into each home; without it a server reaches no database.</source>
        <translation>El jar de MySQL Connector/J, que no está en ninguna distribución. Va a cada instalación; sin él, un servidor no llega a ninguna base de datos.</translation>
    </message>
    <message>
        <source>driverClassName of every data source. The jar must hold it: com.mysql.jdbc.Driver in Connector/J 5, com.mysql.cj.jdbc.Driver in 8.</source>
        <translation>driverClassName de todas las fuentes de datos. El jar debe contenerla: com.mysql.jdbc.Driver en Connector/J 5, com.mysql.cj.jdbc.Driver en el 8.</translation>
    </message>
    <message>
        <source>Options of the driver at the end of the URL of every data source, with &amp; between them, such as useSSL=false. With a value that the driver refuses, no connection is made.</source>
        <translation>Opciones del controlador al final de la URL de todas las fuentes de datos, separadas por &amp;, como useSSL=false. Con un valor que el controlador rechace no se establece ninguna conexión.</translation>
    </message>
</context>
<context>
    <name>das::DeploymentSyncPage</name>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Sincronizador de despliegue</translation>
    </message>
    <message>
        <source>What is deployed on one node reaches the others through a Subversion repository.</source>
        <translation>Lo que se despliega en un nodo llega a los demás por un repositorio de Subversion.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>SVN</source>
        <translation>SVN</translation>
    </message>
    <message>
        <source>SVN, %1 commits</source>
        <translation>SVN, %1 hace commit</translation>
    </message>
    <message>
        <source>One node commits what you deploy on it, all others check it out every minute. Two committing nodes would get in each other&apos;s way. The password is kept in memory, and in the desktop&apos;s key ring if you ask for it.</source>
        <translation>Un nodo hace commit de lo que se despliega en él y todos los demás hacen checkout cada minuto. Dos nodos que hicieran commit se estorbarían. La contraseña se guarda en memoria y, si lo pide, en el depósito de claves del escritorio.</translation>
    </message>
    <message>
        <source>&amp;Subversion</source>
        <translation>&amp;Subversion</translation>
    </message>
    <message>
        <source>One node commits, all others check out every minute.</source>
        <translation>Un nodo hace commit; los demás hacen checkout cada minuto.</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>Every artifact must be deployed on every node by hand.</source>
        <translation>Hay que desplegar a mano cada artefacto en todos los nodos.</translation>
    </message>
    <message>
        <source>Repository &amp;URL</source>
        <translation>&amp;URL del repositorio</translation>
    </message>
    <message>
        <source>change of the repository&apos;s URL</source>
        <translation>cambio de la URL del repositorio</translation>
    </message>
    <message>
        <source>Append the &amp;tenant&apos;s id to the URL</source>
        <translation>Añadir el id del &amp;tenant a la URL</translation>
    </message>
    <message>
        <source>change of the tenant&apos;s id in the URL</source>
        <translation>cambio del id del tenant en la URL</translation>
    </message>
    <message>
        <source>Use&amp;r</source>
        <translation>Usuari&amp;o</translation>
    </message>
    <message>
        <source>change of the repository&apos;s user</source>
        <translation>cambio del usuario del repositorio</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Client &amp;jars</source>
        <translation>&amp;Jars del cliente</translation>
    </message>
    <message>
        <source>They go into each home. Without them the server starts, logs one error and synchronizes nothing.</source>
        <translation>Van a cada instalación. Sin ellos, el servidor arranca, deja un error en el log y no sincroniza nada.</translation>
    </message>
    <message>
        <source>Committing node</source>
        <translation>Nodo que hace commit</translation>
    </message>
    <message>
        <source>Exactly one node commits. A receiver is the usual choice.</source>
        <translation>Hace commit exactamente un nodo, normalmente un receptor.</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>No se hizo ningún commit.</translation>
    </message>
    <message>
        <source>change of the deployment synchronizer</source>
        <translation>cambio del sincronizador de despliegue</translation>
    </message>
    <message>
        <source>Choose a client jar</source>
        <translation>Elegir un jar del cliente</translation>
    </message>
    <message>
        <source>Java archives (*.jar)</source>
        <translation>Archivos Java (*.jar)</translation>
    </message>
    <message>
        <source>new client jar</source>
        <translation>nuevo jar del cliente</translation>
    </message>
    <message>
        <source>SvnUrl in carbon.xml of every node. A node that cannot reach it gets nothing of what is deployed.</source>
        <translation>SvnUrl en carbon.xml de todos los nodos. Un nodo que no llega a ella no recibe nada de lo que se despliega.</translation>
    </message>
    <message>
        <source>SvnUrlAppendTenantId in carbon.xml of every node. Without it all tenants share one folder, and their artifacts mix.</source>
        <translation>SvnUrlAppendTenantId en carbon.xml de todos los nodos. Sin él, todos los tenants comparten una carpeta y sus artefactos se mezclan.</translation>
    </message>
    <message>
        <source>SvnUser in carbon.xml of every node. Without the right to write, nothing is committed.</source>
        <translation>SvnUser en carbon.xml de todos los nodos. Sin permiso de escritura no se hace ningún commit.</translation>
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
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom: %1</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>&amp;Detener prueba</translation>
    </message>
    <message>
        <source>&amp;Test all</source>
        <translation>&amp;Probar todo</translation>
    </message>
    <message>
        <source>Test the connections of the whole plan (Ctrl+T)</source>
        <translation>Probar las conexiones de todo el plan (Ctrl+T)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom of the drawing</source>
        <translation>Zoom del dibujo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reducir (Ctrl+-)</translation>
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
        <translation>&amp;SVG, para páginas web y editores...</translation>
    </message>
    <message>
        <source>&amp;PNG, for documents and mail...</source>
        <translation>P&amp;NG, para documentos y correo...</translation>
    </message>
    <message>
        <source>P&amp;DF, for paper...</source>
        <translation>PD&amp;F, para papel...</translation>
    </message>
    <message>
        <source>View of the cluster</source>
        <translation>Vista del clúster</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>das::DiagramView</name>
    <message>
        <source>Drawing of the cluster</source>
        <translation>Dibujo del clúster</translation>
    </message>
    <message>
        <source>Selected: %1.</source>
        <translation>Seleccionado: %1.</translation>
    </message>
    <message>
        <source>The tab Table says the same in rows.</source>
        <translation>La pestaña Tabla dice lo mismo en filas.</translation>
    </message>
</context>
<context>
    <name>das::Dialogs</name>
    <message>
        <source>Save changes to %1 before closing?</source>
        <translation>¿Guardar los cambios de %1 antes de cerrar?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Close without saving</source>
        <translation>&amp;Cerrar sin guardar</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>das::DiffView</name>
    <message>
        <source>Lines %1 to %2</source>
        <translation>Líneas %1 a %2</translation>
    </message>
</context>
<context>
    <name>das::EventStorePage</name>
    <message>
        <source>Event store</source>
        <translation>Almacén de eventos</translation>
    </message>
    <message>
        <source>Where receivers put the events that analyzers and indexers read.</source>
        <translation>Donde los receptores ponen los eventos que leen analizadores e indexadores.</translation>
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
        <translation>HBase es para grandes volúmenes de eventos y necesita un clúster de Hadoop en ejecución; sus hosts responden con nombres, que todos los nodos deben resolver. MySQL basta para una prueba o para pocos eventos.</translation>
    </message>
    <message>
        <source>&amp;HBase, with index files in HDFS</source>
        <translation>&amp;HBase, con archivos de índice en HDFS</translation>
    </message>
    <message>
        <source>&amp;HBase</source>
        <translation>&amp;HBase</translation>
    </message>
    <message>
        <source>For large event volumes. Needs a running Hadoop cluster.</source>
        <translation>Para grandes volúmenes de eventos. Necesita un clúster de Hadoop en ejecución.</translation>
    </message>
    <message>
        <source>&amp;MySQL</source>
        <translation>&amp;MySQL</translation>
    </message>
    <message>
        <source>One more database on the server of the previous page.</source>
        <translation>Una base de datos más en el servidor de la página anterior.</translation>
    </message>
    <message>
        <source>&amp;ZooKeeper quorum</source>
        <translation>Quórum de &amp;ZooKeeper</translation>
    </message>
    <message>
        <source>change of the ZooKeeper quorum</source>
        <translation>cambio del quórum de ZooKeeper</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puer&amp;to</translation>
    </message>
    <message>
        <source>change of the ZooKeeper port</source>
        <translation>cambio del puerto de ZooKeeper</translation>
    </message>
    <message>
        <source>HBase ma&amp;ster</source>
        <translation>Ma&amp;ster de HBase</translation>
    </message>
    <message>
        <source>change of the HBase master</source>
        <translation>cambio del master de HBase</translation>
    </message>
    <message>
        <source>HDFS NameNod&amp;e</source>
        <translation>Nam&amp;eNode de HDFS</translation>
    </message>
    <message>
        <source>change of the HDFS address</source>
        <translation>cambio de la dirección de HDFS</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>Carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>change of the HDFS data folder</source>
        <translation>cambio de la carpeta de datos de HDFS</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>change of the event store&apos;s database</source>
        <translation>cambio de la base de datos del almacén de eventos</translation>
    </message>
    <message>
        <source>The server makes its tables at the first start. All nodes share it, so it is on the MySQL server of the cluster.</source>
        <translation>El servidor crea sus tablas en el primer arranque. Todos los nodos la comparten, así que está en el servidor MySQL del clúster.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>change of the event store</source>
        <translation>cambio del almacén de eventos</translation>
    </message>
    <message>
        <source>The hosts of HBase&apos;s ZooKeeper, with commas: hbase.zookeeper.quorum in analytics-datasources.xml. If none of them answers, no node reaches the event store.</source>
        <translation>Los hosts del ZooKeeper de HBase, separados por comas: hbase.zookeeper.quorum en analytics-datasources.xml. Si no responde ninguno, ningún nodo llega al almacén de eventos.</translation>
    </message>
    <message>
        <source>The port on all of these hosts: hbase.zookeeper.property.clientPort in analytics-datasources.xml, usually 2181. With a wrong one no node reaches the event store.</source>
        <translation>El puerto en todos esos hosts: hbase.zookeeper.property.clientPort en analytics-datasources.xml, normalmente 2181. Con uno incorrecto, ningún nodo llega al almacén de eventos.</translation>
    </message>
    <message>
        <source>The master&apos;s name and port: hbase.master in analytics-datasources.xml. A client of HBase finds it through ZooKeeper; the test tells where the two differ.</source>
        <translation>El nombre y el puerto del master: hbase.master en analytics-datasources.xml. Un cliente de HBase lo encuentra mediante ZooKeeper; la prueba indica si ambos difieren.</translation>
    </message>
    <message>
        <source>hdfs://, name and port of the NameNode: fs.default.name in analytics-datasources.xml. Where it is wrong, there is no index and the analytics service does not start.</source>
        <translation>hdfs://, nombre y puerto del NameNode: fs.default.name en analytics-datasources.xml. Si es incorrecto, no hay índice y el servicio de analítica no arranca.</translation>
    </message>
    <message>
        <source>dfs.data.dir in analytics-datasources.xml: the folder of the data as the Hadoop cluster has it.</source>
        <translation>dfs.data.dir en analytics-datasources.xml: la carpeta de los datos tal como está en el clúster de Hadoop.</translation>
    </message>
    <message>
        <source>The database of the events, in the URL of WSO2_ANALYTICS_EVENT_STORE_DB in analytics-datasources.xml. Where it is missing, the analytics service of no node starts.</source>
        <translation>La base de datos de los eventos, en la URL de WSO2_ANALYTICS_EVENT_STORE_DB en analytics-datasources.xml. Si no existe, el servicio de analítica no arranca en ningún nodo.</translation>
    </message>
</context>
<context>
    <name>das::FieldFinding</name>
    <message>
        <source>Solved: %1</source>
        <translation>Resuelto: %1</translation>
    </message>
</context>
<context>
    <name>das::FindingStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::FolderList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>&amp;Add folder...</source>
        <translation>&amp;Añadir carpeta...</translation>
    </message>
</context>
<context>
    <name>das::FolderTarget</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>replaces the one of %1</source>
        <translation>reemplaza el de %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>the changes cannot be computed</source>
        <translation>no se pueden calcular los cambios</translation>
    </message>
    <message>
        <source>no folder is chosen</source>
        <translation>no se ha elegido ninguna carpeta</translation>
    </message>
    <message>
        <source>Nothing can be created yet</source>
        <translation>Aún no se puede crear nada</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Choos&amp;e...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Detenido. No se escribió nada</translation>
    </message>
    <message>
        <source>The folder is as it was before.</source>
        <translation>La carpeta está como antes.</translation>
    </message>
    <message>
        <source>Where the files are created on this machine. Nothing gets to the nodes by itself.</source>
        <translation>Dónde se crean los archivos en este equipo. Nada llega a los nodos por sí solo.</translation>
    </message>
</context>
<context>
    <name>das::HomeRestore</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Writing into 1 home was interrupted</source>
        <translation>Se interrumpió la escritura en 1 instalación</translation>
    </message>
    <message>
        <source>Writing into %1 homes was interrupted</source>
        <translation>Se interrumpió la escritura en %1 instalaciones</translation>
    </message>
    <message>
        <source>They may hold old and new files at once. If you put them back, each becomes what it was before.</source>
        <translation>Pueden contener a la vez archivos antiguos y nuevos. Si las restaura, cada una vuelve a su estado anterior.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>The files were not put back</source>
        <translation>No se restauraron los archivos</translation>
    </message>
    <message>
        <source>1 file was edited since it was written</source>
        <translation>1 archivo se modificó después de escribirse</translation>
    </message>
    <message>
        <source>%1 files were edited since they were written</source>
        <translation>%1 archivos se modificaron después de escribirse</translation>
    </message>
    <message>
        <source>Nothing was put back yet. If you go on, the edited files are kept in the backup.</source>
        <translation>Aún no se ha restaurado nada. Si continúa, los archivos modificados se guardan en la copia de seguridad.</translation>
    </message>
    <message>
        <source>&amp;Put back all the same</source>
        <translation>&amp;Restaurar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Leave everything</source>
        <translation>&amp;Dejarlo todo como está</translation>
    </message>
</context>
<context>
    <name>das::HomesTarget</name>
    <message>
        <source>has no home in the plan</source>
        <translation>no tiene carpeta de instalación en el plan</translation>
    </message>
    <message>
        <source>not on this machine</source>
        <translation>no está en este equipo</translation>
    </message>
    <message>
        <source>an earlier write was interrupted here</source>
        <translation>aquí se interrumpió una escritura anterior</translation>
    </message>
    <message>
        <source>is as the plan wants it</source>
        <translation>está como indica el plan</translation>
    </message>
    <message>
        <source>a server runs there: process %1</source>
        <translation>hay un servidor en ejecución: proceso %1</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>se escribirá</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>Instalaciones</translation>
    </message>
    <message>
        <source>&amp;This machine</source>
        <translation>Este &amp;equipo</translation>
    </message>
    <message>
        <source>Into the homes that are folders here. What was there is kept in a backup.</source>
        <translation>En las instalaciones que son carpetas de aquí. Lo que había se guarda en una copia de seguridad.</translation>
    </message>
    <message>
        <source>the homes are being read</source>
        <translation>se están leyendo las instalaciones</translation>
    </message>
    <message>
        <source>the files are being put back</source>
        <translation>se están restaurando los archivos</translation>
    </message>
    <message>
        <source>an earlier write was interrupted</source>
        <translation>se interrumpió una escritura anterior</translation>
    </message>
    <message>
        <source>1 home cannot be written</source>
        <translation>no se puede escribir 1 instalación</translation>
    </message>
    <message>
        <source>%1 homes cannot be written</source>
        <translation>no se pueden escribir %1 instalaciones</translation>
    </message>
    <message>
        <source>there is nothing to write</source>
        <translation>no hay nada que escribir</translation>
    </message>
    <message>
        <source>The homes are being read</source>
        <translation>Se están leyendo las instalaciones</translation>
    </message>
    <message>
        <source>An earlier write was interrupted</source>
        <translation>Se interrumpió una escritura anterior</translation>
    </message>
    <message>
        <source>1 home may hold old and new files at once. Put them back first.</source>
        <translation>1 instalación puede contener a la vez archivos antiguos y nuevos. Restáurelos primero.</translation>
    </message>
    <message>
        <source>%1 homes may hold old and new files at once. Put them back first: each becomes what it was.</source>
        <translation>%1 instalaciones pueden contener a la vez archivos antiguos y nuevos. Restáurelas primero: cada una vuelve a su estado anterior.</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Volver a comprobar</translation>
    </message>
    <message>
        <source>No home of the plan is a folder of this machine</source>
        <translation>Ninguna instalación del plan es una carpeta de este equipo</translation>
    </message>
    <message>
        <source>The homes stand in the table of nodes, under Names and folders. For other machines create bundles.</source>
        <translation>Las carpetas de instalación están en la tabla de nodos, en Nombres y carpetas. Para otros equipos, cree paquetes.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>There is nothing to write</source>
        <translation>No hay nada que escribir</translation>
    </message>
    <message>
        <source>Every home on this machine is as the plan wants it.</source>
        <translation>Todas las instalaciones de este equipo están como indica el plan.</translation>
    </message>
    <message>
        <source> %1 of the plan are on other machines.</source>
        <translation> %1 del plan están en otros equipos.</translation>
    </message>
    <message>
        <source>1 home will be written</source>
        <translation>Se escribirá 1 instalación</translation>
    </message>
    <message>
        <source>%1 homes will be written, all of them or none</source>
        <translation>Se escribirán %1 instalaciones, todas o ninguna</translation>
    </message>
    <message>
        <source>What was there is kept in das-setup-backup of each home, readable by its owner.</source>
        <translation>Lo que había se guarda en el das-setup-backup de cada instalación, legible por su propietario.</translation>
    </message>
    <message>
        <source>&amp;Write homes</source>
        <translation>&amp;Escribir instalaciones</translation>
    </message>
    <message>
        <source>&amp;Write 1 home</source>
        <translation>&amp;Escribir 1 instalación</translation>
    </message>
    <message>
        <source>&amp;Write %1 homes</source>
        <translation>&amp;Escribir %1 instalaciones</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>A server is running in one of the homes</source>
        <translation>Hay un servidor en ejecución en una de las instalaciones</translation>
    </message>
    <message>
        <source>Servers are running in %1 of the homes</source>
        <translation>Hay servidores en ejecución en %1 de las instalaciones</translation>
    </message>
    <message>
        <source>%1. A server reads most files when it starts, but deploys some while it runs: it would work with old and new values at once. Stop it first.</source>
        <translation>%1. Un servidor lee la mayoría de los archivos al arrancar, pero despliega algunos mientras funciona: trabajaría a la vez con valores antiguos y nuevos. Deténgalo primero.</translation>
    </message>
    <message>
        <source>&amp;Write all the same</source>
        <translation>&amp;Escribir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Preparing home %1 of %2: %3</source>
        <translation>Preparando la instalación %1 de %2: %3</translation>
    </message>
    <message>
        <source>1 home</source>
        <translation>1 instalación</translation>
    </message>
    <message>
        <source>%1 homes</source>
        <translation>%1 instalaciones</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written</source>
        <translation>Detenido. No se escribió nada</translation>
    </message>
    <message>
        <source>Every home is as it was before.</source>
        <translation>Todas las instalaciones están como antes.</translation>
    </message>
    <message>
        <source>The homes were not written</source>
        <translation>No se escribieron las instalaciones</translation>
    </message>
    <message>
        <source>1 home written</source>
        <translation>1 instalación escrita</translation>
    </message>
    <message>
        <source>%1 homes written</source>
        <translation>%1 instalaciones escritas</translation>
    </message>
    <message>
        <source>%1 files. What was there is in das-setup-backup of each home, and can be put back at any time.</source>
        <translation>%1 archivos. Lo que había está en el das-setup-backup de cada instalación y se puede restaurar en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Put back...</source>
        <translation>Re&amp;staurar...</translation>
    </message>
</context>
<context>
    <name>das::HostsModel</name>
    <message>
        <source>change of a host</source>
        <translation>cambio de un host</translation>
    </message>
    <message>
        <source>new host</source>
        <translation>host nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new hosts</source>
        <translation>
            <numerusform>%n host nuevo</numerusform>
            <numerusform>%n hosts nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted hosts</source>
        <translation>hosts pegados</translation>
    </message>
    <message>
        <source>removal of a host</source>
        <translation>eliminación de un host</translation>
    </message>
    <message>
        <source>removal of hosts</source>
        <translation>eliminación de hosts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Usado como</translation>
    </message>
    <message>
        <source>The name that Hadoop gives a host. It goes into the hosts file of every bundle; a node that cannot resolve it does not reach the event store.</source>
        <translation>El nombre que Hadoop da a un host. Va al archivo hosts de todos los paquetes; un nodo que no pueda resolverlo no llega al almacén de eventos.</translation>
    </message>
    <message>
        <source>The address of that host, as the nodes reach it. With a wrong one they knock at another machine.</source>
        <translation>La dirección de ese host, tal como llegan a él los nodos. Con una incorrecta se dirigen a otro equipo.</translation>
    </message>
</context>
<context>
    <name>das::HostsPanel</name>
    <message>
        <source>Host names</source>
        <translation>Nombres de host</translation>
    </message>
    <message>
        <source>No host names yet</source>
        <translation>Aún no hay nombres de host</translation>
    </message>
    <message>
        <source>Every node must resolve every Hadoop host, by DNS or by its hosts file.</source>
        <translation>Todos los nodos deben resolver todos los hosts de Hadoop, por DNS o por su archivo hosts.</translation>
    </message>
    <message>
        <source>Hadoop answers with names, so every node must resolve them. They go into each bundle&apos;s hosts file.</source>
        <translation>Hadoop responde con nombres, así que todos los nodos deben resolverlos. Van al archivo hosts de cada paquete.</translation>
    </message>
    <message>
        <source>&amp;Add host</source>
        <translation>&amp;Añadir host</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Lines of a hosts file, or names and addresses of a spreadsheet</source>
        <translation>Líneas de un archivo hosts, o nombres y direcciones de una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add the &amp;missing name</source>
        <translation>Añadir el nombre que &amp;falta</translation>
    </message>
    <message numerus="yes">
        <source>Add %n &amp;missing names</source>
        <translation>
            <numerusform>Añadir %n nombre que &amp;falta</numerusform>
            <numerusform>Añadir %n nombres que &amp;faltan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::JarList</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Client jars</source>
        <translation>Jars del cliente</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>E&amp;legir...</translation>
    </message>
    <message>
        <source>Choose a client jar to add</source>
        <translation>Elegir un jar del cliente para añadirlo</translation>
    </message>
    <message>
        <source>removal of a client jar</source>
        <translation>eliminación de un jar del cliente</translation>
    </message>
    <message>
        <source>The Subversion client, SVNKit and Trilead, which no pack holds. It goes into each home; without it nothing is synchronized.</source>
        <translation>El cliente Subversion, SVNKit y Trilead, que no está en ninguna distribución. Va a cada instalación; sin él no se sincroniza nada.</translation>
    </message>
</context>
<context>
    <name>das::LogFindingsView</name>
    <message>
        <source>What the logs show</source>
        <translation>Lo que muestran los logs</translation>
    </message>
</context>
<context>
    <name>das::LogRows</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>no log chosen</source>
        <translation>ningún log elegido</translation>
    </message>
    <message>
        <source>no log yet</source>
        <translation>aún sin log</translation>
    </message>
    <message>
        <source>no server&apos;s log</source>
        <translation>no es log de un servidor</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>started</source>
        <translation>arrancado</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, the first of %2</source>
        <comment>file and line, number of times</comment>
        <translation>%1, la primera de %2</translation>
    </message>
    <message>
        <source>Start the node, or choose its log</source>
        <translation>Arranque el nodo o elija su log</translation>
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
        <translation>Sin comprobar que esté en un mismo clúster con ningún otro nodo.</translation>
    </message>
    <message>
        <source>In one cluster with %1.</source>
        <translation>En un mismo clúster con %1.</translation>
    </message>
    <message>
        <source>No log of %1</source>
        <translation>Sin log de %1</translation>
    </message>
    <message>
        <source>Start the nodes, or choose their logs.</source>
        <translation>Arranque los nodos o elija sus logs.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Select a node to see what concerns it; the report has all.</source>
        <translation>Seleccione un nodo para ver lo que le atañe; el informe lo contiene todo.</translation>
    </message>
    <message>
        <source>  |  </source>
        <comment>between two clusters</comment>
        <translation>  |  </translation>
    </message>
    <message>
        <source>No log can be read</source>
        <translation>No se puede leer ningún log</translation>
    </message>
    <message>
        <source>%1 holds no line of a server.</source>
        <translation>%1 no contiene ninguna línea de un servidor.</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún sin arrancar</translation>
    </message>
    <message>
        <source>There is no log yet: the servers were not started, or their homes are on other machines. Then choose copies of the logs, or drop them here.</source>
        <translation>Aún no hay log: los servidores no se han arrancado o sus instalaciones están en otros equipos. En ese caso, elija copias de los logs o suéltelas aquí.</translation>
    </message>
    <message>
        <source>No log is known</source>
        <translation>No se conoce ningún log</translation>
    </message>
    <message>
        <source>The plan gives the nodes no home on this machine. Choose each node&apos;s wso2carbon.log, or drop the files here.</source>
        <translation>El plan no da a los nodos ninguna instalación en este equipo. Elija el wso2carbon.log de cada nodo o suelte aquí los archivos.</translation>
    </message>
    <message>
        <source>The logs show nothing wrong.</source>
        <translation>Los logs no muestran nada incorrecto.</translation>
    </message>
    <message>
        <source>The logs show %1.</source>
        <translation>Los logs muestran %1.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Faltan: %1.</translation>
    </message>
    <message>
        <source>They are followed while this page is open.</source>
        <translation>Se siguen mientras esta página está abierta.</translation>
    </message>
    <message>
        <source>The node has started</source>
        <translation>El nodo ha arrancado</translation>
    </message>
    <message>
        <source>The node has not started yet</source>
        <translation>El nodo aún no ha arrancado</translation>
    </message>
    <message>
        <source>All %1 nodes are in one cluster</source>
        <translation>Los %1 nodos están en un mismo clúster</translation>
    </message>
    <message>
        <source>No two nodes are in one cluster yet</source>
        <translation>Aún no hay dos nodos en un mismo clúster</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are in one cluster</source>
        <translation>%1 de %2 nodos están en un mismo clúster</translation>
    </message>
    <message>
        <source>Nothing to verify yet</source>
        <translation>Aún no hay nada que verificar</translation>
    </message>
    <message>
        <source>The plan has no nodes.</source>
        <translation>El plan no tiene nodos.</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Leyendo los logs</translation>
    </message>
    <message>
        <source>Reading the log of %1</source>
        <translation>Leyendo el log de %1</translation>
    </message>
    <message>
        <source>You can go on working. Leaving the page stops the reading.</source>
        <translation>Puede seguir trabajando. Al salir de la página se detiene la lectura.</translation>
    </message>
    <message>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>More than one cluster, where one was meant</source>
        <translation>Más de un clúster, donde debía haber uno</translation>
    </message>
</context>
<context>
    <name>das::LogTableModel</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unidos</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
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
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>das::LogsSummary</name>
    <message>
        <source>Logs read</source>
        <translation>Logs leídos</translation>
    </message>
</context>
<context>
    <name>das::NextStepsPage</name>
    <message>
        <source>Next steps</source>
        <translation>Pasos siguientes</translation>
    </message>
    <message>
        <source>From bundles to a running cluster. The whole text is in cluster/RUNBOOK.md.</source>
        <translation>De los paquetes a un clúster en marcha. El texto completo está en cluster/RUNBOOK.md.</translation>
    </message>
    <message>
        <source>Copy &amp;all</source>
        <translation>Copi&amp;ar todo</translation>
    </message>
    <message>
        <source>Copy the whole runbook</source>
        <translation>Copiar el runbook completo</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Imprimir...</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>G&amp;uardar como...</translation>
    </message>
    <message>
        <source>Runbook</source>
        <translation>Runbook</translation>
    </message>
    <message>
        <source>These are the commands of the runbook, in their order, with the values of this plan. DAS Setup runs none of them. Copy one, run it on the node named beside it, and go on when it is done. The order matters: tables and Hadoop come before the first node, and the nodes of one role start together. The runbook is in the cluster folder too.</source>
        <translation>Estos son los comandos del runbook, en su orden, con los valores de este plan. DAS Setup no ejecuta ninguno. Copie uno, ejecútelo en el nodo indicado al lado y siga cuando haya terminado. El orden importa: las tablas y Hadoop van antes que el primer nodo, y los nodos de un mismo rol arrancan juntos. El runbook está también en la carpeta cluster.</translation>
    </message>
    <message>
        <source>There are no nodes yet. Their start lines will stand here.</source>
        <translation>Aún no hay nodos. Aquí aparecerán sus líneas de arranque.</translation>
    </message>
    <message>
        <source>There is no product yet. The start lines depend on its version.</source>
        <translation>Aún no hay producto. Las líneas de arranque dependen de su versión.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Añadir &amp;nodos</translation>
    </message>
    <message>
        <source>Choose the pro&amp;duct</source>
        <translation>Elegir el pro&amp;ducto</translation>
    </message>
    <message>
        <source>Save the runbook</source>
        <translation>Guardar el runbook</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The runbook was not saved</source>
        <translation>No se guardó el runbook</translation>
    </message>
</context>
<context>
    <name>das::NodeActions</name>
    <message>
        <source>&amp;Add node</source>
        <translation>&amp;Añadir nodo</translation>
    </message>
    <message>
        <source>Add by &amp;range...</source>
        <translation>Añadir p&amp;or rango...</translation>
    </message>
    <message>
        <source>Duplicate the selected nodes</source>
        <translation>Duplicar los nodos seleccionados</translation>
    </message>
    <message>
        <source>Remove the selected nodes</source>
        <translation>Quitar los nodos seleccionados</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Fill down, counting up</source>
        <translation>Rellenar hacia abajo, incrementando</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Pegar filas</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>Copiar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>add node</source>
        <translation>añadir nodo</translation>
    </message>
    <message numerus="yes">
        <source>add %n nodes</source>
        <translation>
            <numerusform>añadir %n nodo</numerusform>
            <numerusform>añadir %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>duplicate node</source>
        <translation>duplicar nodo</translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n nodes</source>
        <translation>
            <numerusform>duplicar %n nodo</numerusform>
            <numerusform>duplicar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n nodes</source>
        <translation>
            <numerusform>quitar %n nodo</numerusform>
            <numerusform>quitar %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>mover %1</translation>
    </message>
    <message numerus="yes">
        <source>move %n nodes</source>
        <translation>
            <numerusform>mover %n nodo</numerusform>
            <numerusform>mover %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>rellenar hacia abajo</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message numerus="yes">
        <source>paste %n rows</source>
        <translation>
            <numerusform>pegar %n fila</numerusform>
            <numerusform>pegar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>change of %n nodes</source>
        <translation>
            <numerusform>cambio de %n nodo</numerusform>
            <numerusform>cambio de %n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::NodeColumns</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
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
        <translation>Analizador</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cluster port</source>
        <translation>Puerto del clúster</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplaz.</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Management host name</source>
        <translation>Nombre de host de gestión</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>%1 is computed</source>
        <translation>%1 se calcula</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>«%1» no es ni sí ni no</translation>
    </message>
    <message>
        <source>A short name, such as receiver1. It names the bundle and the node in every list; no file of the product holds it.</source>
        <translation>Un nombre corto, como receiver1. Designa el paquete, y el nodo en todas las listas; no figura en ningún archivo del producto.</translation>
    </message>
    <message>
        <source>Takes in events and stores them; started with -receiverNode. Without one nothing gets into the cluster.</source>
        <translation>Recibe eventos y los almacena; se arranca con -receiverNode. Sin ninguno no entra nada en el clúster.</translation>
    </message>
    <message>
        <source>Makes stored events searchable; started with -indexerNode. Without one no search finds anything.</source>
        <translation>Hace que se pueda buscar en los eventos almacenados; se arranca con -indexerNode. Sin ninguno, las búsquedas no encuentran nada.</translation>
    </message>
    <message>
        <source>Runs the Spark scripts; started with -analyzerNode. Without one nothing is summed up.</source>
        <translation>Ejecuta los scripts de Spark; se arranca con -analyzerNode. Sin ninguno no se resume nada.</translation>
    </message>
    <message>
        <source>Shows the results to people. Without one nobody sees them.</source>
        <translation>Muestra los resultados a los usuarios. Sin ninguno, nadie los ve.</translation>
    </message>
    <message>
        <source>localMemberHost in axis2.xml, and a line of the member list of all other nodes. With localhost, or an address that the others do not reach, the node stays alone.</source>
        <translation>localMemberHost en axis2.xml, y una línea de la lista de miembros de los demás nodos. Con localhost, o con una dirección a la que los demás no llegan, el nodo se queda solo.</translation>
    </message>
    <message>
        <source>localMemberPort in axis2.xml; the offset does not move it. It must be open between all nodes, and two nodes on one address need different ones.</source>
        <translation>localMemberPort en axis2.xml; el desplazamiento no lo cambia. Debe estar abierto entre todos los nodos, y dos nodos con la misma dirección necesitan puertos distintos.</translation>
    </message>
    <message>
        <source>Offset in carbon.xml, added to the ports of the server. Nodes on one machine need offsets with which no two ports meet; otherwise the second one does not come up.</source>
        <translation>Offset en carbon.xml, que se suma a los puertos del servidor. Los nodos de un mismo equipo necesitan desplazamientos con los que no coincida ningún puerto; si no, el segundo no arranca.</translation>
    </message>
    <message>
        <source>The port of the management console, computed from the offset.</source>
        <translation>El puerto de la consola de gestión, calculado a partir del desplazamiento.</translation>
    </message>
    <message>
        <source>HostName in carbon.xml: the name in the links that people and clients get. Where it does not resolve, they lead nowhere.</source>
        <translation>HostName en carbon.xml: el nombre de los enlaces que reciben personas y clientes. Si no se resuelve, no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>MgtHostName in carbon.xml: the name of the management console. Where it does not resolve, signing in leads nowhere.</source>
        <translation>MgtHostName en carbon.xml: el nombre de la consola de gestión. Si no se resuelve, no se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The node&apos;s own registry: WSO2_CARBON_DB in master-datasources.xml. Two nodes with one database spoil each other&apos;s registry.</source>
        <translation>El registro propio del nodo: WSO2_CARBON_DB en master-datasources.xml. Dos nodos con la misma base de datos se estropean el registro mutuamente.</translation>
    </message>
    <message>
        <source>Where the pack is unpacked on the node. Scripts, roll-out and Verify look there; with a wrong path they find no server.</source>
        <translation>Dónde se desempaqueta la distribución en el nodo. Los scripts, la implantación y Verificar buscan ahí; con una ruta incorrecta no encuentran ningún servidor.</translation>
    </message>
</context>
<context>
    <name>das::NodeTable</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Drag a number to move its row</source>
        <translation>Arrastre un número para mover su fila</translation>
    </message>
</context>
<context>
    <name>das::NodeTableModel</name>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
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
        <translation>Nodos y roles</translation>
    </message>
    <message>
        <source>One row for each DAS node. Select several rows to change them together; Ctrl+V takes rows from a spreadsheet.</source>
        <translation>Una fila por cada nodo DAS. Seleccione varias filas para cambiarlas juntas; Ctrl+V pega filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Test host na&amp;mes</source>
        <translation>&amp;Probar nombres de host</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún no hay nodos</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>One row for each server. The address goes into the member list of every other node, so use one that all of them reach, not localhost. The cluster port is Hazelcast&apos;s; two nodes on one address need different ones. The offset is added to the server&apos;s ports, such as HTTPS 9443. Home is the folder the product is unpacked to on that node. Type in several selected rows at once, or paste from a spreadsheet.</source>
        <translation>Una fila por cada servidor. La dirección va a la lista de miembros de todos los demás nodos, así que use una a la que lleguen todos, no localhost. El puerto del clúster es el de Hazelcast; dos nodos en una misma dirección necesitan puertos distintos. El desplazamiento se suma a los puertos del servidor, como HTTPS 9443. Instalación es la carpeta donde se desempaqueta el producto en ese nodo. Escriba en varias filas seleccionadas a la vez o pegue desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>Roles and ports</source>
        <translation>Roles y puertos</translation>
    </message>
    <message>
        <source>Names and folders</source>
        <translation>Nombres y carpetas</translation>
    </message>
    <message>
        <source>Add one, add a range of addresses, or paste rows from a spreadsheet.</source>
        <translation>Añada uno, añada un rango de direcciones o pegue filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 of %2 is as it was.</source>
        <translation>%1 de %2 queda como estaba.</translation>
    </message>
    <message>
        <source>It was not pasted.</source>
        <translation>No se pegó.</translation>
    </message>
    <message>
        <source>Enter it in the table, or undo and paste again.</source>
        <translation>Introdúzcalo en la tabla, o deshaga y pegue de nuevo.</translation>
    </message>
</context>
<context>
    <name>das::PackInspection</name>
    <message>
        <source>an unpacked folder</source>
        <translation>una carpeta desempaquetada</translation>
    </message>
    <message>
        <source>a zip of %1</source>
        <translation>un zip de %1</translation>
    </message>
    <message>
        <source>; kernel %1, analytics %2</source>
        <translation>; kernel %1, analítica %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>MySQL driver</source>
        <translation>Controlador de MySQL</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Databases</source>
        <translation>no está en la distribución; se elige en Bases de datos</translation>
    </message>
    <message>
        <source>SVN client</source>
        <translation>Cliente SVN</translation>
    </message>
    <message>
        <source>not in the pack, chosen on Deployment synchronizer</source>
        <translation>no está en la distribución; se elige en Sincronizador de despliegue</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Reconocida por</translation>
    </message>
    <message>
        <source>Changed per node</source>
        <translation>Cambios por nodo</translation>
    </message>
    <message>
        <source>up to %1 files; every other byte stays as it is</source>
        <translation>hasta %1 archivos; todos los demás bytes quedan como están</translation>
    </message>
    <message>
        <source>%1 cannot be used as a stock pack</source>
        <translation>%1 no se puede usar como distribución original</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe %1</translation>
    </message>
    <message>
        <source>You can go on planning. Bundles need the pack: choose its zip or its folder.</source>
        <translation>Puede seguir planificando. Los paquetes requieren la distribución: elija su zip o su carpeta.</translation>
    </message>
    <message>
        <source>%1 is not supported</source>
        <translation>%1 no es compatible</translation>
    </message>
    <message>
        <source>Recognised by bin/version.txt. %1.</source>
        <translation>Reconocida por bin/version.txt. %1.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL, index files to HDFS. Only 3.0.0 keeps index files outside the node.</source>
        <translation>Los eventos van a HBase o MySQL; los archivos de índice, a HDFS. Solo 3.0.0 guarda los archivos de índice fuera del nodo.</translation>
    </message>
    <message>
        <source>Events go to HBase or MySQL. Index files stay on the indexing nodes, so the plan has no HDFS.</source>
        <translation>Los eventos van a HBase o MySQL. Los archivos de índice se quedan en los nodos que indexan, así que el plan no tiene HDFS.</translation>
    </message>
    <message>
        <source>The launcher has a profile for each role, the dashboard too.</source>
        <translation>El lanzador tiene un perfil para cada rol, también para el panel.</translation>
    </message>
    <message>
        <source>There is no dashboard profile. The dashboard node starts with explicit flags; its launcher gets them.</source>
        <translation>No hay perfil de panel. El nodo de panel arranca con opciones explícitas, que se añaden a su lanzador.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its ports 11224 and 10005 follow the port offset.</source>
        <translation>El procesamiento de eventos funciona en modo HA en los receptores. Sus puertos 11224 y 10005 siguen el desplazamiento de puertos.</translation>
    </message>
    <message>
        <source>Event processing runs in HA mode on the receivers. Its three ports do not follow the port offset in this version.</source>
        <translation>El procesamiento de eventos funciona en modo HA en los receptores. En esta versión, sus tres puertos no siguen el desplazamiento de puertos.</translation>
    </message>
    <message>
        <source>carbon.spark.master is %1: in a cluster that means Spark&apos;s own masters, as many as the plan says.</source>
        <translation>carbon.spark.master es %1: en un clúster eso significa los masters propios de Spark, tantos como indique el plan.</translation>
    </message>
    <message>
        <source>Scheduled tasks wait for their task servers: nodes of one role start together.</source>
        <translation>Las tareas programadas esperan a sus servidores de tareas: los nodos de un mismo rol arrancan juntos.</translation>
    </message>
    <message>
        <source>On MySQL 5.7 and 8 the tables come from the pack&apos;s mysql5.7.sql.</source>
        <translation>En MySQL 5.7 y 8 las tablas se crean con mysql5.7.sql de la distribución.</translation>
    </message>
    <message>
        <source>The pack has no script for MySQL 5.7 and 8. The runbook says how its older one runs there.</source>
        <translation>La distribución no tiene script para MySQL 5.7 y 8. El runbook explica cómo ejecutar ahí el antiguo.</translation>
    </message>
</context>
<context>
    <name>das::PackView</name>
    <message>
        <source>%1, analytics profile</source>
        <translation>%1, perfil de analítica</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 reconocido</translation>
    </message>
    <message>
        <source>The plan is for %1, but the pack is %2</source>
        <translation>El plan es para %1, pero la distribución es %2</translation>
    </message>
    <message>
        <source>Choose a pack of the planned version, or change the plan to that of the pack.</source>
        <translation>Elija una distribución de la versión planificada o cambie el plan a la de la distribución.</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>&amp;Usar %1</translation>
    </message>
    <message>
        <source>What this version brings with it</source>
        <translation>Lo que conlleva esta versión</translation>
    </message>
    <message>
        <source>Supported packs</source>
        <translation>Distribuciones compatibles</translation>
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
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>das::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Goes into the data sources of every node, or into Secure Vault; never into the plan. With a wrong one no server reaches its databases. Ctrl+E shows it.</source>
        <translation>Va a las fuentes de datos de todos los nodos o a Secure Vault; nunca al plan. Con una incorrecta, ningún servidor llega a sus bases de datos. Ctrl+E la muestra.</translation>
    </message>
    <message>
        <source>SvnPassword in carbon.xml of every node, or in Secure Vault; never in the plan. With a wrong one nothing is synchronized. Ctrl+E shows it.</source>
        <translation>SvnPassword en carbon.xml de todos los nodos, o en Secure Vault; nunca en el plan. Con una incorrecta no se sincroniza nada. Ctrl+E la muestra.</translation>
    </message>
</context>
<context>
    <name>das::PastedNodes</name>
    <message>
        <source>The table has no column &quot;%1&quot;; its values were left out</source>
        <translation>La tabla no tiene ninguna columna «%1»; se omitieron sus valores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is right of the last column</source>
        <translation>«%1» está a la derecha de la última columna</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>das::PlanFiles</name>
    <message>
        <source>Plans (*.dasplan)</source>
        <translation>Planes (*.dasplan)</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>No se puede abrir el plan</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>The plan cannot be saved</source>
        <translation>No se puede guardar el plan</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Guardar plan</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un plan nuevo</translation>
    </message>
    <message>
        <source>%1 has changes that were not saved</source>
        <translation>%1 tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>The program ended before they were written to a file.</source>
        <translation>El programa terminó antes de que se escribieran en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Take up the changes</source>
        <translation>&amp;Recuperar los cambios</translation>
    </message>
    <message>
        <source>&amp;Drop them</source>
        <translation>&amp;Descartarlos</translation>
    </message>
</context>
<context>
    <name>das::PlanSession</name>
    <message>
        <source>New plan</source>
        <translation>Plan nuevo</translation>
    </message>
</context>
<context>
    <name>das::PlannedChanges</name>
    <message>
        <source>No supported product is chosen yet</source>
        <translation>Aún no se ha elegido un producto compatible</translation>
    </message>
    <message>
        <source>No stock pack is chosen yet</source>
        <translation>Aún no se ha elegido una distribución original</translation>
    </message>
    <message>
        <source>The plan has no nodes yet</source>
        <translation>El plan aún no tiene nodos</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>The stock pack that every bundle starts from. Its version decides which files are changed, and how.</source>
        <translation>La distribución original de la que parten todos los paquetes. Su versión decide qué archivos se cambian y cómo.</translation>
    </message>
    <message>
        <source>Pack of another version</source>
        <translation>Distribución de otra versión</translation>
    </message>
    <message>
        <source>Pack not supported</source>
        <translation>Distribución no compatible</translation>
    </message>
    <message>
        <source>Pack not readable</source>
        <translation>Distribución ilegible</translation>
    </message>
    <message>
        <source>Pack not found</source>
        <translation>Distribución no encontrada</translation>
    </message>
    <message>
        <source>the pack is being read</source>
        <translation>se está leyendo la distribución</translation>
    </message>
    <message>
        <source>the pack and the plan are of different versions</source>
        <translation>la distribución y el plan son de versiones distintas</translation>
    </message>
    <message>
        <source>this pack is not supported</source>
        <translation>esta distribución no es compatible</translation>
    </message>
    <message>
        <source>this pack cannot be read</source>
        <translation>esta distribución no se puede leer</translation>
    </message>
    <message>
        <source>Enter the zip of the pack as it was downloaded, or the folder it was unpacked to. It is only read, never changed. bin/version.txt says which product it is, and that decides which files the bundles change. A pack that has been started holds data of that run, such as a node id that all nodes would share. Without a pack you can plan for a version; bundles need the pack.</source>
        <translation>Introduzca el zip de la distribución tal como se descargó, o la carpeta donde se desempaquetó. Solo se lee, nunca se cambia. bin/version.txt dice qué producto es, y eso decide qué archivos cambian los paquetes. Una distribución que se ha arrancado contiene datos de esa ejecución, como un id de nodo que compartirían todos los nodos. Sin distribución puede planificar para una versión; los paquetes sí la necesitan.</translation>
    </message>
    <message>
        <source>Stock &amp;pack</source>
        <translation>&amp;Distribución original</translation>
    </message>
    <message>
        <source>A zip or an unpacked folder. You can also drop it on this page.</source>
        <translation>Un zip o una carpeta desempaquetada. También puede soltarlo en esta página.</translation>
    </message>
    <message>
        <source>Choose &amp;zip...</source>
        <translation>Elegir &amp;zip...</translation>
    </message>
    <message>
        <source>Choose &amp;folder...</source>
        <translation>Elegir &amp;carpeta...</translation>
    </message>
    <message>
        <source>P&amp;roduct</source>
        <translation>&amp;Producto</translation>
    </message>
    <message>
        <source>choice of the product</source>
        <translation>elección del producto</translation>
    </message>
    <message>
        <source>Use the &amp;sample pack</source>
        <translation>Usar la distribución de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Without a pack at hand you can plan for a version and write later. The sample pack is a small stand-in for DAS 3.0.0, to try everything out.</source>
        <translation>Sin una distribución a mano puede planificar para una versión y escribir más tarde. La distribución de ejemplo es un pequeño sustituto de DAS 3.0.0 para probarlo todo.</translation>
    </message>
    <message>
        <source>Choose the stock pack</source>
        <translation>Elegir la distribución original</translation>
    </message>
    <message>
        <source>Zip files (*.zip);;All files (*)</source>
        <translation>Archivos zip (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder of the stock pack</source>
        <translation>Elegir la carpeta de la distribución original</translation>
    </message>
    <message>
        <source>The sample pack was not written</source>
        <translation>No se escribió la distribución de ejemplo</translation>
    </message>
    <message>
        <source>choice of the stock pack</source>
        <translation>elección de la distribución original</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Also supported: %1.</source>
        <translation>También compatibles: %1.</translation>
    </message>
    <message>
        <source>The pack as it was downloaded. The files of every bundle start from it, so it must be of the version that runs on the nodes.</source>
        <translation>La distribución tal como se descargó. Los archivos de todos los paquetes parten de ella, así que debe ser de la versión que se ejecuta en los nodos.</translation>
    </message>
    <message>
        <source>The product and version on the nodes. It decides which files are changed, and how; a server of another version does not understand them.</source>
        <translation>El producto y la versión de los nodos. Decide qué archivos se cambian y cómo; un servidor de otra versión no los entiende.</translation>
    </message>
</context>
<context>
    <name>das::RangeExpansion</name>
    <message>
        <source>This stands for more than %1 nodes</source>
        <translation>Esto equivale a más de %1 nodos</translation>
    </message>
    <message>
        <source>A number is missing</source>
        <translation>Falta un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>The range has no end</source>
        <translation>El rango no tiene final</translation>
    </message>
    <message>
        <source>The range ends before it begins: %1 is less than %2</source>
        <translation>El rango termina antes de empezar: %1 es menor que %2</translation>
    </message>
    <message>
        <source>The bracket &quot;]&quot; has no beginning</source>
        <translation>El corchete «]» no tiene apertura</translation>
    </message>
    <message>
        <source>The bracket &quot;[&quot; is not closed</source>
        <translation>El corchete «[» no está cerrado</translation>
    </message>
</context>
<context>
    <name>das::ReadClusterPopover</name>
    <message>
        <source>Read existing cluster</source>
        <translation>Leer clúster existente</translation>
    </message>
    <message>
        <source>The homes of its nodes, or copies of them. You can also drop the folders here. Nothing in them is changed, and no password is read.</source>
        <translation>Las carpetas de instalación de sus nodos o copias de ellas. También puede soltarlas aquí. No se cambia nada en ellas ni se lee ninguna contraseña.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading. You can go on working.</source>
        <translation>Leyendo. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>A cluster has one home per node.</source>
        <translation>Un clúster tiene una instalación por nodo.</translation>
    </message>
    <message>
        <source>What most of them say becomes the plan; what disagrees is listed.</source>
        <translation>Lo que dice la mayoría pasa al plan; lo que no concuerda se muestra en una lista.</translation>
    </message>
    <message>
        <source>Read homes</source>
        <translation>Leer instalaciones</translation>
    </message>
    <message>
        <source>Read 1 home</source>
        <translation>Leer 1 instalación</translation>
    </message>
    <message numerus="yes">
        <source>Read %n homes</source>
        <translation>
            <numerusform>Leer %n instalación</numerusform>
            <numerusform>Leer %n instalaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::ReadingFindings</name>
    <message>
        <source>the plan</source>
        <translation>el plan</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hint</source>
        <translation>1 sugerencia</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada que señalar</translation>
    </message>
    <message>
        <source>What was found in the homes</source>
        <translation>Lo que se encontró en las instalaciones</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show &amp;topology</source>
        <translation>Mostrar &amp;topología</translation>
    </message>
    <message>
        <source>1 home read</source>
        <translation>1 instalación leída</translation>
    </message>
    <message numerus="yes">
        <source>%n homes read</source>
        <translation>
            <numerusform>%n instalación leída</numerusform>
            <numerusform>%n instalaciones leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The plan is what most of the homes say; it is not saved yet.</source>
        <translation>%1. El plan es lo que dice la mayoría de las instalaciones; aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>das::RecentPlans</name>
    <message>
        <source>today %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>das::RememberCheck</name>
    <message>
        <source>Remember in the &amp;key ring</source>
        <translation>Recordar en el &amp;depósito de claves</translation>
    </message>
    <message>
        <source>Under this user and server; no other plan gets it.</source>
        <translation>Con este usuario y servidor; ningún otro plan la recibe.</translation>
    </message>
    <message>
        <source>The key ring refused. The password is not in the plan.</source>
        <translation>El depósito de claves la rechazó. La contraseña no está en el plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory and in the key ring, never in the plan.</source>
        <translation>La contraseña se guarda en memoria y en el depósito de claves, nunca en el plan.</translation>
    </message>
    <message>
        <source>The password is kept in memory only, never in the plan.</source>
        <translation>La contraseña se guarda solo en memoria, nunca en el plan.</translation>
    </message>
</context>
<context>
    <name>das::RunSteps</name>
    <message>
        <source>MySQL 5.7 and 8</source>
        <translation>MySQL 5.7 y 8</translation>
    </message>
    <message>
        <source>MySQL 5.6</source>
        <translation>MySQL 5.6</translation>
    </message>
    <message>
        <source>Once, in the home of any node, before the first start.</source>
        <translation>Una vez, en la instalación de cualquier nodo, antes del primer arranque.</translation>
    </message>
    <message>
        <source>Once, in %1 of any home, before the first start.</source>
        <translation>Una vez, en %1 de cualquier instalación, antes del primer arranque.</translation>
    </message>
    <message>
        <source>Put each bundle on its node</source>
        <translation>Llevar cada paquete a su nodo</translation>
    </message>
    <message>
        <source>Copy the zip over, then run this there. apply.sh checks every file and keeps a backup.</source>
        <translation>Copie el zip al nodo y ejecute esto allí. apply.sh comprueba cada archivo y guarda una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the symbolic link</source>
        <translation>Comprobar el enlace simbólico</translation>
    </message>
    <message>
        <source>apply.sh makes it on the analyzers. By hand it is this.</source>
        <translation>apply.sh lo crea en los analizadores. A mano se hace así.</translation>
    </message>
    <message>
        <source>Encrypt the passwords</source>
        <translation>Cifrar las contraseñas</translation>
    </message>
    <message>
        <source>It asks for the password of the key store.</source>
        <translation>Pide la contraseña del almacén de claves.</translation>
    </message>
    <message>
        <source>Start the receiver</source>
        <translation>Arrancar el receptor</translation>
    </message>
    <message>
        <source>Start the receivers</source>
        <translation>Arrancar los receptores</translation>
    </message>
    <message>
        <source>Start the analyzer</source>
        <translation>Arrancar el analizador</translation>
    </message>
    <message>
        <source>Start the analyzers</source>
        <translation>Arrancar los analizadores</translation>
    </message>
    <message>
        <source>Start the indexer</source>
        <translation>Arrancar el indexador</translation>
    </message>
    <message>
        <source>Start the indexers</source>
        <translation>Arrancar los indexadores</translation>
    </message>
    <message>
        <source>Start the dashboard</source>
        <translation>Arrancar el panel</translation>
    </message>
    <message>
        <source>Start the dashboards</source>
        <translation>Arrancar los paneles</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Arrancar %1</translation>
    </message>
    <message>
        <source>Start %1 and the nodes like it</source>
        <translation>Arrancar %1 y los nodos como él</translation>
    </message>
    <message>
        <source>When all before log &quot;WSO2 Carbon started in&quot;.</source>
        <translation>Cuando los logs de todos los anteriores muestren «WSO2 Carbon started in».</translation>
    </message>
    <message>
        <source>%1 first: it makes the folder in Subversion.</source>
        <translation>Primero %1: crea la carpeta en Subversion.</translation>
    </message>
    <message>
        <source>Do not wait between them.</source>
        <translation>No espere entre uno y otro.</translation>
    </message>
    <message>
        <source>Each start needs a file password-tmp, as the runbook says.</source>
        <translation>Cada arranque necesita un archivo password-tmp, como indica el runbook.</translation>
    </message>
    <message>
        <source>Create the databases</source>
        <translation>Crear las bases de datos</translation>
    </message>
    <message>
        <source>Once, where the MySQL client is.</source>
        <translation>Una vez, donde esté el cliente de MySQL.</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Crear las tablas</translation>
    </message>
    <message>
        <source>Add the host names</source>
        <translation>Añadir los nombres de host</translation>
    </message>
    <message>
        <source>On every node, to /etc/hosts, unless DNS knows them.</source>
        <translation>En todos los nodos, en /etc/hosts, salvo que el DNS los conozca.</translation>
    </message>
</context>
<context>
    <name>das::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Click a box, or move with the arrow keys. Enter goes to the page where its values are set.</source>
        <translation>Haga clic en un recuadro o muévase con las teclas de flecha. Intro lleva a la página donde se establecen sus valores.</translation>
    </message>
</context>
<context>
    <name>das::SetupWizard</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Modificado, sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
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
        <translation>Configura clústeres de WSO2 DAS y EI Analytics.</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Abrir plan...</translation>
    </message>
    <message>
        <source>Open &amp;recent plan</source>
        <translation>Abrir plan &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Guardar plan</translation>
    </message>
    <message>
        <source>Save plan &amp;as...</source>
        <translation>Guardar plan c&amp;omo...</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>A&amp;bout DAS Setup</source>
        <translation>Acerca &amp;de DAS Setup</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Language of the desktop</source>
        <translation>&amp;Idioma del escritorio</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 hints</source>
        <translation>%1 errores, %2 advertencias, %3 sugerencias</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>Deployment synchronizer</source>
        <translation>Sincronizador de despliegue</translation>
    </message>
</context>
<context>
    <name>das::SqlView</name>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Statements that create the databases</source>
        <translation>Sentencias que crean las bases de datos</translation>
    </message>
    <message>
        <source>The tables depend on the product. Choose it on the Product page.</source>
        <translation>Las tablas dependen del producto. Elíjalo en la página Producto.</translation>
    </message>
    <message>
        <source>Run it once as a user who may create databases. It holds no password.</source>
        <translation>Ejecútelo una vez como un usuario que pueda crear bases de datos. No contiene contraseñas.</translation>
    </message>
    <message>
        <source>The statements are on the clipboard.</source>
        <translation>Las sentencias están en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>das::StartPage</name>
    <message>
        <source>&amp;Fully distributed</source>
        <translation>&amp;Totalmente distribuido</translation>
    </message>
    <message>
        <source>Receivers, analyzers, indexers and a dashboard on nodes of their own. The sample has seven.</source>
        <translation>Receptores, analizadores, indexadores y un panel en nodos propios. El ejemplo tiene siete.</translation>
    </message>
    <message>
        <source>&amp;Minimum high availability</source>
        <translation>Alta disponibilidad &amp;mínima</translation>
    </message>
    <message>
        <source>Two nodes that each do everything; event processing in HA mode.</source>
        <translation>Dos nodos que lo hacen todo cada uno; procesamiento de eventos en modo HA.</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <translation>&amp;Personalizado</translation>
    </message>
    <message>
        <source>Any number of nodes, any mix of roles. You start with an empty table.</source>
        <translation>Cualquier número de nodos y cualquier combinación de roles. Se empieza con una tabla vacía.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Begin with a deployment pattern, with a cluster that is there, or with a saved plan.</source>
        <translation>Empiece con un patrón de despliegue, con un clúster que ya existe o con un plan guardado.</translation>
    </message>
    <message>
        <source>Fill in the &amp;sample values of the seven-node guide</source>
        <translation>Rellenar con los valores de &amp;ejemplo de la guía de siete nodos</translation>
    </message>
    <message>
        <source>Choose how the roles are spread over nodes. Every page after this one starts from that choice, and every value can still be changed. The sample values are those of the seven-node guide: try them out, but do not run them. A plan is one file that holds no passwords; Open plan goes on with one you saved. Read existing cluster makes a plan of homes that were configured by hand, and lists what does not go together in them. Once the plan has values of its own, another pattern does not overwrite them.</source>
        <translation>Elija cómo se reparten los roles entre los nodos. Todas las páginas siguientes parten de esa elección, y cada valor se puede cambiar después. Los valores de ejemplo son los de la guía de siete nodos: pruébelos, pero no los ponga en marcha. Un plan es un archivo sin contraseñas; Abrir plan continúa con uno que haya guardado. Leer clúster existente crea un plan a partir de instalaciones configuradas a mano y muestra lo que no concuerda en ellas. Cuando el plan ya tiene valores propios, otro patrón no los sobrescribe.</translation>
    </message>
    <message>
        <source>The plan has values of its own.</source>
        <translation>El plan tiene valores propios.</translation>
    </message>
    <message>
        <source>Fill in &amp;sample values</source>
        <translation>Rellenar con valores de &amp;ejemplo</translation>
    </message>
    <message>
        <source>S&amp;how findings</source>
        <translation>Mostrar &amp;hallazgos</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>&amp;Open plan...</source>
        <translation>&amp;Abrir plan...</translation>
    </message>
    <message>
        <source>&amp;Read existing cluster...</source>
        <translation>&amp;Leer clúster existente...</translation>
    </message>
    <message>
        <source>No plan was saved or opened on this computer yet.</source>
        <translation>Aún no se ha guardado ni abierto ningún plan en este equipo.</translation>
    </message>
    <message>
        <source>choice of the pattern</source>
        <translation>elección del patrón</translation>
    </message>
    <message>
        <source>fill in sample values</source>
        <translation>rellenar con valores de ejemplo</translation>
    </message>
    <message>
        <source>take out sample values</source>
        <translation>quitar valores de ejemplo</translation>
    </message>
    <message>
        <source>Add the home of a node</source>
        <translation>Añadir la carpeta de instalación de un nodo</translation>
    </message>
    <message>
        <source>This plan was read from 1 home: %1.</source>
        <translation>Este plan se leyó de 1 instalación: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This plan was read from %n homes: %1.</source>
        <translation>
            <numerusform>Este plan se leyó de %n instalación: %1.</numerusform>
            <numerusform>Este plan se leyó de %n instalaciones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts nodes, hosts and names of the guide into the plan, to try the setup out. They are of no use in a network of yours.</source>
        <translation>Pone en el plan nodos, hosts y nombres de la guía, para probar la configuración. No sirven en una red propia.</translation>
    </message>
</context>
<context>
    <name>das::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>das::StepModel</name>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
</context>
<context>
    <name>das::StepStatus</name>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>not visited</source>
        <translation>no visitado</translation>
    </message>
</context>
<context>
    <name>das::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>The cluster as the bundles will set it up. Select a box to see its values and to go where they are set.</source>
        <translation>El clúster tal como lo configurarán los paquetes. Seleccione un recuadro para ver sus valores e ir a donde se establecen.</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nodo</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>The drawing is made from the plan; nothing is entered here. A box in colour has a finding, which the panel below tells when the box is selected. Enter or a double click goes to the page of the box. Arrows move from box to box, Ctrl+wheel zooms, F shows everything. The tab Table has the same as text. Test all connects to everything that the plan names and changes nothing there; what it finds shows at the boxes. Export writes SVG, PNG or PDF.</source>
        <translation>El dibujo se crea a partir del plan; aquí no se introduce nada. Un recuadro en color tiene un hallazgo, que el panel de abajo describe al seleccionarlo. Intro o doble clic lleva a la página del recuadro. Las flechas van de recuadro en recuadro, Ctrl+rueda cambia el zoom y F lo muestra todo. La pestaña Tabla contiene lo mismo como texto. Probar todo se conecta a todo lo que indica el plan y no cambia nada en ello; el resultado aparece en los recuadros. Exportar escribe SVG, PNG o PDF.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>The drawing cannot be printed</source>
        <translation>No se puede imprimir el dibujo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 Not without its password: %2.</source>
        <translation>%1 Sin su contraseña no se prueba: %2.</translation>
    </message>
    <message>
        <source>&amp;Go to node</source>
        <translation>Ir al &amp;nodo</translation>
    </message>
    <message>
        <source>&amp;Go to service</source>
        <translation>Ir al &amp;servicio</translation>
    </message>
    <message>
        <source>%1, used by %2.</source>
        <translation>%1, usado por %2.</translation>
    </message>
    <message>
        <source>Made by %1 %2, %3</source>
        <translation>Creado por %1 %2, %3</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>Archivo %1 (*.%2)</translation>
    </message>
    <message>
        <source>Export drawing</source>
        <translation>Exportar dibujo</translation>
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
        <translation>No se puede exportar el dibujo</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Se conecta a</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
</context>
<context>
    <name>das::TopologyTableView</name>
    <message>
        <source>Nodes and services of the cluster</source>
        <translation>Nodos y servicios del clúster</translation>
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
        <translation>Si los nodos arrancados forman un mismo clúster, según sus logs.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <source>&amp;Save report...</source>
        <translation>&amp;Guardar informe...</translation>
    </message>
    <message>
        <source>Reading the logs</source>
        <translation>Leyendo los logs</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>No log chosen</source>
        <translation>Ningún log elegido</translation>
    </message>
    <message>
        <source>Not started yet</source>
        <translation>Aún sin arrancar</translation>
    </message>
    <message>
        <source>More than one cluster</source>
        <translation>Más de un clúster</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Arrancado</translation>
    </message>
    <message>
        <source>%1 of %2 joined</source>
        <translation>%1 de %2 unidos</translation>
    </message>
    <message>
        <source>Start the nodes as the runbook says, then look here. Each node&apos;s wso2carbon.log is read from its home, with what was rotated beside it, and followed while this page is open. Where the homes are on other machines, copy the logs here and choose them: select a node and press Space, or drop the files on the table. A node logs only the members that join after it, so that all logs are needed to tell who is together. Select a node to see what concerns it; Escape shows all nodes again. Nothing on this page has to be done: the setup can be closed at any time, and das-setup verify tells the same later.</source>
        <translation>Arranque los nodos como indica el runbook y mire después aquí. El wso2carbon.log de cada nodo se lee de su instalación, junto con los ya rotados, y se sigue mientras esta página está abierta. Si las instalaciones están en otros equipos, copie aquí los logs y elíjalos: seleccione un nodo y pulse Espacio, o suelte los archivos en la tabla. Un nodo solo registra los miembros que se unen después de él, así que hacen falta todos los logs para saber quién está con quién. Seleccione un nodo para ver lo que le atañe; Escape muestra de nuevo todos los nodos. En esta página no es obligatorio hacer nada: puede cerrar el programa en cualquier momento, y das-setup verify dirá lo mismo más tarde.</translation>
    </message>
    <message>
        <source>Nodes and their logs</source>
        <translation>Nodos y sus logs</translation>
    </message>
    <message>
        <source>No nodes yet</source>
        <translation>Aún no hay nodos</translation>
    </message>
    <message>
        <source>Their logs are read here once they are started.</source>
        <translation>Sus logs se leen aquí cuando han arrancado.</translation>
    </message>
    <message>
        <source>Add &amp;nodes</source>
        <translation>Añadir &amp;nodos</translation>
    </message>
    <message>
        <source>Show &amp;all nodes</source>
        <translation>Mostrar &amp;todos los nodos</translation>
    </message>
    <message>
        <source>Use log in ho&amp;me</source>
        <translation>&amp;Usar log de la instalación</translation>
    </message>
    <message>
        <source>C&amp;hoose log...</source>
        <translation>&amp;Elegir log...</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
    <message>
        <source>Select the node first</source>
        <translation>Seleccione primero el nodo</translation>
    </message>
    <message>
        <source>Nothing found yet</source>
        <translation>Aún no se ha encontrado nada</translation>
    </message>
    <message>
        <source>Errors, warnings and missing nodes will stand here, with what to do about each.</source>
        <translation>Aquí aparecerán errores, advertencias y nodos que faltan, y qué hacer con cada uno.</translation>
    </message>
    <message>
        <source>Nothing wrong</source>
        <translation>Nada incorrecto</translation>
    </message>
    <message>
        <source>No log shows an error, a warning or a missing node.</source>
        <translation>Ningún log muestra errores, advertencias ni nodos que falten.</translation>
    </message>
    <message>
        <source>The log of %1</source>
        <translation>El log de %1</translation>
    </message>
    <message>
        <source>Logs (wso2carbon.log* *.log);;All files (*)</source>
        <translation>Logs (wso2carbon.log* *.log);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It is not clear whose log this is</source>
        <translation>No está claro de quién es este log</translation>
    </message>
    <message>
        <source>%1

Drop a log on the row of its node, or give it a name that holds the node&apos;s.</source>
        <translation>%1

Suelte cada log en la fila de su nodo, o dele un nombre que contenga el del nodo.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>No se guardó el informe</translation>
    </message>
</context>
<context>
    <name>das::WizardFooter</name>
    <message>
        <source>Next is off: %1</source>
        <translation>Siguiente no está disponible: %1</translation>
    </message>
    <message>
        <source>Next is off: 1 error on this page</source>
        <translation>Siguiente no está disponible: 1 error en esta página</translation>
    </message>
    <message numerus="yes">
        <source>Next is off: %n errors on this page</source>
        <translation>
            <numerusform>Siguiente no está disponible: %n error en esta página</numerusform>
            <numerusform>Siguiente no está disponible: %n errores en esta página</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; you can go on</source>
        <translation>%1; puede continuar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>das::WriteModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>sin escribir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>das::WritePage</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What the plan makes of the nodes&apos; files goes to where it is used.</source>
        <translation>Lo que el plan hace de los archivos de los nodos va a donde se usa.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, today %2</source>
        <translation>%1, hoy, %2</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Sin escribir</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Aún sin escribir</translation>
    </message>
    <message>
        <source>the files are being written</source>
        <translation>se están escribiendo los archivos</translation>
    </message>
    <message>
        <source>1 error in the plan</source>
        <translation>1 error en el plan</translation>
    </message>
    <message>
        <source>%1 errors in the plan</source>
        <translation>%1 errores en el plan</translation>
    </message>
    <message>
        <source>%1 password not given yet</source>
        <translation>falta aún la contraseña de %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Each bundle is a zip with the files that differ from the stock pack, a script that puts them in place, and one that takes them back. The cluster folder holds the runbook and the SQL. Homes on this machine can be written directly; what was there is kept in das-setup-backup of each home. Either everything is written or nothing. Bundles hold passwords; only you can read them.</source>
        <translation>Cada paquete es un zip con los archivos que difieren de la distribución original, un script que los coloca y otro que los retira. La carpeta cluster contiene el runbook y el SQL. Las instalaciones de este equipo se pueden escribir directamente; lo que había se guarda en el das-setup-backup de cada una. Se escribe todo o nada. Los paquetes contienen contraseñas; solo usted puede leerlos.</translation>
    </message>
    <message>
        <source>&amp;MySQL password</source>
        <translation>Contraseña de &amp;MySQL</translation>
    </message>
    <message>
        <source>S&amp;ubversion password</source>
        <translation>Contraseña de S&amp;ubversion</translation>
    </message>
    <message>
        <source>1 error in the plan keeps it from being written</source>
        <translation>1 error del plan impide escribirlo</translation>
    </message>
    <message>
        <source>%1 errors in the plan keep it from being written</source>
        <translation>%1 errores del plan impiden escribirlo</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>das::WritePanel</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>Cop&amp;iar lista</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>If you stop, nothing that was begun stays behind.</source>
        <translation>Si detiene el proceso, no queda nada de lo empezado.</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>0.0.0.0 would be told to the other nodes as it stands</source>
        <translation>0.0.0.0 se comunicaría tal cual a los demás nodos</translation>
    </message>
    <message>
        <source>A dashboard node runs no receivers, analyzers or indexers</source>
        <translation>Un nodo de panel no ejecuta receptores, analizadores ni indexadores</translation>
    </message>
    <message>
        <source>A library of the Subversion client</source>
        <translation>Una biblioteca del cliente Subversion</translation>
    </message>
    <message>
        <source>All nodes see one configuration registry</source>
        <translation>Todos los nodos ven un mismo registro de configuración</translation>
    </message>
    <message>
        <source>All nodes see one governance registry</source>
        <translation>Todos los nodos ven un mismo registro de gobierno</translation>
    </message>
    <message>
        <source>Binary events (TLS)</source>
        <translation>Eventos binarios (TLS)</translation>
    </message>
    <message>
        <source>Binary events (TLS), unused here</source>
        <translation>Eventos binarios (TLS), sin uso aquí</translation>
    </message>
    <message>
        <source>Binary events</source>
        <translation>Eventos binarios</translation>
    </message>
    <message>
        <source>Binary events, unused here</source>
        <translation>Eventos binarios, sin uso aquí</translation>
    </message>
    <message>
        <source>Both nodes, the list being the same on each, as the guide has it</source>
        <translation>Los dos nodos, con la misma lista en cada uno, como en la guía</translation>
    </message>
    <message>
        <source>Declares the prefix of the aliases</source>
        <translation>Declara el prefijo de los alias</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to HBase</source>
        <translation>EVENT_STORE escribe en HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE writes to MySQL</source>
        <translation>EVENT_STORE escribe en MySQL</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to HBase</source>
        <translation>EVENT_STORE_WO escribe en HBase</translation>
    </message>
    <message>
        <source>EVENT_STORE_WO writes to MySQL</source>
        <translation>EVENT_STORE_WO escribe en MySQL</translation>
    </message>
    <message>
        <source>Each tenant has a folder of its own in the repository</source>
        <translation>Cada tenant tiene su propia carpeta en el repositorio</translation>
    </message>
    <message>
        <source>Embedded Kerberos, where it is switched on</source>
        <translation>Kerberos integrado, si está activado</translation>
    </message>
    <message>
        <source>Embedded LDAP, where it is switched on</source>
        <translation>LDAP integrado, si está activado</translation>
    </message>
    <message>
        <source>Every node takes what was committed</source>
        <translation>Todos los nodos reciben los commits</translation>
    </message>
    <message>
        <source>Every other node of the cluster</source>
        <translation>Todos los demás nodos del clúster</translation>
    </message>
    <message>
        <source>Exactly one node commits</source>
        <translation>Hace commit exactamente un nodo</translation>
    </message>
    <message>
        <source>HA event synchronisation</source>
        <translation>Sincronización de eventos de HA</translation>
    </message>
    <message>
        <source>HA management</source>
        <translation>Gestión de HA</translation>
    </message>
    <message>
        <source>HBase, found through its ZooKeeper quorum</source>
        <translation>HBase, que se encuentra por su quórum de ZooKeeper</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to HBase</source>
        <translation>INDEX_STAGING_STORE escribe en HBase</translation>
    </message>
    <message>
        <source>INDEX_STAGING_STORE writes to MySQL</source>
        <translation>INDEX_STAGING_STORE escribe en MySQL</translation>
    </message>
    <message>
        <source>It needs a Storm cluster, which this one is not</source>
        <translation>Necesita un clúster de Storm, y este no lo es</translation>
    </message>
    <message>
        <source>It stands before HA, and the first enabled mode wins</source>
        <translation>Está antes de HA, y prevalece el primer modo activado</translation>
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
        <translation>Desplaza los puertos de este nodo para que quepan varios en un equipo</translation>
    </message>
    <message>
        <source>Nodes of one domain form one cluster</source>
        <translation>Los nodos de un mismo dominio forman un clúster</translation>
    </message>
    <message>
        <source>Of the two receivers one is active, the other takes over</source>
        <translation>De los dos receptores, uno está activo y el otro toma el relevo</translation>
    </message>
    <message>
        <source>One mode must be on</source>
        <translation>Debe haber un modo activado</translation>
    </message>
    <message>
        <source>One path to the home on every node</source>
        <translation>Una misma ruta a la instalación en todos los nodos</translation>
    </message>
    <message>
        <source>Only two receivers run in HA mode</source>
        <translation>Solo dos receptores funcionan en modo HA</translation>
    </message>
    <message>
        <source>Reads the HBase data source</source>
        <translation>Lee la fuente de datos de HBase</translation>
    </message>
    <message>
        <source>Reads the HDFS data source</source>
        <translation>Lee la fuente de datos de HDFS</translation>
    </message>
    <message>
        <source>Spark application page</source>
        <translation>Página de aplicación de Spark</translation>
    </message>
    <message>
        <source>Spark blocks</source>
        <translation>Bloques de Spark</translation>
    </message>
    <message>
        <source>Spark broadcast</source>
        <translation>Difusión de Spark</translation>
    </message>
    <message>
        <source>Spark classes</source>
        <translation>Clases de Spark</translation>
    </message>
    <message>
        <source>Spark driver</source>
        <translation>Driver de Spark</translation>
    </message>
    <message>
        <source>Spark executor</source>
        <translation>Executor de Spark</translation>
    </message>
    <message>
        <source>Spark files</source>
        <translation>Archivos de Spark</translation>
    </message>
    <message>
        <source>Spark finds the JDBC driver below the link</source>
        <translation>Spark encuentra el controlador JDBC bajo el enlace</translation>
    </message>
    <message>
        <source>Spark finds the added bundles below the link</source>
        <translation>Spark encuentra los bundles añadidos bajo el enlace</translation>
    </message>
    <message>
        <source>Spark finds the data folder below the link</source>
        <translation>Spark encuentra la carpeta de datos bajo el enlace</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s bundles below the link</source>
        <translation>Spark encuentra los bundles del servidor bajo el enlace</translation>
    </message>
    <message>
        <source>Spark finds the server&apos;s libraries below the link</source>
        <translation>Spark encuentra las bibliotecas del servidor bajo el enlace</translation>
    </message>
    <message>
        <source>Spark history page</source>
        <translation>Página de historial de Spark</translation>
    </message>
    <message>
        <source>Spark master (REST)</source>
        <translation>Master de Spark (REST)</translation>
    </message>
    <message>
        <source>Spark master page</source>
        <translation>Página del master de Spark</translation>
    </message>
    <message>
        <source>Spark master</source>
        <translation>master de Spark</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link</source>
        <translation>Spark lee la configuración bajo el enlace</translation>
    </message>
    <message>
        <source>Spark reads the configuration below the link; set here, since the launcher sets it again after load-spark-env-vars.sh</source>
        <translation>Spark lee la configuración bajo el enlace; se establece aquí porque el lanzador la vuelve a establecer después de load-spark-env-vars.sh</translation>
    </message>
    <message>
        <source>Spark starts once this many masters are there</source>
        <translation>Spark arranca cuando hay este número de masters</translation>
    </message>
    <message>
        <source>Spark worker page</source>
        <translation>Página del worker de Spark</translation>
    </message>
    <message>
        <source>Spark worker</source>
        <translation>worker de Spark</translation>
    </message>
    <message>
        <source>The HBase data source</source>
        <translation>La fuente de datos de HBase</translation>
    </message>
    <message>
        <source>The HDFS data source</source>
        <translation>La fuente de datos de HDFS</translation>
    </message>
    <message>
        <source>The MySQL driver</source>
        <translation>El controlador de MySQL</translation>
    </message>
    <message>
        <source>The MySQL password</source>
        <translation>La contraseña de MySQL</translation>
    </message>
    <message>
        <source>The MySQL password, until ciphertool.sh has encrypted it</source>
        <translation>La contraseña de MySQL, hasta que ciphertool.sh la cifre</translation>
    </message>
    <message>
        <source>The MySQL user</source>
        <translation>El usuario de MySQL</translation>
    </message>
    <message>
        <source>The Subversion client</source>
        <translation>El cliente Subversion</translation>
    </message>
    <message>
        <source>The Subversion password</source>
        <translation>La contraseña de Subversion</translation>
    </message>
    <message>
        <source>The Subversion password, until ciphertool.sh has encrypted it</source>
        <translation>La contraseña de Subversion, hasta que ciphertool.sh la cifre</translation>
    </message>
    <message>
        <source>The Subversion repository of the artifacts</source>
        <translation>El repositorio de Subversion de los artefactos</translation>
    </message>
    <message>
        <source>The Subversion user</source>
        <translation>El usuario de Subversion</translation>
    </message>
    <message>
        <source>The address under which this node tells the others to find it</source>
        <translation>La dirección que este nodo da a los demás para que lo encuentren</translation>
    </message>
    <message>
        <source>The alias under which the vault keeps the password</source>
        <translation>El alias con que Secure Vault guarda la contraseña</translation>
    </message>
    <message>
        <source>The analyzers form their own Spark cluster, over Hazelcast</source>
        <translation>Los analizadores forman su propio clúster de Spark, sobre Hazelcast</translation>
    </message>
    <message>
        <source>The artifacts lie in Subversion</source>
        <translation>Los artefactos están en Subversion</translation>
    </message>
    <message>
        <source>The driver class that fits the Connector/J jar</source>
        <translation>La clase del controlador que corresponde al jar de Connector/J</translation>
    </message>
    <message>
        <source>The event store lies in MySQL</source>
        <translation>El almacén de eventos está en MySQL</translation>
    </message>
    <message>
        <source>The event store&apos;s data source</source>
        <translation>La fuente de datos del almacén de eventos</translation>
    </message>
    <message>
        <source>The index data in HDFS</source>
        <translation>Los datos de índice en HDFS</translation>
    </message>
    <message>
        <source>The index data lies in HDFS</source>
        <translation>Los datos de índice están en HDFS</translation>
    </message>
    <message>
        <source>The index data lies in MySQL</source>
        <translation>Los datos de índice están en MySQL</translation>
    </message>
    <message>
        <source>The index data&apos;s data source</source>
        <translation>La fuente de datos del índice</translation>
    </message>
    <message>
        <source>The member list below counts only with wka</source>
        <translation>La lista de miembros de abajo solo cuenta con wka</translation>
    </message>
    <message>
        <source>The metrics database lies in MySQL</source>
        <translation>La base de datos de métricas está en MySQL</translation>
    </message>
    <message>
        <source>The name of this node&apos;s management console</source>
        <translation>El nombre de la consola de gestión de este nodo</translation>
    </message>
    <message>
        <source>The name under which people and clients reach this node</source>
        <translation>El nombre con que usuarios y clientes llegan a este nodo</translation>
    </message>
    <message>
        <source>The one alias under which the server looks for it</source>
        <translation>El único alias con que la busca el servidor</translation>
    </message>
    <message>
        <source>The port of this node in the cluster; no offset moves it</source>
        <translation>El puerto de este nodo en el clúster; ningún desplazamiento lo cambia</translation>
    </message>
    <message>
        <source>The processed data lies in MySQL</source>
        <translation>Los datos procesados están en MySQL</translation>
    </message>
    <message>
        <source>The registry that all nodes mount</source>
        <translation>El registro que montan todos los nodos</translation>
    </message>
    <message>
        <source>The registry that the mounts point at; its cacheId is user@URL of the database</source>
        <translation>El registro al que apuntan los montajes; su cacheId es usuario@URL de la base de datos</translation>
    </message>
    <message>
        <source>The shared registry, beside the node&apos;s own</source>
        <translation>El registro compartido, junto al propio del nodo</translation>
    </message>
    <message>
        <source>The stock 11000 is the Spark worker&apos;s port too</source>
        <translation>El 11000 original es también el puerto del worker de Spark</translation>
    </message>
    <message>
        <source>The stock line has a path that leads nowhere</source>
        <translation>La línea original tiene una ruta que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>The users and roles that all nodes share</source>
        <translation>Los usuarios y roles que comparten todos los nodos</translation>
    </message>
    <message>
        <source>This node&apos;s own registry lies in MySQL</source>
        <translation>El registro propio de este nodo está en MySQL</translation>
    </message>
    <message>
        <source>Thrift authentication, where it is switched on</source>
        <translation>Autenticación Thrift, si está activada</translation>
    </message>
    <message>
        <source>Thrift events (TLS)</source>
        <translation>Eventos Thrift (TLS)</translation>
    </message>
    <message>
        <source>Thrift events (TLS), unused here</source>
        <translation>Eventos Thrift (TLS), sin uso aquí</translation>
    </message>
    <message>
        <source>Thrift events</source>
        <translation>Eventos Thrift</translation>
    </message>
    <message>
        <source>Thrift events, unused here</source>
        <translation>Eventos Thrift, sin uso aquí</translation>
    </message>
    <message>
        <source>Turns clustering on</source>
        <translation>Activa el clúster</translation>
    </message>
    <message>
        <source>Users and roles come from the shared database</source>
        <translation>Los usuarios y roles vienen de la base de datos compartida</translation>
    </message>
    <message>
        <source>Web console and services (HTTP)</source>
        <translation>Consola web y servicios (HTTP)</translation>
    </message>
    <message>
        <source>Web console and services (HTTPS)</source>
        <translation>Consola web y servicios (HTTPS)</translation>
    </message>
    <message>
        <source>Where ciphertool.sh finds the alias</source>
        <translation>Donde ciphertool.sh encuentra el alias</translation>
    </message>
    <message>
        <source>Where the other receiver asks for the state</source>
        <translation>Donde el otro receptor pide el estado</translation>
    </message>
    <message>
        <source>Where the other receiver sends events to be kept in step</source>
        <translation>Adonde el otro receptor envía eventos para mantenerse sincronizados</translation>
    </message>
    <message>
        <source>Whether the nodes share their artifacts through Subversion</source>
        <translation>Si los nodos comparten sus artefactos por Subversion</translation>
    </message>
    <message>
        <source>Whether the state of running queries is kept on disk</source>
        <translation>Si el estado de las consultas en curso se guarda en disco</translation>
    </message>
    <message>
        <source>With more than there are such nodes, a start would never end</source>
        <translation>Con más de los nodos que hay, un arranque no terminaría nunca</translation>
    </message>
</context>
</TS>
