package org.sendcasework.rules.wrong.storage;

import org.springframework.beans.factory.annotation.Autowired;

/** Has a name that says nothing, takes its field from nowhere and talks to the console. */
class BaseStoreManager {
    @Autowired
    private String name;

    void say() {
        System.out.println(name);
    }
}
