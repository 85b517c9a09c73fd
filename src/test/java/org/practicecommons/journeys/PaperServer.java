package org.practicecommons.journeys;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.practicecommons.platform.web.StaticFiles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * A small server for {@link PaperSite}: the real templates, static files and content policy, and no engine. To look at the
 * pages by hand, run its main method and open the address it prints.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    MessageSourceAutoConfiguration.class
})
@Import({StaticFiles.class, PaperSite.class})
class PaperServer {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    Filter contentPolicy() {
        return (request, response, chain) -> {
            if (response instanceof HttpServletResponse http) {
                http.setHeader("Content-Security-Policy", POLICY);
            }
            chain.doFilter(request, response);
        };
    }

    /** Starts on a free port unless one is given as {@code --server.port=N}. */
    static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplication(PaperServer.class);
        application.setDefaultProperties(Map.of(
                "server.port", "0",
                "server.compression.enabled", "true",
                "server.compression.mime-types",
                        "text/html,text/css,text/javascript,application/javascript,image/svg+xml",
                "spring.thymeleaf.enable-spring-el-compiler", "true",
                "spring.main.banner-mode", "off"));
        return application.run(arguments);
    }

    /** The server's address. */
    static String address(ConfigurableApplicationContext server) {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /** For looking at the pages. */
    public static void main(String[] arguments) {
        System.out.println(address(start(arguments)));
    }
}
