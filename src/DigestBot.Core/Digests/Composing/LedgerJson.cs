using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace DigestBot.Digests.Composing;

/// <summary>
/// A ledger as text: <c>{"articles":[[12,22599,1],…],"words":{"22599":["k3Jq…",…],…}}</c>, days as days since 1970, everything in order, so
/// that the same content is the same text.
/// </summary>
internal static class LedgerJson
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static string Write(IEnumerable<LedgerArticle> articles, IEnumerable<KeyValuePair<string, LocalDate>> words)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (var article in articles.OrderBy(article => article.Id))
            {
                json.WriteStartArray();
                json.WriteNumberValue(article.Id);
                json.WriteNumberValue(DayNumber(article.Day));
                json.WriteNumberValue(article.IsTold ? 1 : 0);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartObject("words");
            foreach (var day in words.GroupBy(word => DayNumber(word.Value), word => word.Key).OrderBy(day => day.Key))
            {
                json.WriteStartArray(day.Key.ToString(CultureInfo.InvariantCulture));
                foreach (var word in day.Order(StringComparer.Ordinal))
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
            root.GetProperty("articles").EnumerateArray()
                .Select(item => new LedgerArticle(item[0].GetInt64(), Epoch.PlusDays(item[1].GetInt32()), item[2].GetInt32() == 1)),
            root.GetProperty("words").EnumerateObject().SelectMany(day => day.Value.EnumerateArray().Select(word => KeyValuePair.Create(
                word.GetString()!, Epoch.PlusDays(int.Parse(day.Name, CultureInfo.InvariantCulture))))));
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);
}
