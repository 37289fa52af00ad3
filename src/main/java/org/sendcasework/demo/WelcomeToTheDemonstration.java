package org.sendcasework.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says, last of all, where to go and whom to log in as, and that everybody knows the password. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class WelcomeToTheDemonstration implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WelcomeToTheDemonstration.class);

    private final DemonstrationUsers users;
    private final Environment environment;

    WelcomeToTheDemonstration(DemonstrationUsers users, Environment environment) {
        this.users = users;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        LOG.warn(message(
                environment.getProperty("server.address", "every address of this machine"),
                environment.getProperty("local.server.port", "8080")));
    }

    String message(String address, String port) {
        var logins = users.logins().stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        return """


            ==========================================================================================
              DEMONSTRATION. Invented people, and a password that everybody knows: "%s".
              Listening on %s. Put nothing real in here.
            ==========================================================================================

              Log in as <role>@<setting>, for instance senco@roots, password %s:

            %s
              %-16s administers the installation

              Tasklist   http://%s:%s/camunda/app/tasklist/default/
              Cockpit    http://%s:%s/camunda/app/cockpit/default/

              SEND Casework has started.
            """
                .formatted(
                        DemonstrationUsers.PASSWORD,
                        address,
                        DemonstrationUsers.PASSWORD,
                        logins,
                        "admin",
                        address,
                        port,
                        address,
                        port);
    }
}
