using Xunit;

namespace DigestBot.Text.Tests.Gists;

public class GistWriterTests
{
    private const string Ferry = """
        LYDDA, Norvia (Norvia News) -- The last ferry between Lydda and the island of Tovia will stop at the end of March, its owner said on Monday.
        He blamed the price of fuel and a harbour wall that has been closed since the storm of 2019.
        About four thousand islanders depend on the boat for work, school and the weekly market.
        "We will not leave anybody behind," Mayor Una Palk told the council. "A bus is no boat."
        The move was criticised by both parties in the council.
        A bridge has been promised to Tovia for twenty years, and a new study of its cost is due in June.
        Photo: the ferry in the harbour of Lydda last winter.
        """;

    [Fact]
    public void The_gist_begins_behind_the_dateline() =>
        Assert.StartsWith("The last ferry between Lydda", Sentences(Ferry, GistLength.Brief).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("LYDDA (Norvia) - The mayor of the town resigned on Friday.")]
    [InlineData("(NNA) -- The mayor of the town resigned on Friday.")]
    [InlineData("LYDDA, June 5 (Norvia News) — The mayor of the town resigned on Friday.")]
    [InlineData("NEW LYDDA: The mayor of the town resigned on Friday.")]
    [InlineData("The mayor of the town resigned on Friday.")]
    public void Datelines_of_every_fashion_are_left_out(string text) =>
        Assert.Equal(["The mayor of the town resigned on Friday."], Sentences(text, GistLength.Standard));

    [Theory]
    [InlineData(GistLength.Brief, 1000)]
    [InlineData(GistLength.Standard, 75)]
    [InlineData(GistLength.Full, 150)]
    public void Every_length_keeps_its_budget_and_the_order_of_the_text(GistLength length, int budget)
    {
        var text = string.Join(' ', Enumerable.Range(1, 40).Select(i => $"Council number {i} of the county of Lydda voted {i * 7} to {i * 3} for the new harbour wall on Friday."));
        var gist = Gist(text).Of(length);
        Assert.True(gist.Sum(span => span.Of(text).Split(' ').Length) <= budget);
        Assert.Equal(gist.OrderBy(span => span.Start), gist);
        Assert.All(gist, span => Assert.EndsWith(".", span.Of(text), StringComparison.Ordinal));
    }

    [Fact]
    public void A_longer_gist_holds_the_shorter_one()
    {
        var gist = Gist(Ferry);
        Assert.Subset(gist.Standard.ToHashSet(), gist.Brief.ToHashSet());
        Assert.Subset(gist.Full.ToHashSet(), gist.Standard.ToHashSet());
    }

    [Theory]
    [InlineData("He blamed the price of fuel", "The last ferry between Lydda")]
    [InlineData("The move was criticised", "A bus is no boat")]
    [InlineData("A bus is no boat", "We will not leave anybody behind")]
    public void A_sentence_that_points_back_comes_only_with_the_one_before_it(string sentence, string before)
    {
        foreach (var length in Enum.GetValues<GistLength>())
        {
            var gist = Sentences(Ferry, length);
            var at = gist.FindIndex(other => other.Contains(sentence, StringComparison.Ordinal));
            Assert.True(at < 0 || (at > 0 && gist[at - 1].Contains(before, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("en", "But nobody knows what it will cost the people of Lydda.")]
    [InlineData("en", "She had asked the council of the town for more time.")]
    [InlineData("en", "On Monday he told the council of the town to wait.")]
    [InlineData("en", "\"The harbour belongs to all of us,\" she said.")]
    [InlineData("en", "The decision was met with anger in the whole town.")]
    [InlineData("id", "Namun, harga tiket kapal di pelabuhan itu tetap naik tahun ini.")]
    [InlineData("de", "Dennoch stieg der Preis für die Überfahrt nach Tovia im Sommer.")]
    [InlineData("ja", "しかし、島の住民は料金の値上げに強く反対していると市議会で訴えた。")]
    [InlineData("ko", "그러나 섬 주민들은 요금 인상에 강하게 반대한다고 시의회에서 밝혔다.")]
    public void A_dangling_sentence_is_no_brief_when_another_stands_alone(string language, string dangling)
    {
        var standing = language switch
        {
            "id" => "Wali Kota Lydda menutup jalur kapal ke Pulau Tovia mulai Maret.",
            "de" => "Die Bürgermeisterin von Lydda stellt die Fähre nach Tovia im März ein.",
            "ja" => "リダ市は金曜日、島と結ぶ連絡船を三月末で廃止すると正式に発表した。",
            "ko" => "리다시는 금요일 섬을 잇는 연락선을 3월 말 폐지한다고 공식 발표했다.",
            _ => "The mayor of Lydda will close the ferry line to Tovia in March.",
        };
        Assert.Equal([standing], Sentences(dangling + "\n" + standing, GistLength.Brief, language));
    }

    [Theory]
    [InlineData("In her first speech, Mayor Una Palk promised a bridge to the island of Tovia.")]
    [InlineData("A fisherman from Tovia said he would sell his boat before the winter.")]
    [InlineData("The decision to close the ferry was taken by the owners last week.")]
    [InlineData("This year the ferry will stop for good, the council of Lydda said.")]
    public void A_sentence_that_names_whom_it_speaks_of_stands_alone(string sentence) =>
        Assert.Equal([sentence], Sentences(sentence + "\nRain fell on the harbour of Lydda for most of the day.", GistLength.Brief));

    [Theory]
    [InlineData("Una Palk, who also runs the harbour, will close the ferry line to Tovia in March.")]
    [InlineData("The mayor of Lydda closed the ferry line to Tovia and has also raised the harbour fees.")]
    [InlineData("The old boat of Tovia, also known as the Duck, will be sold in March.")]
    [InlineData("Four thousand islanders had what one called a 'journey’ to Lydda this winter.")]
    [InlineData("The last ferry to Tovia stops in March, as the council of Lydda had feared.\"")]
    [InlineData("Storms kept the islanders ' boats in the harbour of Lydda for most of the winter.")]
    public void A_sentence_that_leans_on_nothing_may_come_first(string sentence) =>
        Assert.Equal([sentence], Sentences("He blamed the price of fuel on Friday. " + sentence, GistLength.Brief));

    [Fact]
    public void A_sentence_that_adds_to_another_may_not_come_first()
    {
        const string standing = "The ferry line to Tovia will close in March, the owner said.";
        Assert.Equal([standing], Sentences("He blamed the price of fuel on Friday. The mayor of Lydda also raised the harbour fees. " + standing, GistLength.Brief));
    }

    [Fact]
    public void The_same_news_is_not_told_twice()
    {
        const string text = """
            The last ferry between Lydda and Tovia will stop at the end of March, its owner said.
            The last ferry between Lydda and the island Tovia will stop at the end of March.
            A bridge has been promised to the islanders for twenty years.
            """;
        Assert.Single(Sentences(text, GistLength.Full), sentence => sentence.Contains("last ferry", StringComparison.Ordinal));
    }

    [Fact]
    public void Captions_by_lines_and_the_sites_own_lines_are_left_out()
    {
        const string text = "By Una Palk, Staff Writer\nLast updated at 7 p.m. on Friday by the desk.\n" + Ferry;
        Assert.DoesNotContain(Sentences(text, GistLength.Full), sentence => sentence.Contains("Photo", StringComparison.Ordinal) || sentence.Contains("updated", StringComparison.Ordinal) || sentence.StartsWith("By ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("Short", 1)]
    [InlineData("He left.", 1)]
    public void A_text_with_next_to_nothing_gives_what_it_has(string text, int count) => Assert.Equal(count, Gist(text).Brief.Count);

    private static Gist Gist(string text, string language = "en") =>
        TextAnalyzer.Analyze(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text, Language = language })[0].Gist;

    private static List<string> Sentences(string text, GistLength length, string language = "en") =>
        [.. Gist(text, language).Of(length).Select(span => span.Of(text))];
}
