package org.practicecommons.engine.elasticsearch.analysis;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.Version;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.state.ClusterStateRequest;
import org.elasticsearch.action.admin.cluster.state.ClusterStateResponse;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.action.RestResponseListener;
import org.elasticsearch.xcontent.XContentBuilder;

/** GET / and HEAD /: what the client's {@code info()} and {@code ping()} call. */
final class RootHandler extends BaseRestHandler {
    @Override
    public String getName() {
        return "practice_commons_root";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(RestRequest.Method.GET, "/"), new Route(RestRequest.Method.HEAD, "/"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
        var who = new ClusterStateRequest(TimeValue.timeValueSeconds(30))
                .clear()
                .nodes(true)
                .metadata(true);
        return channel -> client.admin().cluster().state(who, answer(channel));
    }

    private static RestResponseListener<ClusterStateResponse> answer(RestChannel channel) {
        return new RestResponseListener<>(channel) {
            @Override
            public RestResponse buildResponse(ClusterStateResponse response) throws IOException {
                return new RestResponse(RestStatus.OK, body(channel.newBuilder(), response));
            }
        };
    }

    private static XContentBuilder body(XContentBuilder json, ClusterStateResponse response) throws IOException {
        json.startObject()
                .field("name", response.getState().nodes().getLocalNode().getName())
                .field("cluster_name", response.getClusterName().value())
                .field("cluster_uuid", response.getState().metadata().clusterUUID());
        return version(json, Build.current())
                .field("tagline", "You Know, for Search")
                .endObject();
    }

    private static XContentBuilder version(XContentBuilder json, Build build) throws IOException {
        return json.startObject("version")
                .field("number", build.qualifiedVersion())
                .field("build_flavor", build.flavor())
                .field("build_type", build.type().displayName())
                .field("build_hash", build.hash())
                .field("build_date", build.date())
                .field("build_snapshot", build.isSnapshot())
                .field("lucene_version", Version.LATEST.toString())
                .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
                .field("minimum_index_compatibility_version", build.minIndexCompatVersion())
                .endObject();
    }
}
