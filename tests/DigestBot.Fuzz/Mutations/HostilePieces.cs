namespace DigestBot.Fuzz.Mutations;

/// <summary>Pieces that parsers and readers stumble over, each alone or ten thousand times.</summary>
internal static class HostilePieces
{
    public static string[] Markup { get; } =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "<i><b>", "<a href=x>", "<font>", "<span class=byline>", "<table>", "<td>", "<tr><td>", "</table>", "<ul><li>", "<li>", "<dl><dd>", "<blockquote>", "<h1>x", "<h2>y</h2>",
        "<br>", "<hr>", "<article>", "<aside>", "<header>", "<section class=\"related\">", "<div class=\"article-body\">", "<div class=comments id=author>", "<select><option>", "<button>", "<form>", "<svg>", "<math><mi>", "<template>", "<frameset>", "<iframe>", "<noscript>", "<textarea>", "<title>", "<body>", "<html>", "<head>",
        "<script>", "</script>", "<script type=\"application/ld+json\">{", "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"x\"}</script>", "<style>", "<!--", "-->", "<!", "<?", "<![CDATA[", "]]>", "<meta name=author content=\"", "<meta property=\"article:published_time\" content=\"2031-02-30\">", "<meta name=date content=2031-06-09>", "<time datetime=2031-06-09>9 June 2031</time>", "<time>", "<link rel=canonical href=//[::1/>", "<base href=\"\">",
        "<p class=date>9 June 2031</p>", "<span class=author>Ann Example</span>", "<a rel=author>Ann</a>", "<div style=\"display:none\">", "<p hidden>", "<li><a href=x>A linked headline of some words</a>", "<p>8 hours ago</p>", "<", ">", "\"", "'", "&", "&#", "&#x110000;", "&amp", "&notin;", "&lt;p&gt;",
    ];

    public static string[] Text { get; } =
    [
        "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "「", "」", "『", "(", ")", "[", "{", "—", "...", "…", ".", ",", ":", "!", "?", "。", " ", "\n", "\r", "\n\n", "\t", "\u00a0", "\u3000", "\u2028", "\f", "\0", "\u200b", "\u00ad", "\ufeff", "\ufffd", "\u202e", "\ud800", "\udc00", "\ud83d\ude00", "e\u0301", "İ", "ß", "ﬀ",
        "said ", " said Ann Example. ", "he said, ", "according to ", "\"x\" she said. ", "kata ", "sagte ", "と述べた。", "고 말했다. ", "Mr. ", "U.S. ", "Dr. A. B. ", "A. ",
        "Monday ", "on March 3 ", "9 June 2031 ", "2031-06-09 ", "6/9/2031 ", "2031年6月9日", "6월 9일 ", "between 1998 and 2004 ", "from ", "to ", "two weeks after ", "a year earlier ", "last ", "next ", "99999999999999999999 ", "1", "0", "12:61 ", "7:30 p.m. ", "+09:00", "一二三四五六七八九十百千万億", "twenty-", "million ", "first quarter ", "the 1970s ",
        "By Ann Example\n", "Read more\n", "Share\n", "12 comments\n", "© 2031 ", "Copyright 2031 ", "- 3 -\n", "Page 3 of 9\n", "News | Sport | ", " > ", "@", "http://", "BAY HAVEN (Norvia) -- ", "BAY HAVEN -- ", "a", "ab ", "Ann ", "的", "A headline of five words here\n", "This is a whole sentence of a wrapped text that ends in a\nword. ",
    ];

    public static string Any(Random random) => random.Next(2) == 0 ? Markup[random.Next(Markup.Length)] : Text[random.Next(Text.Length)];
}
