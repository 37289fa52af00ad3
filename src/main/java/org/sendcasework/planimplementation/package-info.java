/**
 * Putting an EHC plan in place that names the setting (sections 42 and 43 of the Children and Families Act 2014): the
 * admission, who is told and confirms, which provision is arranged, and what is agreed with the family. Knows no engine,
 * no database and no web.
 */
package org.sendcasework.planimplementation;
