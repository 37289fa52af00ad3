package org.sendcasework.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sendcasework.clock.LondonTime;

/** The Tasklist as one person has it open: the lists on the left, the cards, and the form of the task that is open. */
final class TasklistPage {
    private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** The lists are drawn, emptied and drawn again within this time. */
    private static final int UNTIL_TYPED = 450;
    /** A form takes over what is typed when the field is left, and then draws what depends on it. */
    private static final int UNTIL_TAKEN_OVER = 80;

    /** Not the heading of the list, which may hold the same words. */
    private static final String TICKED_LINE = "label:has(input[type=checkbox])";

    private final Page page;
    private final String address;
    private final Map<String, String> filterIds = new HashMap<>();

    private TasklistPage(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** The browser's own clock follows that of the test, so that "due in three days" is read as people would read it. */
    void itIs(LocalDate day) {
        long moment = day.atTime(10, 0).atZone(LondonTime.ZONE).toInstant().toEpochMilli();
        page.context()
                .addInitScript("(() => { const Machines = window.MachinesDate || Date; window.MachinesDate = Machines;"
                        + " const ahead = " + moment + " - Machines.now();"
                        + " window.Date = class extends Machines {"
                        + " constructor(...parts) { parts.length ? super(...parts) : super(Machines.now() + ahead); }"
                        + " static now() { return Machines.now() + ahead; } }; })()");
    }

    static TasklistPage loggedInAs(String user, Browser browser, String address, LocalDate today) {
        TasklistPage tasklist = atTheDoor(browser, address, today);
        tasklist.logIn(user);
        return tasklist;
    }

    /** The page that asks for user and password. */
    static TasklistPage atTheDoor(Browser browser, String address, LocalDate today) {
        Page page = browser.newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setViewportSize(1400, 1000))
                .newPage();
        page.setDefaultTimeout(20_000);
        TasklistPage tasklist = new TasklistPage(page, address);
        tasklist.itIs(today);
        page.navigate(address + "/");
        tasklist.orAfterAReload(page.locator("input[ng-model=username]"));
        return tasklist;
    }

    void logIn(String user) {
        page.locator("input[ng-model=username]").fill(user);
        page.locator("input[ng-model=password]").fill("demo");
        page.locator("button[type=submit]").click();
        page.locator("li.account").first().waitFor();
        listsAreDrawn();
    }

    private void listsAreDrawn() {
        // they are drawn, emptied and drawn again
        page.waitForTimeout(2 * UNTIL_TYPED);
        orAfterAReload(page.locator(".item.task-filter.active h4 a"));
    }

    /** Once in some hundred loads the Tasklist stays with its turning wheel, log-in page or lists; people reload then. */
    private void orAfterAReload(Locator drawn) {
        try {
            drawn.waitFor();
        } catch (TimeoutError stuck) {
            page.reload();
            drawn.waitFor();
        }
    }

    Page page() {
        return page;
    }

    /** The names of the lists on the left. */
    List<String> filters() {
        return page.locator(".item.task-filter h4 a").allInnerTexts().stream()
                .map(name -> name.replaceAll("\\s+\\d+\\s*$", "").strip())
                .toList();
    }

    TasklistPage list(String filter) {
        page.navigate("about:blank");
        page.navigate(address + "/camunda/app/tasklist/default/");
        listsAreDrawn();
        page.locator(".item.task-filter h4 a")
                .filter(new Locator.FilterOptions().setHasText(filter))
                .click();
        page.waitForTimeout(UNTIL_TYPED);
        return this;
    }

    /**
     * That list, narrowed by the Tasklist's own search to cards with these words in this order. A list of many tasks is
     * leafed through in pages, where a task may be missed among others that are due on the same day.
     */
    TasklistPage narrowed(String filter, String... words) {
        String id = filterIds.computeIfAbsent(filter, this::idOf);
        String name = "%" + String.join("%", words) + "%";
        String query = "[{\"type\":\"name\",\"operator\":\"Like\",\"value\":\"" + name + "\",\"name\":\"\"}]";
        String there = address + "/camunda/app/tasklist/default/#/?filter=" + id + "&searchQuery="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        page.navigate("about:blank");
        try {
            page.waitForResponse(answer -> isNarrowedList(answer, id), () -> page.navigate(there));
        } catch (TimeoutError stuck) {
            page.waitForResponse(answer -> isNarrowedList(answer, id), page::reload);
        }
        page.waitForTimeout(UNTIL_TYPED);
        return this;
    }

    private static boolean isNarrowedList(Response answer, String filter) {
        return answer.url().contains("/filter/" + filter + "/list")
                && Optional.ofNullable(answer.request().postData())
                        .filter(asked -> asked.contains("nameLike"))
                        .isPresent();
    }

    private String idOf(String filter) {
        list(filter);
        Matcher found = Pattern.compile("[?&]filter=([^&]+)").matcher(page.url());
        if (!found.find()) {
            throw new AssertionError("the address does not say which list is open: " + page.url());
        }
        return found.group(1);
    }

    /** Whether the list of the role, which is read anew, holds such a task. */
    boolean sees(String task) {
        return !list("My role's tasks").card(task).isEmpty();
    }

    /** Reads the list of the role again until it holds such a task: what a timer makes comes a moment later. */
    void untilItSees(String task) {
        for (int tries = 0; tries < 10; tries++) {
            if (sees(task)) {
                return;
            }
        }
        throw new AssertionError("no card says " + task);
    }

    /** Everything on the card of that task in the list that is open; empty where it has none. */
    String card(String task) {
        return find(task)
                .map(card -> card.innerText().replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** Leafs through the list, which shows fifteen cards at a time. */
    private Optional<Locator> find(String task) {
        Locator next = page.locator(".tasks-list .pagination-next:not(.disabled) a, .pagination-next:not(.disabled) a");
        for (; ; ) {
            Locator card = page.locator("li.task").filter(new Locator.FilterOptions().setHasText(task));
            if (card.count() > 0) {
                return Optional.of(card.first());
            }
            if (next.count() == 0) {
                return Optional.empty();
            }
            next.first().click();
            page.waitForTimeout(2 * UNTIL_TYPED);
        }
    }

    /** Opens a task of the role's list and takes it on. */
    TasklistPage take(String task) {
        open(task);
        page.locator("[ng-click='claim()']").click();
        page.locator("[ng-click='unclaim()'], [ng-click='editingAssignee()'], .assignee .claimed")
                .first()
                .waitFor();
        page.locator("button[ng-click='complete()']").waitFor();
        page.waitForTimeout(UNTIL_TYPED);
        return this;
    }

    TasklistPage open(String task) {
        find(task)
                .orElseThrow(() -> new AssertionError("no card says " + task + "; the first cards are "
                        + page.locator("li.task h4").allInnerTexts()))
                .click();
        page.locator(".fjs-form").waitFor();
        return this;
    }

    TasklistPage startProcess(String name) {
        page.locator("text=Start process").first().click();
        page.locator(".modal-dialog >> text=" + name).first().click();
        page.locator(".modal-dialog .fjs-form").waitFor();
        page.waitForTimeout(UNTIL_TYPED);
        return this;
    }

    TasklistPage write(String label, String text) {
        Locator input = field(label).locator("input, textarea").first();
        input.fill(text);
        input.blur();
        page.waitForTimeout(UNTIL_TAKEN_OVER);
        return this;
    }

    TasklistPage day(String label, LocalDate day) {
        Locator input = field(label).locator("input.fjs-input");
        input.fill(day.format(AS_TYPED));
        input.press("Enter");
        page.waitForTimeout(UNTIL_TAKEN_OVER);
        return this;
    }

    String written(String label) {
        return field(label).locator("input, textarea").first().inputValue();
    }

    /** One answer of several, by its first words. */
    TasklistPage choose(String label, String answer) {
        // a pattern of the browser's, which knows no quoting
        Pattern begins = Pattern.compile("^\\s*" + answer.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"));
        field(label)
                .locator("label", new Locator.LocatorOptions().setHasText(begins))
                .first()
                .click();
        page.waitForTimeout(UNTIL_TAKEN_OVER);
        return this;
    }

    /** Picks from a list that can be searched. */
    TasklistPage pick(String label, String option) {
        field(label).locator(".fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
        page.waitForTimeout(UNTIL_TAKEN_OVER);
        return this;
    }

    List<String> offered(String label) {
        field(label).locator(".fjs-input-group input").click();
        page.locator(".fjs-dropdownlist-item").first().waitFor();
        List<String> all = page.locator(".fjs-dropdownlist-item").allInnerTexts();
        page.keyboard().press("Tab");
        return all;
    }

    /** Ticks or unticks one line of a tick list, or a box of its own. */
    TasklistPage tick(String label, String line) {
        set(
                field(label)
                        .locator(TICKED_LINE, new Locator.LocatorOptions().setHasText(line))
                        .first(),
                true);
        return this;
    }

    TasklistPage untick(String label, String line) {
        set(
                field(label)
                        .locator(TICKED_LINE, new Locator.LocatorOptions().setHasText(line))
                        .first(),
                false);
        return this;
    }

    TasklistPage tick(String box) {
        set(
                page.locator(".fjs-form-field-checkbox label", new Page.LocatorOptions().setHasText(box))
                        .first(),
                true);
        return this;
    }

    TasklistPage tickEveryone(String label) {
        field(label).locator("input[type=checkbox]").all().forEach(box -> {
            if (!box.isChecked()) {
                box.check();
                page.waitForTimeout(UNTIL_TAKEN_OVER);
            }
        });
        return this;
    }

    private void set(Locator line, boolean ticked) {
        Locator box = line.locator("input[type=checkbox]");
        if (box.isChecked() != ticked) {
            line.click();
            page.waitForTimeout(UNTIL_TAKEN_OVER);
        }
    }

    TasklistPage fromTheTop() {
        page.locator("h2:visible, .fjs-form h4").first().scrollIntoViewIfNeeded();
        return this;
    }

    /** What the form says in its text. */
    String says() {
        return page.locator(".fjs-form").innerText();
    }

    /** Hands the form in, which is accepted: the task is gone. */
    void complete() {
        page.waitForTimeout(UNTIL_TYPED);
        page.locator("button[ng-click='complete()']").click();
        Locator gone =
                page.locator(".no-task:visible, .notifications .alert:visible").first();
        try {
            gone.waitFor();
        } catch (TimeoutError late) {
            picture("failed");
            throw new AssertionError("nothing happened on completing:\n" + says(), late);
        }
        Locator refusal = page.locator(".notifications .alert-danger:visible");
        if (refusal.count() > 0) {
            picture("failed");
            throw new AssertionError(refusal.first().innerText());
        }
        page.waitForTimeout(UNTIL_TYPED);
    }

    /** Hands the form in, which is refused; answers with the message shown. */
    String refused() {
        page.locator("button[ng-click='complete()']").click();
        return message();
    }

    void start() {
        page.locator(".modal-footer button.btn-primary").last().click();
        page.locator(".modal-dialog")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    String message() {
        Locator message = page.locator(".notifications .alert-danger, .notifications .alert")
                .first();
        message.waitFor();
        return message.innerText().replaceAll("\\s+", " ").strip();
    }

    TasklistPage closeMessage() {
        page.locator(".notifications .close:visible").first().click();
        return this;
    }

    void picture(String name) {
        picture(page, name);
    }

    void pictureAt(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    /** A picture of the screen, and where -Dscreenshots names a folder that holds an older one, in its place too. */
    static void picture(Page page, String name) {
        Path taken = Path.of("target/screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(taken));
        Optional.ofNullable(System.getProperty("screenshots"))
                .map(folder -> Path.of(folder, name + ".png"))
                .filter(Files::exists)
                .ifPresent(older -> page.screenshot(new Page.ScreenshotOptions().setPath(older)));
    }

    private Locator field(String label) {
        return page.locator(".fjs-form .fjs-form-field")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label, .fjs-form-field-label")
                                .filter(new Locator.FilterOptions().setHasText(label))))
                .first();
    }
}
