namespace DigestBot.Text.Languages.Indonesian;

internal static class IndonesianPages
{
    public static PageWords Words { get; } = new()
    {
        Lines = ["iklan", "advertisement", "bagikan", "salin tautan", "komentar", "tulis komentar", "beranda", "masuk", "daftar", "cari", "berita terkait", "artikel terkait", "baca juga", "baca selengkapnya", "selengkapnya", "terpopuler", "terkini", "terbaru", "lihat semua", "tampilkan semua", "scroll to resume content", "lanjutkan membaca", "berlangganan", "suka", "balas", "kirim", "cetak", "simpan", "nasional", "internasional", "ekonomi", "olahraga", "hiburan", "teknologi", "regional", "foto", "video", "tag", "topik", "indeks", "tutup", "lewati"],
        Starts = ["apakah artikel ini", "apakah berita ini", "bagaimana menurut anda", "suka artikel ini", "baca juga", "baca selengkapnya", "simak juga", "simak breaking news", "lihat juga", "tonton juga", "saksikan", "ikuti", "dapatkan", "bagikan", "tag:", "tags:", "topik:", "editor:", "foto:", "(foto:", "ilustrasi", "sumber:", "copyright ©", "hak cipta", "artikel ini telah tayang", "berita ini telah tayang", "cek berita", "pilihan editor", "jadi yang pertama", "jadilah yang pertama", "gabung", "klik", "unduh", "download aplikasi", "waktu baca", "dilarang mengutip"],
        Parts = ["redaksi tidak bertanggung jawab", "hak cipta dilindungi", "saluran whatsapp", "berita pilihan kami", "langsung dari ponselmu", "pertama menyukai", "dilarang keras mengambil", "undang-undang hak cipta", "tanpa izin tertulis", "google news kami", "syarat dan ketentuan", "kebijakan privasi", "menggunakan cookie"],
        Endings = ["komentar", "berita terkait", "artikel terkait", "berita terpopuler", "terpopuler", "berita lainnya", "artikel lainnya", "rekomendasi", "rekomendasi untuk anda", "baca juga", "tulis komentar", "terkini", "berita terkini", "tulis komentar anda"],
        ByLines = ["oleh", "penulis", "reporter", "pewarta", "laporan", "ditulis oleh", "kontributor", "wartawan"],
        Roles = ["reporter", "penulis", "editor", "redaksi", "wartawan", "kontributor", "koresponden", "tim redaksi"],
        PublishedLabels = ["diterbitkan", "terbit", "dipublikasikan", "dipublikasi", "tayang", "tanggal", "diposting", "rilis"],
        UpdatedLabels = ["diperbarui", "pembaruan", "update", "diupdate", "terakhir diperbarui"],
        Ages = ["lalu"],
        Captions = ["foto", "ilustrasi", "dok", "dok."],
        Paywalls = ["khusus pelanggan", "berlangganan untuk membaca", "masuk untuk melanjutkan", "sudah berlangganan"],
        Consents = ["menyetujui penggunaan cookie", "kebijakan cookie"],
        Counters = ["dilihat", "kali dibaca", "komentar", "suka", "menit baca", "menit", "pembaca"],
    };
}
