using Xunit;

namespace DigestBot.Text.Tests.Quotes;

public sealed class OtherLanguageTests
{
    [Fact]
    public void Indonesian_verbs_and_fused_pronouns_attribute() =>
        Assert.Equal(
            ["Jaringnya sudah kami perbaiki, — Bayu Wicaksana", "Besok kami melaut lagi, — Bayu Wicaksana"],
            Reading.Lines("\"Jaringnya sudah kami perbaiki,\" kata Bayu Wicaksana, kepala pelabuhan.\n\n\"Besok kami melaut lagi,\" ujarnya.", "id"));

    [Theory]
    [InlineData("Wali Kota Pantai Lumbung, Arwana Setiadarma, menyebut jembatan itu \"sayap bagi kota kecil\" pada Februari.", "Arwana Setiadarma")]
    [InlineData("\"Laut ini milik bersama,\" kata utusan iklim Jepang, Kenzo Minamura, kepada wartawan.", "Kenzo Minamura")]
    [InlineData("Utusan Korea Selatan, Seo Na-rim, mengatakan biaya dibagi rata. \"Ombak datang tanpa undangan,\" ujarnya.", "Seo Na-rim")]
    [InlineData("Peneliti lembaga tersebut, Arwana Setiadarma, mengusulkan pengawasan. \"Setiap bibit harus dicatat,\" tuturnya.", "Arwana Setiadarma")]
    public void An_Indonesian_office_with_its_place_gives_way_to_the_person_behind_it(string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text, "id")).Speaker);

    [Fact]
    public void Malay_is_read_with_the_words_of_Indonesian() =>
        Assert.Equal(["Pelabuhan kami siap menerima kapal, — Bayu Wicaksana"], Reading.Lines("\"Pelabuhan kami siap menerima kapal,\" kata Bayu Wicaksana, ketua pelabuhan.", "ms"));

    [Fact]
    public void German_inversion_and_so_attribute() =>
        Assert.Equal(
            ["Die Fähre kommt wieder zu spät — Ulla Brandt", "Das ändert sich im Mai — Ulla Brandt"],
            Reading.Lines("„Die Fähre kommt wieder zu spät“, sagte Hafenchefin Ulla Brandt am Montag. „Das ändert sich im Mai“, so Brandt.", "de"));

    [Theory]
    [InlineData("fr", "« Le port reste ouvert », a déclaré la maire, Lucie Brandt, lundi.", "Le port reste ouvert")]
    [InlineData("es", "«El puerto sigue abierto», dijo la alcaldesa Lucie Brandt el lunes.", "El puerto sigue abierto")]
    public void French_and_Spanish_verbs_attribute_behind_guillemets(string language, string text, string words)
    {
        var quote = Assert.Single(Reading.Of(text, language));

        Assert.Equal("Lucie Brandt", quote.Speaker);
        Assert.Equal(words, quote.Span.Of(text));
    }

    [Fact]
    public void Japanese_speech_is_marked_by_its_particle_and_verb() =>
        Assert.Equal(
            ["網は直した。次は船だ — 浜野幸子", "港は変わる — 浜野幸子"],
            Reading.Lines("港町の浜野幸子町長は9日、記者団に「網は直した。次は船だ」と述べた。\n\n浜野氏は「港は変わる」とも語った。町は「海の門」の名で知られる。", "ja"));

    [Fact]
    public void Korean_speech_is_marked_by_its_particle_and_verb() =>
        Assert.Equal(
            ["그물은 모두 고쳤다 — 강바다", "내일 다시 나간다 — 강바다"],
            Reading.Lines("강바다 항구조합 대표는 기자들과 만나 \"그물은 모두 고쳤다\"고 말했다.\n\n그는 \"내일 다시 나간다\"고 덧붙였다. 이 배는 '바다의 문'이라는 별명을 얻었다.", "ko"));

    [Fact]
    public void A_French_pronoun_behind_its_verb_attributes() =>
        Assert.Equal(
            ["Nous avons tout perdu — Anna Reyes", "Il ne reste rien — Anna Reyes"],
            Reading.Lines("« Nous avons tout perdu », confie Anna Reyes, institutrice. « Il ne reste rien », souffle-t-elle.", "fr"));

    [Theory]
    [InlineData("fr", "Le ministre des Finances Jean Morel a répondu : « Ce n’est jamais trop tard. »", "Jean Morel")]
    [InlineData("fr", "Le ministère des Transports a indiqué que le pont était « en mauvais état ».", "Le ministère des Transports")]
    [InlineData("fr", "Jean Morel s’est dit « très inquiet » pour la suite.", "Jean Morel")]
    [InlineData("es", "La ministra de Hacienda, Ana Reyes, discrepó: “Siempre hay otro camino”.", "Ana Reyes")]
    [InlineData("id", "Menteri Perhubungan Budi Santoso mengatakan jembatan itu \"dalam kondisi buruk\".", "Budi Santoso")]
    [InlineData("ja", "「待つことはできない」と山田花子知事は記者団に話した。", "山田花子")]
    [InlineData("ko", "“기다릴 수 없다”고 박민수 지사는 기자들에게 말했다.", "박민수")]
    [InlineData("ko", "박민수 지사는 이 계획을 '조선소에 주는 선물'이라고 비판했다.", "박민수")]
    public void The_source_is_named_without_its_office_wherever_it_stands(string language, string text, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Reading.Of(text, language)).Speaker);

    [Fact]
    public void A_Spanish_verb_needs_no_subject_and_its_full_stop_stands_outside() =>
        Assert.Equal(
            ["No esperaremos — Jorge Luna", "Es nuestro deber — Jorge Luna", "Los diques deben estar listos — Jorge Luna"],
            Reading.Lines("“No esperaremos”, afirmó el presidente Jorge Luna. “Es nuestro deber”, añadió. “Los diques deben estar listos”.", "es"));
}
