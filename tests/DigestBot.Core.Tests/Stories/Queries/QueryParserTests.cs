using CsCheck;
using DigestBot.Stories.Queries;
using Xunit;

namespace DigestBot.Core.Tests.Stories.Queries;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("ferry", "ferry")]
    [InlineData("ferry harbour", "ferry AND harbour")]
    [InlineData("ferry and harbour", "ferry AND harbour")]
    [InlineData("ferry or tram bus", "ferry OR tram AND bus")]
    [InlineData("(ferry or tram) bus", "(ferry OR tram) AND bus")]
    [InlineData("ferry AND (harbour AND (tram))", "ferry AND harbour AND tram")]
    [InlineData("ferry -tram", "ferry AND NOT tram")]
    [InlineData("ferry not (tram or bus)", "ferry AND NOT (tram OR bus)")]
    [InlineData("ferry not not tram", "ferry AND tram")]
    [InlineData("“night  ferry”", "\"night ferry\"")]
    [InlineData("「夜の船」", "夜の船")]
    [InlineData("\"oil price\"*", "\"oil price*\"")]
    [InlineData("semicond*", "semicond*")]
    [InlineData("by-election*", "\"by-election*\"")]
    [InlineData("\"and\" ferry", "\"and\" AND ferry")]
    [InlineData("TITLE:ferry", "title:ferry")]
    [InlineData("title:(ferry OR \"night tram\")", "title:ferry OR title:\"night tram\"")]
    [InlineData("source:\"Harbour Post\" lang:JA", "source:\"Harbour Post\" AND lang:ja")]
    [InlineData("lang:\"or\" ferry", "lang:\"or\" AND ferry")]
    [InlineData("ferry -source:news.example", "ferry AND NOT source:\"news.example\"")]
    [InlineData("（韓国　OR　한국） ferry", "(韓国 OR 한국) AND ferry")]
    public void A_query_is_written_in_one_form(string typed, string canonical) => Assert.Equal(canonical, QueryText.Of(Parsed(typed)));

    [Theory]
    [InlineData("", "There is nothing to look for", null)]
    [InlineData("ferry (harbour", "The parenthesis at character 7 is never closed.", 6)]
    [InlineData("ferry) harbour", "The parenthesis at character 6 closes nothing.", 5)]
    [InlineData("ferry ()", "nothing between the parentheses at character 7", 6)]
    [InlineData("ferry \"night", "The quotation mark at character 7 is never closed.", 6)]
    [InlineData("ferry AND", "A word is missing at the end, after “AND”.", 9)]
    [InlineData("OR ferry", "A word is missing before “OR” at character 1.", 0)]
    [InlineData("ferry OR OR tram", "A word is missing before “OR” at character 10.", 9)]
    [InlineData("colour:red", "“colour:” at character 1 is not a field: there are title:, source: and lang:.", 0)]
    [InlineData("title:", "“title:” at character 1 needs a word right after it.", 6)]
    [InlineData("title:(source:post)", "“source:” at character 8 stands inside of title:( ).", 7)]
    [InlineData("lang:japanese", "“japanese” at character 6 is not the code of a language", 5)]
    [InlineData("fer*y", "The wildcard in “fer*y” at character 1 must stand at the end", 0)]
    [InlineData("ferry *", "The wildcard at character 7 needs the beginning of a word", 6)]
    [InlineData("fe*", "a wildcard needs 3 letters before it", 0)]
    [InlineData("ferry - tram", "“-” at character 7 has no letter or digit", 6)]
    [InlineData("-tram", "only says what to leave out", 0)]
    [InlineData("ferry OR -tram", "only says what to leave out", 9)]
    public void A_mistake_is_named_with_its_place(string typed, string message, int? at)
    {
        var problem = ProblemOf(typed);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal(at, problem.At);
    }

    [Theory]
    [InlineData("ferry (harbour", "ferry (harbour\n      ^")]
    [InlineData("韓国 (한국", "韓国 (한국\n\u3000\u3000 ^")]
    public void A_caret_stands_under_the_place(string typed, string excerpt) => Assert.Equal(excerpt, ProblemOf(typed).Excerpt);

    [Fact]
    public void The_excerpt_of_a_long_query_shows_what_is_around_the_place()
    {
        var excerpt = ProblemOf(string.Join(' ', Enumerable.Repeat("ferry", 100)) + " fer*y " + string.Join(' ', Enumerable.Repeat("tram", 50))).Excerpt!.Split('\n');
        Assert.Equal("fer*y", excerpt[0].Substring(excerpt[1].Length - 1, 5));
        Assert.InRange(excerpt[0].Length, 20, 70);
    }

    [Fact]
    public void Ten_thousand_words_are_refused_with_the_reason() =>
        Assert.Equal("That query is 49999 characters long, and 2000 are the most.", ProblemOf(string.Join(' ', Enumerable.Repeat("ferr", 10_000))).Message);

    [Fact]
    public void More_words_than_a_query_has_are_refused_where_they_begin()
    {
        var problem = ProblemOf(string.Join(" OR ", Enumerable.Repeat("ab", 201)));
        Assert.StartsWith("That query has more than 200 words and phrases", problem.Message, StringComparison.Ordinal);
        Assert.Equal(1200, problem.At);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("-", "")]
    [InlineData("title:(", ")")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        var typed = string.Concat(Enumerable.Repeat(open, 200)) + "ferry" + string.Concat(Enumerable.Repeat(close, 200));
        Assert.NotEmpty(ProblemOf(typed).Message);
    }

    [Fact]
    public void Half_a_character_is_refused() => Assert.Contains("half a character", ProblemOf("ferry \uD83D").Message, StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_typed_has_an_answer_and_a_query_reads_back_as_itself() => Soup.Sample(
        typed =>
        {
            switch (QueryParser.Parse(typed))
            {
                case QueryParseResult.Parsed(var query):
                    var canonical = QueryText.Of(query);
                    Assert.Equal(canonical, QueryText.Of(Parsed(canonical)));
                    break;
                case QueryParseResult.Failed(var problem):
                    Assert.InRange(problem.At ?? 0, 0, typed.Length);
                    Assert.NotEqual("", problem.Excerpt ?? problem.Message);
                    break;
            }
        },
        iter: 5_000);

    private static Gen<string> Soup { get; } = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 12].Select(pieces => string.Concat(pieces));

    private static string[] Pieces =>
    [
        "ferry", "night", "韓国", "한국", "é", "e\u0301", " ", " ", " ", "\u3000", "\"", "“", "”", "(", ")", "（", "-", "*", " AND ", " or ", "NOT ", "title:", "source:", "lang:", "ja", ":",
        "&", "|", ".", "U.S.", "🌉", "\uD83D", "\0", "\n", "AI-x", "and", "١٢",
    ];

    private static ArticleQuery Parsed(string typed) => Assert.IsType<QueryParseResult.Parsed>(QueryParser.Parse(typed)).Query;

    private static QueryProblem ProblemOf(string typed) => Assert.IsType<QueryParseResult.Failed>(QueryParser.Parse(typed)).Problem;
}
