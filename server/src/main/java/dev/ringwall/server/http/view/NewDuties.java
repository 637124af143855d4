package dev.ringwall.server.http.view;

import java.util.List;

/** All duties that somebody is to have from now on. */
public record NewDuties(List<GrantView> duties) {
    public NewDuties {
        duties = List.copyOf(duties);
    }
}
