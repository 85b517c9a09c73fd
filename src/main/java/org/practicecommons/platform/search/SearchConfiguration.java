package org.practicecommons.platform.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import org.jspecify.annotations.Nullable;
import org.practicecommons.platform.engines.ElasticsearchAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of whichever Elasticsearch the program was given. Made at once; the engine may answer later. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    @Bean(destroyMethod = "close")
    ElasticsearchClient elasticsearchClient(ElasticsearchAddress address) {
        return ElasticsearchClient.of(settings -> {
            settings.host(address.uri()).jsonMapper(new Jackson3JsonpMapper());
            String key = address.apiKey();
            String username = address.username();
            if (key != null) {
                settings.apiKey(key);
            } else if (username != null) {
                settings.usernameAndPassword(username, orEmpty(address.password()));
            }
            return settings;
        });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
