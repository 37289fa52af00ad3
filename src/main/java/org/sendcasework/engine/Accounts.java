package org.sendcasework.engine;

import org.camunda.bpm.engine.IdentityService;

/** Opens accounts for people who work on cases. */
public final class Accounts {
    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    /**
     * Opens the account unless there is one of that id, which is then left as it is, password and all.
     *
     * @return whether it was opened
     */
    public boolean open(Account account, String password) {
        if (identity.createUserQuery().userId(account.id()).count() > 0) {
            return false;
        }
        var user = identity.newUser(account.id());
        user.setFirstName(account.firstName());
        user.setLastName(account.lastName());
        user.setPassword(password);
        identity.saveUser(user);
        account.roles().forEach(role -> identity.createMembership(account.id(), role.id()));
        account.settings().forEach(setting -> identity.createTenantUserMembership(setting, account.id()));
        return true;
    }
}
