using System.Globalization;
using System.Text.Json;

namespace DigestBot.Host.Grouping;

/// <summary>Numbers first, by their value; then strings, by their code units. 9 is smaller than 10.</summary>
internal static class ArticleIdOrder
{
    public static readonly IComparer<JsonElement> Ascending = Comparer<JsonElement>.Create(Compare);

    private static int Compare(JsonElement left, JsonElement right)
    {
        var order = (left.ValueKind == JsonValueKind.String).CompareTo(right.ValueKind == JsonValueKind.String);
        if (order == 0 && left.ValueKind == JsonValueKind.Number)
        {
            order = left.TryGetDecimal(out var one) && right.TryGetDecimal(out var other)
                ? one.CompareTo(other)
                : double.Parse(left.GetRawText(), CultureInfo.InvariantCulture).CompareTo(double.Parse(right.GetRawText(), CultureInfo.InvariantCulture));
        }

        return order != 0 ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    }
}
