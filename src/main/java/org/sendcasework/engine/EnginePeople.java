package org.sendcasework.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.sendcasework.people.People;
import org.sendcasework.people.Person;
import org.springframework.stereotype.Component;

/** The engine's users, as people with roles and settings. */
@Component
class EnginePeople implements People {
    private final IdentityService identities;

    EnginePeople(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(identities.createUserQuery().userId(id).singleResult())
                .map(this::person);
    }

    private Person person(User user) {
        return new Person(
                user.getId(),
                fullName(user),
                identities.createGroupQuery().groupMember(user.getId()).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toUnmodifiableSet()),
                identities.createTenantQuery().userMember(user.getId()).includingGroupsOfUser(true).list().stream()
                        .map(Tenant::getId)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String fullName(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? user.getId() : name;
    }

    @Override
    public boolean passwordIsRight(String id, String password) {
        try {
            return identities.checkPassword(id, password);
        } catch (AuthenticationException lockedOut) {
            // the same answer as for a wrong password: a guesser learns nothing
            return false;
        }
    }

    @Override
    public void actAs(Person person) {
        identities.setAuthentication(person.id(), List.copyOf(person.roles()), List.copyOf(person.settings()));
    }

    @Override
    public void actAsNobody() {
        identities.clearAuthentication();
    }
}
