package org.sendcasework.demo;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a demonstration may be reached from other machines, which anybody could then enter.
 *
 * @param allowAnyAddress the explicit wish of whoever runs it
 */
@ConfigurationProperties("sendcasework.demo")
record LoopbackOnly(@DefaultValue("false") boolean allowAnyAddress) {

    /** Refuses an address that others can reach; none at all means every address of the machine. */
    void check(InetAddress address) {
        var loopback = address != null && address.isLoopbackAddress();
        if (!loopback && !allowAnyAddress) {
            var reached = address == null
                    ? "no server.address is set, so every machine could reach it"
                    : address.getHostAddress() + " can be reached from other machines";
            throw new DemonstrationRefused(
                    "The demonstration has users whose password is known to everybody, and " + reached + ".");
        }
    }
}
