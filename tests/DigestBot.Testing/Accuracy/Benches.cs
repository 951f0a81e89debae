namespace DigestBot.Testing.Accuracy;

/// <summary>Every bench of the shared folder.</summary>
public static class Benches
{
    /// <param name="folder">The folder of the benches.</param>
    /// <param name="work">Where archives are unpacked and predictions written.</param>
    public static IEnumerable<Bench> All(string folder, string work)
    {
        foreach (var name in (string[])["timebank", "aquaint", "wikiwars", "tempeval2-ko"])
        {
            yield return LineBench.Of($"dates/{name}", Path.Combine(folder, "dates", "dev", name + ".jsonl"), work, DatePrediction.Of);
        }

        // a phrase is too short to tell its language by
        foreach (var (name, language) in ((string, string)[])[("English", "en"), ("German", "de"), ("Japanese", "ja")])
        {
            yield return LineBench.Of($"dates/specs/{name}", Path.Combine(folder, "dates", "specs", name + ".jsonl"), work, DatePrediction.Of, language);
        }

        foreach (var name in (string[])["polnear-dev", "polnear-train", "wikinews-de"])
        {
            yield return LineBench.Of($"quotes/{name}", Path.Combine(folder, "quotes", "dev", name + ".jsonl"), work, QuotePrediction.Of);
        }

        foreach (var name in (string[])["cnndm", "inshorts", "freelance", "newsroom"])
        {
            yield return LineBench.Of($"summaries/{name}", Path.Combine(folder, "summaries", "dev", name + ".jsonl"), work, GistPrediction.Of);
        }

        foreach (var name in (string[])["neardup_syndicated", "neardup_mccormick"])
        {
            yield return CopyBench.Of(name, folder, work);
        }

        yield return StoryBench.Of("ecbplus", "ecbplus", folder, work);
        yield return StoryBench.Of("uci", "uci_headlines", folder, work);

        yield return PageBench.HandMadeDumps(folder, work);
        yield return PageBench.Of("extract/pages", folder, work, "pages", "dev", "dev", "html");
        yield return PageBench.Of("extract/dates", folder, work, "metadata", "dates_dev", "dates_dev", "html");
        yield return PageBench.Of("extract/meta", folder, work, "metadata", "meta_dev", "meta_dev", "html");
        yield return PageBench.Of("extract/dumps", folder, work, "dumps", "dumps_dev", "dev", "txt");
    }
}
