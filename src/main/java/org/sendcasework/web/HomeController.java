package org.sendcasework.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the address of the installation to the place where people work. */
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "redirect:" + SignInNeeded.TASKLIST;
    }
}
