package org.sendcasework.engine;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers, for the length of one transaction, that a task's form was taken. A task completed by another road has not
 * done what it stands for.
 */
class HandedIn {

    void mark(String taskId) {
        String key = key(taskId);
        if (TransactionSynchronizationManager.hasResource(key)) {
            return;
        }
        TransactionSynchronizationManager.bindResource(key, Boolean.TRUE);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
        });
    }

    boolean wasMarked(String taskId) {
        return TransactionSynchronizationManager.hasResource(key(taskId));
    }

    private static String key(String taskId) {
        return HandedIn.class.getName() + "/" + taskId;
    }
}
