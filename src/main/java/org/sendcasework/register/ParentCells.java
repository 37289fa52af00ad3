package org.sendcasework.register;

import static org.sendcasework.register.RegisterColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what one row says of the parents. */
final class ParentCells {
    private ParentCells() {}

    static List<ReadRow.Parent> read(CellReader cells) {
        List<ReadRow.Parent> parents = new ArrayList<>();
        parent(cells, 1, PARENT_1_NAME, PARENT_1_EMAIL, PARENT_1_TELEPHONE, PARENT_1_ADDRESS, PARENT_1_CONSENT)
                .ifPresent(parents::add);
        parent(cells, 2, PARENT_2_NAME, PARENT_2_EMAIL, PARENT_2_TELEPHONE, PARENT_2_ADDRESS, PARENT_2_CONSENT)
                .ifPresent(parents::add);
        if (parents.size() == 2
                && parents.get(0).name().equalsIgnoreCase(parents.get(1).name())) {
            cells.refuse(
                    PARENT_2_NAME,
                    "the two parents have different names, because a parent is known by name",
                    "Leave Parent 2 blank, or add what tells the two apart.");
        }
        return parents;
    }

    private static Optional<ReadRow.Parent> parent(
            CellReader cells,
            int place,
            RegisterColumn nameColumn,
            RegisterColumn emailColumn,
            RegisterColumn telephoneColumn,
            RegisterColumn addressColumn,
            RegisterColumn consentColumn) {
        Optional<String> name = cells.text(nameColumn).map(text -> text.replaceAll("\\s+", " "));
        Optional<String> email = cells.text(emailColumn);
        Optional<String> telephone = cells.text(telephoneColumn);
        Optional<String> address = cells.text(addressColumn);
        Optional<Boolean> consent = cells.yesOrNo(consentColumn);
        if (email.filter(text -> !text.matches("[^@\\s,;]+@[^@\\s,;]+")).isPresent()) {
            cells.refuse(emailColumn, "one e-mail address has one @ and no blanks", "Correct it, or leave it blank.");
        }
        if (name.isEmpty()
                && (email.isPresent() || telephone.isPresent() || address.isPresent() || consent.isPresent())) {
            cells.refuse(nameColumn, "an address, number or consent belongs to somebody named", "Fill in the name.");
        }
        return name.map(known -> new ReadRow.Parent(place, known, email, telephone, address, consent));
    }
}
