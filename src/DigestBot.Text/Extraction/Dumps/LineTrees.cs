using System.Globalization;

namespace DigestBot.Text.Extraction.Dumps;

/// <summary>
/// How likely a line of a dump stands in the article: a sum over boosted decision trees, each of which asks a few of the
/// <see cref="LineFeatures"/> and adds its answer for or against.
/// </summary>
internal sealed class LineTrees
{
    private readonly List<Node> nodes = [];
    private readonly List<int> roots = [];

    /// <param name="table">One tree a line, in preorder: "feature:limit" for a question, whose yes (not above the limit) comes first, and a number for an answer.</param>
    public LineTrees(string table)
    {
        foreach (var tree in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            roots.Add(nodes.Count);
            Read(new Queue<string>(tree.Split(' ')));
        }
    }

    public static LineTrees Trained { get; } = new(LineTreeTable.Text);

    /// <summary>The chance from 0 to 1.</summary>
    public float Chance(List<float> features)
    {
        var sum = 0f;
        foreach (var root in roots)
        {
            var at = root;
            while (nodes[at] is { Otherwise: > 0 } question)
            {
                at = features[question.Feature] <= question.Value ? at + 1 : question.Otherwise;
            }

            sum += nodes[at].Value;
        }

        return 1 / (1 + MathF.Exp(-sum));
    }

    private void Read(Queue<string> tokens)
    {
        var token = tokens.Dequeue();
        var colon = token.IndexOf(':');
        var at = nodes.Count;
        var value = float.Parse(token.AsSpan(colon + 1), CultureInfo.InvariantCulture);
        nodes.Add(new Node(colon < 0 ? 0 : int.Parse(token.AsSpan(0, colon), CultureInfo.InvariantCulture), value, 0));
        if (colon >= 0)
        {
            Read(tokens);
            nodes[at] = nodes[at] with { Otherwise = nodes.Count };
            Read(tokens);
        }
    }

    /// <summary>A question, or an answer when there is no other way on.</summary>
    private readonly record struct Node(int Feature, float Value, int Otherwise);
}
