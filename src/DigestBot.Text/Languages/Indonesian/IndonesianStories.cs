namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianStories
{
    public static StoryWords Words { get; } = new()
    {
        Common = """
            yang dan di ke dari untuk pada dengan dalam oleh ini itu adalah akan telah sudah tidak juga atau karena sebagai bisa dapat ada mereka dia ia
            kami kita para saat setelah sebelum seperti antara hingga sampai tersebut lebih lagi masih hanya secara bagi agar namun tetapi sebuah satu dua
            tiga kata ujar ujarnya menurut mengatakan hari tahun bulan senin selasa rabu kamis jumat sabtu minggu lalu
            """,
        Placing = WordSets.Of("di"),
    };
}
