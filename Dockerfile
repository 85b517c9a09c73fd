# The program's own image: build the jar first with `mvn package`, or let `docker compose build` use the one in target/.
# Pin the base image by the digest that your registry shows: bin/pin-images does it for this file and docker-compose.yml.
FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 program \
  && install --directory --owner=program --mode=0700 /home/program/var
WORKDIR /home/program
COPY --chown=root:root --chmod=0444 target/practice-commons.jar practice-commons.jar
USER program
VOLUME /home/program/var
EXPOSE 8080
# As the program's own machine: it answers that as localhost. Java is what the image has.
HEALTHCHECK --interval=30s --timeout=5s --start-period=180s \
  CMD ["java", "-XX:+UseSerialGC", "-Xmx32m", "-cp", "practice-commons.jar", "-Dloader.main=org.practicecommons.start.HealthCheck", \
  "org.springframework.boot.loader.launch.PropertiesLauncher", "8080"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx512m", "-jar", "practice-commons.jar", "--mode", "service", "--server.address=0.0.0.0"]
