# The program's own image: build the jar first with `mvn package`, or let `docker compose build` use the one in target/.
FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 program
WORKDIR /home/program
COPY --chown=program target/practice-commons.jar practice-commons.jar
USER program
VOLUME /home/program/var
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xmx512m", "-jar", "practice-commons.jar", "--server.address=0.0.0.0"]
