/**
 * Surnames of Korea, China and Vietnam, which stand before the given name: "Kim Byung Joo" is called "Kim". Those many
 * people bear, as German papers print them.
 */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `Kim Lee Park Choi Choe Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Ryu Ri Pak
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Xi Hua Jiang Qin
  Tsai Chiang Lai Lam Wong Cheung Hou Hsiao Hsieh Ko
  Bae Baek Nam Noh Roh Yoo Yu Woo Kweon Koo Chung Cha Heo Chun Ban Ha Shim Sim Won Sohn Ju Jin Hyon Thae Hsu Wei Su Pan Yao Shen Chou Yeh Chiu Nguyen Nguyễn Tran Pham Phan Vo Dang Bui Ngo Truong`.split(
    /\s+/,
  ),
);

/** Vietnamese surnames before which hardly another word of one syllable stands; the two or three behind are the given name. */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  `Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Phan Vo Võ Dang Bui Ngo Truong Vuong Luong Dinh Hoang Huynh Vu Vũ Do Đỗ Dao Duong Trinh Ly Phung Quach`.split(
    ' ',
  ),
);
