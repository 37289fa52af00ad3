package org.sendcasework;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts SEND Casework. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SendCaseworkApplication {

    public static void main(String[] args) {
        SpringApplication.run(SendCaseworkApplication.class, args);
    }
}
