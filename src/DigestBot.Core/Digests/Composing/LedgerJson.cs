using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>
/// A ledger as text: <c>{"articles":[[12,22599,1,32542200,"k3Jq…"],…],"words":{"22599":["k3Jq…",…],…}}</c>, days as days since 1970, the
/// briefing as minutes, everything in order, so that the same content is the same text. What is not known at the end of an article is left out.
/// </summary>
internal static class LedgerJson
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static string Write(IEnumerable<LedgerArticle> articles, IEnumerable<KeyValuePair<ulong, LocalDate>> words)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in articles.OrderBy(article => article.Id))
            {
                Write(json, article);
            }

            json.WriteEndArray();
            json.WriteStartObject("words");
            foreach (var day in words.GroupBy(word => DayNumber(word.Value), word => word.Key).OrderBy(day => day.Key))
            {
                json.WriteStartArray(day.Key.ToString(CultureInfo.InvariantCulture));
                foreach (var word in day.Select(LedgerKey.Write).Order(StringComparer.Ordinal))
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    public static Ledger Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        return new Ledger(
            root.GetProperty("articles").EnumerateArray().Select(ReadArticle),
            root.GetProperty("words").EnumerateObject().SelectMany(day => day.Value.EnumerateArray().Select(word => KeyValuePair.Create(
                LedgerKey.Read(word.GetString()!), Epoch.PlusDays(int.Parse(day.Name, CultureInfo.InvariantCulture))))));
    }

    private static void Write(Utf8JsonWriter json, LedgerArticle article)
    {
        json.WriteStartArray();
        json.WriteNumberValue(article.Id);
        json.WriteNumberValue(DayNumber(article.Day));
        json.WriteNumberValue((int)article.Mark);
        if (article.At is { } at)
        {
            json.WriteNumberValue(at.ToUnixTimeSeconds() / NodaConstants.SecondsPerMinute);
            if (article.Text is { } seen)
            {
                json.WriteStringValue(seen.ToString());
            }
        }

        json.WriteEndArray();
    }

    private static LedgerArticle ReadArticle(JsonElement item) => new(item[0].GetInt64(), Epoch.PlusDays(item[1].GetInt32()), (ArticleMark)item[2].GetInt32())
    {
        At = item.GetArrayLength() > 3 ? Instant.FromUnixTimeSeconds(item[3].GetInt64() * NodaConstants.SecondsPerMinute) : null,
        Text = item.GetArrayLength() > 4 ? SeenText.Parse(item[4].GetString()!) : null,
    };

    private static int DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);
}
