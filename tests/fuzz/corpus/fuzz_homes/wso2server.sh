#!/bin/sh
# Sample of DAS Setup, not a product file: a short launcher with the structure of the product's own.

here=$(dirname "$0")
CARBON_HOME=$(cd "$here/.." && pwd)
JAVACMD=${JAVA_HOME:+$JAVA_HOME/bin/}java
CARBON_CLASSPATH=$CARBON_HOME/bin/bootstrap.jar

CMD=run
NODE_PARAMS=
args=
for arg in "$@"; do
    case "$arg" in
        -receiverNode)
            echo "Receiver node"
            NODE_PARAMS="-DdisableAnalyticsEngine=true -DdisableAnalyticsExecution=true \
-DdisableIndexing=true -DdisableDataPurging=false -DdisableAnalyticsSparkCtx=true" ;;
        -indexerNode)
            echo "Indexer node"
            NODE_PARAMS="-DdisableAnalyticsExecution=true -DdisableAnalyticsEngine=true \
-DdisableEventSink=true -DdisableAnalyticsSparkCtx=true -DdisableDataPurging=true" ;;
        -analyzerNode)
            echo "Analyzer node"
            NODE_PARAMS="-DdisableIndexing=true -DdisableEventSink=true \
-DdisableDataPurging=true -DenableAnalyticsStats=true" ;;
        start | stop | restart | run) CMD=$arg ;;
        *) args="$args $arg" ;;
    esac
done

if [ "$CMD" = stop ]; then
    kill -TERM "$(cat "$CARBON_HOME/wso2carbon.pid")"
    exit $?
fi
if [ "$CMD" = start ] || [ "$CMD" = restart ]; then
    # The options after the main class become system properties; the profile's come last.
    nohup sh "$0" $args $NODE_PARAMS >/dev/null 2>&1 &
    exit 0
fi
[ -z "$NODE_PARAMS" ] || set -- $args $NODE_PARAMS

echo $$ >"$CARBON_HOME/wso2carbon.pid"
cd "$CARBON_HOME" || exit 1

# Exit code 121 asks for a restart.
status=121
while [ "$status" = 121 ]
do
    $JAVACMD \
    -Xms256m -Xmx1024m \
    $JAVA_OPTS \
    -classpath "$CARBON_CLASSPATH" \
    -Dcarbon.home="$CARBON_HOME" \
    -Djava.io.tmpdir="$CARBON_HOME/tmp" \
    -Dwso2.server.standalone=true \
    -Dcarbon.config.dir.path="$CARBON_HOME/repository/conf" \
    -Dconf.location="$CARBON_HOME/repository/conf"\
    -Dcarbon.registry.root=/ \
    -Djava.net.preferIPv4Stack=true \
    -Dfile.encoding=UTF8 \
    org.wso2.carbon.bootstrap.Bootstrap $*
    status=$?
done
01