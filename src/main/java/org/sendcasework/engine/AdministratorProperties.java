package org.sendcasework.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who looks after the installation when it is started for the first time.
 *
 * @param password empty to have one made
 */
@ConfigurationProperties("sendcasework.admin")
record AdministratorProperties(@DefaultValue("admin") String id, @DefaultValue("") String password) {

    @Override
    public String toString() {
        return "AdministratorProperties[id=" + id + "]";
    }
}
