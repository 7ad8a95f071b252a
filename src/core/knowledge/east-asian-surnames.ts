/**
 * Surnames of Korea, China and Vietnam, which stand before the given name: "Kim Byung Joo" is called "Kim". Those many
 * people bear, as German papers print them.
 */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `Kim Lee Park Choi Choe Jung Jeong Kang Cho Yoon Yun Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Hong Moon Ryu Ri Pak
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Xi Hua Jiang Qin
  Tsai Chiang Lai Lam Wong Cheung Nguyen Nguyễn Tran Pham Phan Vo Dang Bui Ngo Truong`.split(/\s+/),
);
