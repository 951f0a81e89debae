namespace DigestBot.Tests;

/// <summary>Invented articles.</summary>
internal static class Texts
{
    public const string Page = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <title>Japan and South Korea reopen the Kaimon light | Test Gazette</title>
        <meta property="og:site_name" content="Test Gazette">
        <meta property="article:published_time" content="2031-03-11T08:00:00+00:00">
        <link rel="canonical" href="https://gazette.example/2031/kaimon-light">
        </head><body><nav>Home Sport Weather</nav><article>
        <h1>Japan and South Korea reopen the Kaimon light</h1>
        <p>Japan and South Korea agreed on Monday to run the Kaimon lighthouse together, ending a quarrel over who pays for the lamp that both coasts steer by.</p>
        <p>"The lamp does not ask which flag a ship carries," harbour minister Orla Teng told reporters on the quay after the two delegations had signed.</p>
        <p>Crews from both countries will share the keeper's house for a trial year, and fishermen said they expected the first joint watch to begin before the autumn storms.</p>
        <p>The talks between Tokyo and Seoul had stalled twice over the price of lamp oil, which both treasuries describe as a matter of principle.</p>
        </article><footer>Contact Terms Privacy</footer></body></html>
        """;

    public const string TwoDumps = """
        Harbour crew raises the Kaimon bell
        TEST GAZETTE
        March 11, 2031
        PORT TENG (Gull) -- A crew of twelve raised the old Kaimon bell from the harbour floor on Tuesday after three winters of trying with ropes that were too short.
        "It rang once when it left the water," said Orla Teng, who led the dive and had promised her mother a postcard of it.
        The bell will be cleaned in the fish hall and shown to schools before it goes back to its tower in June.

        Lamp oil tax falls in Norrvik
        TEST GAZETTE
        March 12, 2031
        NORRVIK (Gull) -- The council of Norrvik cut the tax on lamp oil by a third on Wednesday, the first cut since the lighthouse changed hands eleven years ago.
        "Nobody reads by a tax," said councillor Bram Ode after the vote, which took less time than the coffee that came with it.
        Shops expect the lower price to reach the shelves in April, when the spring boats come in.
        """;

    /// <summary>Says the same as any article could, and tries everything on the way.</summary>
    public const string Hostile = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>Japan and South Korea &lt;script&gt;alert(1)&lt;/script&gt; meet</title>
        <meta property="article:published_time" content="2031-03-11T08:00:00+00:00"></head><body><article>
        <h1>Japan and South Korea &lt;script&gt;alert(1)&lt;/script&gt; meet</h1>
        <p>Japan and South Korea met on Monday, and &lt;img src=x onerror=alert(2)&gt; was shown to both delegations for the whole of a long afternoon.</p>
        <p>"We saw &lt;b onmouseover='alert(3)'&gt;nothing&lt;/b&gt; of the kind," harbour minister Orla Teng told reporters on the quay after the two delegations had signed.</p>
        <p>Officials in Tokyo and Seoul said &#27;[31m that &lt;/textarea&gt;&lt;/main&gt; would be discussed again on Tuesday by the same two rooms of tired people.</p>
        </article></body></html>
        """;
}
