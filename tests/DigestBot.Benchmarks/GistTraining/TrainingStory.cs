using System.Text.Json.Nodes;
using DigestBot.Text;
using DigestBot.Text.Extraction;
using DigestBot.Text.Gists;
using DigestBot.Text.Languages;
using DigestBot.Text.Sentences;

namespace DigestBot.Benchmarks.GistTraining;

/// <summary>One article: every choice the writer could make, and what each would score against the people's summaries.</summary>
internal sealed record TrainingStory(string Bench, bool IsAside, IReadOnlyList<float[]> Candidates, IReadOnlyList<float> Rewards, float LeadReward)
{
    public static TrainingStory Of(string bench, JsonNode item)
    {
        var text = item["text"]!.ToString();
        var pack = LanguagePack.For("en");
        var paragraphs = PlainTextReader.Read(new AnalysisInput { Kind = AnalysisKind.Plain, Text = text }).Paragraphs;
        var document = new TextDocument
        {
            Text = text,
            Paragraphs = paragraphs,
            Sentences = SentenceSplitter.Split(text, paragraphs, pack),
            Language = pack,
            Title = item["title"]?.ToString(),
        };
        var references = item["references"]!.AsArray().Select(reference => new UnigramScore(string.Join(' ', reference!.AsArray()))).ToList();
        if (bench != "freelance")
        {
            references = references[..1];
        }

        var lead = string.Join(' ', document.Sentences.Take(3).Select(sentence => sentence.Of(text)));
        var (candidates, rewards) = (new List<float[]>(), new List<float>());
        GistWriter.Visit(document, (chosen, features) =>
        {
            var summary = string.Join(' ', chosen.ToArray().Select(sentence => sentence.Span.Of(text)));
            candidates.Add([.. features.ToArray().Select(value => (float)value)]);
            rewards.Add((float)references.Average(reference => reference.Of(summary)));
        });
        return new TrainingStory(bench, IsKeptAside(item["id"]!.ToString()), candidates, rewards, (float)references.Average(reference => reference.Of(lead)));
    }

    /// <summary>What the choice with the highest score earns; 0 when there is no choice.</summary>
    public double RewardOfBest(ReadOnlySpan<double> weights)
    {
        var (best, highest) = (-1, double.NegativeInfinity);
        for (var c = 0; c < Candidates.Count; c++)
        {
            var score = 0.0;
            for (var i = 0; i < Math.Min(weights.Length, Candidates[c].Length); i++)
            {
                score += weights[i] * Candidates[c][i];
            }

            (best, highest) = score > highest ? (c, score) : (best, highest);
        }

        return best < 0 ? 0 : Rewards[best];
    }

    /// <summary>A third of every bench takes no part in training: by FNV-1a of the id, the same for ever.</summary>
    public static bool IsKeptAside(string id)
    {
        var hash = 2166136261u;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash % 3 == 0;
    }
}
