namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianSentences
{
    public static SentenceWords Words { get; } = new()
    {
        Titles = SentenceWords.Set("Dr dr Drs Dra Prof Ir H Hj Kol Letkol Mayjen Brigjen Letjen Jend Irjen Kombes AKBP Sdr Bpk Yth Jl St Tn Ny KH R"),
        Abbreviations = SentenceWords.Set("dll dsb dst Tbk S.H S.E M.Si M.M Ph.D Jr Inc Ltd Co Kab Kec Kel"),
        Numbering = SentenceWords.Set("No no hlm hal Pasal Vol"),
        Starters = SentenceWords.Set("""
            Di Ke Dari Pada Dalam Untuk Dengan Oleh Yang Ini Itu Dia Ia Mereka Kami Kita Saya Namun Tetapi Tapi Dan Jika Kalau Ketika Saat
            Setelah Sebelum Sementara Menurut Karena Meski Meskipun Sebab Selain Selama Sejak Adapun Hal Para Akan Tidak Sebelumnya Sebagai
            """),
        SpeechVerbs = SentenceWords.Set("kata ujar tutur tanya tegas ungkap"),
    };
}
