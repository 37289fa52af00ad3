package org.sendcasework.web;

import org.sendcasework.people.Person;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page show who is signed in. */
@ControllerAdvice(annotations = Controller.class)
class SignedInPerson {

    @ModelAttribute("person")
    Person person(@AuthenticationPrincipal Object principal) {
        return principal instanceof Person person ? person : null;
    }
}
